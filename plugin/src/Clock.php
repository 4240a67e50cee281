<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Throwable;

/**
 * The store's time, and the only place that asks for it. Leases use the database's clock instead: two PHP servers may disagree.
 */
final class Clock {
	/**
	 * Microseconds since 1970.
	 *
	 * The filter `sequenzy_clock_offset_seconds` moves the store's time, so that a test can play a long outage.
	 */
	public function micros(): int {
		return (int) ( microtime( true ) * 1_000_000 ) + $this->offset_seconds() * 1_000_000;
	}

	public function seconds(): int {
		return intdiv( $this->micros(), 1_000_000 );
	}

	/** Now, as the wire writes it. */
	public function instant(): string {
		return self::format( $this->micros() );
	}

	/** A stopwatch for time budgets; never goes back. */
	public function elapsed_seconds(): float {
		return hrtime( true ) / 1e9;
	}

	/** Every request asks for the time many times: a filter that fails is not heard, and not logged each time either. */
	private function offset_seconds(): int {
		try {
			$offset = apply_filters( 'sequenzy_clock_offset_seconds', 0 );
		} catch ( Throwable ) {
			return 0;
		}
		return is_int( $offset ) ? $offset : 0;
	}

	/** 2026-04-01T12:00:00.000Z */
	public static function format( int $micros ): string {
		return gmdate( 'Y-m-d\TH:i:s', intdiv( $micros, 1_000_000 ) ) . sprintf( '.%03dZ', intdiv( $micros % 1_000_000, 1000 ) );
	}
}
