<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Rest\ConnectionView;
use WP_CLI;

final class DisconnectCommand {
	public function __construct(
		private readonly Connector $connector,
		private readonly Access $access,
		private readonly ConnectionView $view,
	) {}

	/**
	 * Ends the connection: at once for the store, and as soon as it can be told for Sequenzy.
	 *
	 * What shoppers asked for and was not sent yet is kept for the next connection. In a copy of a connected site it says nothing to
	 * Sequenzy: the original stays connected.
	 *
	 * ## OPTIONS
	 *
	 * [--yes]
	 * : Does not ask.
	 *
	 * [--format=<format>]
	 * : For people or for machines.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * @param list<string>         $args
	 * @param array<string, mixed> $assoc
	 */
	public function __invoke( array $args, array $assoc ): void {
		$connection = $this->access->connection();
		if ( ConnectionState::Disconnected !== $connection->state ) {
			WP_CLI::confirm( '' === $connection->company_name ? 'Give up connecting?' : sprintf( 'Disconnect this store from %s?', $connection->company_name ), $assoc );
			$this->connector->disconnect( 'cli', 'owner' );
		}
		$is_told = ConnectionState::Disconnecting !== $this->access->connection()->state;
		Printer::record( $assoc, $this->view->to_array(), array( 'Disconnected' => $is_told ? 'yes' : 'yes; Sequenzy could not be told yet, which is tried for a day' ) );
	}
}
