<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use WP_CLI;

final class DrainCommand {
	public function __construct( private readonly Foreground $foreground ) {}

	/**
	 * Sends what waits in the outbox, now.
	 *
	 * Also what waits for its next try; it asks Sequenzy even while it was quiet because of an outage. The exit code is 0 when
	 * nothing waits any more, 1 when Sequenzy could not be reached or something was given up.
	 *
	 * ## OPTIONS
	 *
	 * [--follow]
	 * : Goes on until it is interrupted (Ctrl-C), also through outages.
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
	 *     wp sequenzy drain
	 *
	 * @param list<string>         $args
	 * @param array<string, mixed> $assoc
	 */
	public function __invoke( array $args, array $assoc ): void {
		if ( ! $this->foreground->is_connected() ) {
			WP_CLI::error( 'The store is not connected; what waits is kept. See: wp sequenzy status' );
		}
		$before = $this->foreground->counts();
		$this->foreground->wait_no_longer();
		do {
			$last = $this->foreground->counts();
			$this->foreground->work();
			$now = $this->foreground->counts();
			$this->tell( $assoc, $last, $now );
			$goes_on = isset( $assoc['follow'] ) || ( $now['ready'] > 0 && $this->foreground->may_send() && $this->foreground->is_connected() );
			// Nothing moved: another process is at it, or the next try is not due.
			if ( $goes_on && $now === $last ) {
				$this->foreground->rest();
			}
		} while ( $goes_on );
		// What waits no longer was sent, given up, or put aside because the token was refused.
		$sent = max( 0, array_sum( $before ) - array_sum( $now ) );
		Printer::record(
			$assoc,
			array( 'sent' => $sent ) + $now,
			array(
				'Sent'     => (string) $sent,
				'Waiting'  => (string) $now['ready'],
				'Given up' => (string) $now['dead'],
			)
		);
		if ( $now['ready'] + $now['paused'] > 0 || $now['dead'] > $before['dead'] ) {
			WP_CLI::halt( 1 );
		}
	}

	/**
	 * @param array<string, mixed>                     $assoc
	 * @param array{ready: int, dead: int, paused: int} $last
	 * @param array{ready: int, dead: int, paused: int} $now
	 */
	private function tell( array $assoc, array $last, array $now ): void {
		if ( isset( $assoc['follow'] ) && $now !== $last && ! Printer::is_for_machines( $assoc ) ) {
			WP_CLI::log( sprintf( '%d waiting, %d given up', $now['ready'], $now['dead'] ) );
		}
	}
}
