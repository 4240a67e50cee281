<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Rest\ConnectionView;
use WP_CLI;

final class ConnectCommand {
	private const POLL_SECONDS = 3;

	public function __construct(
		private readonly Connector $connector,
		private readonly Access $access,
		private readonly ConnectionView $view,
	) {}

	/**
	 * Connects the store to a company at Sequenzy.
	 *
	 * Prints an address. Open it in a browser, approve there, and log in to the store as the same person when you come back to it;
	 * the command waits, names the company and asks whether it is yours. Needs --user: somebody who may manage WooCommerce.
	 *
	 * ## OPTIONS
	 *
	 * [--yes]
	 * : Does not ask whether the company is yours.
	 *
	 * [--[no-]wait]
	 * : With --no-wait, prints the address and ends; calling the command again goes on where it was.
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
	 * ## EXAMPLES
	 *
	 *     wp sequenzy connect --user=admin
	 *
	 *     # For a script: the address now, the confirmation later.
	 *     wp sequenzy connect --user=admin --no-wait --format=json
	 *     wp sequenzy connect --user=admin --yes
	 *
	 * @param list<string>         $args
	 * @param array<string, mixed> $assoc
	 */
	public function __invoke( array $args, array $assoc ): void {
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			WP_CLI::error( 'Say who connects the store: --user=<somebody who may manage WooCommerce>. The approval comes back to that account.' );
		}
		$visitor = Visitor::at_the_command_line();
		if ( $this->state()->may_begin() ) {
			$this->connector->begin( $visitor );
		}
		if ( ConnectionState::Authorizing === $this->state() ) {
			$is_there = $this->wait( $assoc );
			if ( ! $is_there ) {
				return;
			}
		}
		if ( ConnectionState::PendingConfirm === $this->state() ) {
			WP_CLI::confirm( sprintf( 'Connect this store to %s?', $this->access->connection()->company_name ), $assoc );
			$this->connector->confirm( $visitor );
		}
		$connection = $this->access->connection();
		if ( ConnectionState::Active !== $connection->state ) {
			$problem = $connection->problem();
			WP_CLI::error( null === $problem ? sprintf( 'The store is not connected (%s).', $connection->state->value ) : $problem->title . '. ' . $problem->description . ' ' . $problem->resolution );
		}
		Printer::record( $assoc, $this->view->to_array(), array( 'Connected to' => $connection->company_name ) );
	}

	/**
	 * @param array<string, mixed> $assoc
	 * @return bool False: not now.
	 */
	private function wait( array $assoc ): bool {
		$connection = $this->access->connection();
		$waits      = false !== ( $assoc['wait'] ?? true );
		if ( $waits ) {
			WP_CLI::log( 'Open this address in a browser and approve; it is good until ' . $connection->expires_at . ':' );
			WP_CLI::log( $connection->authorize_url );
		} else {
			Printer::record( $assoc, $this->view->to_array(), array( 'Open and approve' => $connection->authorize_url ) );
		}
		while ( $waits && ConnectionState::Authorizing === $this->state() ) {
			$approval = $this->connector->approval();
			if ( 'denied' === $approval || 'expired' === $approval ) {
				WP_CLI::error( 'denied' === $approval ? 'The connection was denied in Sequenzy.' : 'The address is no longer good. Run the command again for a new one.' );
			}
			sleep( self::POLL_SECONDS );
		}
		return $waits;
	}

	private function state(): ConnectionState {
		return $this->access->connection()->state;
	}
}
