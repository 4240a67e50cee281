<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Sync\SyncControl;
use WP_REST_Request;
use WP_REST_Response;

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
		foreach ( $actions as [ $method, $path, $args, $act ] ) {
			register_rest_route(
				'sequenzy/v1',
				'/sync' . $path,
				array(
					'methods'             => $method,
					'args'                => $args,
					'permission_callback' => static fn(): bool => current_user_can( 'manage_woocommerce' ),
					'callback'            => function ( WP_REST_Request $request ) use ( $act ): WP_REST_Response {
						$act( $request );
						return new WP_REST_Response( $this->view->to_array(), 200, array( 'Cache-Control' => 'no-store' ) );
					},
				)
			);
		}
	}

	/** Without a connection there is nobody to sync with. */
	private function request( WP_REST_Request $request ): void {
		$connection = $this->access->connection();
		if ( ConnectionState::Active === $connection->state ) {
			$this->sync->request( 'repair' === $request->get_param( 'reason' ) ? 'repair' : 'manual', $connection->integration_id, Visitor::current()->name() );
		}
	}
}
