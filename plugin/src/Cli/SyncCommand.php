<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Sync\SyncControl;
use WP_CLI;

final class SyncCommand {
	public function __construct(
		private readonly SyncControl $sync,
		private readonly Access $access,
		private readonly SyncScreen $screen,
		private readonly Paranoia $paranoia,
	) {}

	/**
	 * Copies the whole store to Sequenzy, and watches until both sides agree.
	 *
	 * A run that is under way is joined, whoever asked for it. Leaving the command (Ctrl-C) does not end the run: it goes on in the
	 * background. The exit code is 0 when both sides were found equal, 1 when the run failed or was stopped.
	 *
	 * ## OPTIONS
	 *
	 * [<action>]
	 * : What to do with the run.
	 * ---
	 * default: start
	 * options:
	 *   - start
	 *   - pause
	 *   - resume
	 *   - stop
	 * ---
	 *
	 * [--background]
	 * : Asks for the run and does not wait for it.
	 *
	 * [--paranoid]
	 * : First reads each order both ways, in sets and through WooCommerce's objects, and stops where they differ.
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
	 *     wp sequenzy sync
	 *     wp sequenzy sync --paranoid
	 *     wp sequenzy sync pause
	 *
	 * @param list<string>         $args
	 * @param array<string, mixed> $assoc
	 */
	public function __invoke( array $args, array $assoc ): void {
		$connection = $this->access->connection();
		if ( ConnectionState::Active !== $connection->state ) {
			WP_CLI::error( 'The store is not connected, so there is nobody to sync with. See: wp sequenzy status' );
		}
		if ( isset( $assoc['paranoid'] ) && ! $this->paranoia->is_satisfied( $assoc ) ) {
			WP_CLI::halt( 1 );
		}
		$action = $args[0] ?? 'start';
		match ( $action ) {
			'pause' => $this->sync->pause( 'cli' ),
			'resume' => $this->sync->resume( 'cli' ),
			'stop' => $this->sync->stop( 'cli', $this->access->credentials( $connection ) ),
			default => $this->sync->request( 'manual', $connection->integration_id, 'cli' ),
		};
		if ( isset( $assoc['background'] ) || 'pause' === $action || 'stop' === $action ) {
			$this->screen->show( $assoc );
			return;
		}
		$this->screen->watch( $assoc );
	}
}
