<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Sync\SyncControl;
use WP_CLI;

final class VerifyCommand {
	public function __construct(
		private readonly SyncControl $sync,
		private readonly Access $access,
		private readonly SyncScreen $screen,
	) {}

	/**
	 * Compares what the store holds with what Sequenzy holds, and sends what differs.
	 *
	 * Where nothing was copied yet, everything is. The exit code is 0 when both sides are equal in the end.
	 *
	 * ## OPTIONS
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
		if ( ConnectionState::Active !== $connection->state ) {
			WP_CLI::error( 'The store is not connected, so there is nothing to compare with. See: wp sequenzy status' );
		}
		$this->sync->request( 'repair', $connection->integration_id, 'cli' );
		$this->screen->watch( $assoc );
	}
}
