<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Sync\SyncControl;
use WP_Error;
use WP_REST_Request;

/** "Sync now", "Verify", Pause, Resume, Stop. Each answers with the run as it is then; the work itself is the worker's. */
final class SyncRoutes {
	public function __construct(
		private readonly SyncControl $sync,
		private readonly SyncView $view,
		private readonly Access $access,
	) {}

	public function register(): void {
		$reason  = array(
			'reason' => array(
				'type'    => 'string',
				'enum'    => array( 'manual', 'repair' ),
				'default' => 'manual',
			),
		);
		$actions = array(
			array( 'GET', '', array(), static fn() => null ),
			array( 'POST', '', $reason, $this->request( ... ) ),
			array( 'POST', '/pause', array(), fn() => $this->sync->pause( Visitor::current()->name() ) ),
			array( 'POST', '/resume', array(), fn() => $this->sync->resume( Visitor::current()->name() ) ),
			array( 'POST', '/stop', array(), fn() => $this->sync->stop( Visitor::current()->name(), $this->access->credentials( $this->access->connection() ) ) ),
		);
		$routes  = new AdminRoutes( 'admin-sync' );
		foreach ( $actions as [ $method, $path, $args, $act ] ) {
			$routes->add(
				$method,
				'/sync' . $path,
				function ( WP_REST_Request $request ) use ( $act ): array|WP_Error {
					$refusal = $act( $request );
					return $refusal instanceof WP_Error ? $refusal : $this->view->to_array();
				},
				$args
			);
		}
	}

	/**
	 * Without a connection there is nobody to sync with.
	 *
	 * @param WP_REST_Request<array<string, mixed>> $request
	 */
	private function request( WP_REST_Request $request ): ?WP_Error {
		$connection = $this->access->connection();
		if ( ConnectionState::Active !== $connection->state ) {
			return Refusal::not_connected();
		}
		$this->sync->request( 'repair' === $request->get_param( 'reason' ) ? 'repair' : 'manual', $connection->integration_id, Visitor::current()->name() );
		return null;
	}
}
