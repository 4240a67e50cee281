<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Worker\Pulse;

/** The admin screen's routes. The nonce is WordPress's own (wp_rest); every route answers with the connection as it is then. */
final class ConnectionRoutes {
	public function __construct(
		private readonly Connector $connector,
		private readonly ConnectionView $view,
		private readonly Pulse $pulse,
	) {}

	public function register(): void {
		$actions = array(
			array( 'GET', '', fn() => $this->pulse->is_watched() ),
			array( 'POST', '', fn() => $this->connector->begin( Visitor::current() ) ),
			array( 'POST', '/confirm', fn() => $this->connector->confirm( Visitor::current() ) ),
			array( 'POST', '/cancel', fn() => $this->connector->cancel( Visitor::current() ) ),
			array( 'POST', '/disconnect', fn() => $this->connector->disconnect( Visitor::current()->name(), 'owner' ) ),
		);
		$routes  = new AdminRoutes( 'admin-connection' );
		foreach ( $actions as [ $method, $path, $act ] ) {
			$routes->add(
				$method,
				'/connection' . $path,
				function () use ( $act ): array {
					$act();
					return $this->view->to_array();
				}
			);
		}
	}
}
