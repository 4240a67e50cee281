<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\NoteStore;

/**
 * Keeps the worker quiet while Sequenzy is down: after three failed calls in a row it opens, and no entry is claimed and no
 * attempt used up. From time to time it is half open: one heartbeat asks, and its answer closes it, or opens it again for longer.
 * It also waits as long as Sequenzy asked (Retry-After), with everything.
 */
final class Breaker {
	public const OPTION = 'sequenzy_breaker';

	private const OPENS_AFTER   = 3;
	private const FIRST_SECONDS = 20;
	private const MOST_SECONDS  = 300;

	public function __construct(
		private readonly Clock $clock,
		private readonly NoteStore $notes,
	) {}

	/** @return 'closed'|'open'|'half_open' */
	public function state(): string {
		[ $failures, $wait_until ] = $this->read();
		return $failures < self::OPENS_AFTER ? 'closed' : ( $wait_until > $this->clock->seconds() ? 'open' : 'half_open' );
	}

	public function must_wait(): bool {
		return $this->read()[1] > $this->clock->seconds();
	}

	/** @param int|null $retry_after Seconds that Sequenzy asked for. */
	public function failed( ?int $retry_after, string $site_id ): void {
		$failures = $this->read()[0] + 1;
		$times    = $failures - self::OPENS_AFTER;
		$seconds  = $times < 0 ? 0 : min( self::MOST_SECONDS, self::FIRST_SECONDS * 2 ** min( $times, 10 ) );
		// Stores that failed together do not come back together.
		$spread = $seconds * ( crc32( $site_id . ':' . $failures ) % 1000 ) / 5000;
		$this->write( $failures, $this->clock->seconds() + ( $retry_after ?? (int) round( $seconds + $spread ) ) );
	}

	public function succeeded(): void {
		if ( array( 0, 0 ) !== $this->read() ) {
			$this->forget();
		}
	}

	/** A person wants to see it now: the next round asks. */
	public function wait_no_longer(): void {
		[ $failures ] = $this->read();
		$this->write( $failures, 0 );
	}

	public function forget(): void {
		delete_option( self::OPTION );
	}

	/** @return array{int, int} Failed calls in a row, and the second until which nothing is sent. */
	private function read(): array {
		$values = $this->notes->read( self::OPTION );
		$number = static fn( string $key ): int => is_int( $values[ $key ] ?? null ) ? $values[ $key ] : 0;
		return array( $number( 'failures' ), $number( 'waitUntil' ) );
	}

	private function write( int $failures, int $wait_until ): void {
		$this->notes->write(
			self::OPTION,
			array(
				'failures'  => $failures,
				'waitUntil' => $wait_until,
			)
		);
	}
}
