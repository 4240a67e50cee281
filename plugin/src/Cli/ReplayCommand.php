<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Outbox\DeadEntries;
use WP_CLI;

final class ReplayCommand {
	public function __construct(
		private readonly DeadEntries $dead,
		private readonly Access $access,
	) {}

	/**
	 * Sends again what was given up, as if it had never been tried.
	 *
	 * It goes with the next round of the worker, or with `wp sequenzy drain`. The exit code is 1 when nothing was found to send.
	 *
	 * ## OPTIONS
	 *
	 * [<id>...]
	 * : Ids out of `wp sequenzy dead`.
	 *
	 * [--all]
	 * : Everything that was given up.
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
	 *     wp sequenzy replay 17 18
	 *     wp sequenzy replay --all && wp sequenzy drain
	 *
	 * @param list<string>         $args
	 * @param array<string, mixed> $assoc
	 */
	public function __invoke( array $args, array $assoc ): void {
		$wants_all  = isset( $assoc['all'] );
		$names_some = array() !== $args;
		if ( $wants_all === $names_some ) {
			WP_CLI::error( 'Name the entries (wp sequenzy dead lists them), or say --all.' );
		}
		if ( ConnectionState::Active !== $this->access->connection()->state ) {
			WP_CLI::error( 'The store is not connected; what was given up is kept. See: wp sequenzy status' );
		}
		$wrong = array_filter( $args, static fn( string $id ): bool => ! ctype_digit( $id ) );
		if ( array() !== $wrong ) {
			WP_CLI::error( sprintf( '"%s" is no id of an entry.', implode( '", "', $wrong ) ) );
		}
		$count = $wants_all ? $this->dead->replay( null ) : array_sum( array_map( fn( string $id ): int => $this->dead->replay( (int) $id ), $args ) );
		Printer::record( $assoc, array( 'replayed' => $count ), array( 'Will be sent again' => (string) $count ) );
		if ( $count < max( 1, count( $args ) ) ) {
			WP_CLI::halt( 1 );
		}
	}
}
