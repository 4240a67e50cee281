<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Clock;

/** How large the next page is, and how fast the run goes: by what the last pages took. */
final class Pace {
	public const MOST  = 100;
	public const LEAST = 10;

	private const SLOW_SECONDS  = 4.0;
	private const QUICK_SECONDS = 1.0;

	/** Of the newest page in the average. */
	private const WEIGHT = 0.1;

	public function __construct( private readonly Clock $clock ) {}

	/** @param float $seconds That the page took, sending included. */
	public function after_page( SyncProgress $progress, int $records, float $seconds ): SyncProgress {
		$size = match ( true ) {
			$seconds > self::SLOW_SECONDS => max( self::LEAST, intdiv( $progress->page_size, 2 ) ),
			$seconds < self::QUICK_SECONDS => min( self::MOST, 2 * $progress->page_size ),
			default => $progress->page_size,
		};
		// Between pages the worker rests: people want to know when it is over, not how fast it could be.
		$now        = $this->clock->micros();
		$since_last = 0 === $progress->page_at ? $seconds : max( $seconds, ( $now - $progress->page_at ) / 1_000_000 );
		$rate       = $records / max( 0.001, $since_last );
		return $progress->with(
			page_size: $size,
			page_at: $now,
			per_second: $progress->per_second > 0 ? ( 1 - self::WEIGHT ) * $progress->per_second + self::WEIGHT * $rate : $rate,
		);
	}
}
