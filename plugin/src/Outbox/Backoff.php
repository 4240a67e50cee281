<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** How long an entry waits after a try that failed, and how often it is tried: 5 s after the first, a day before the last. */
final class Backoff {
	public const ATTEMPTS = 14;

	private const FIRST_SECONDS = 5;
	private const MOST_SECONDS  = 86_400;

	/** Twelve steps lead from five seconds to a day. */
	private const FACTOR = 2.255;

	/** Up to this much longer, so that what failed together does not come again together. */
	private const SPREAD = 0.2;

	/**
	 * @param int    $attempts Tries that failed before this one.
	 * @param string $who      Spreads: the same entry always waits the same.
	 */
	public static function seconds( int $attempts, string $who ): int {
		$seconds = min( self::MOST_SECONDS, self::FIRST_SECONDS * self::FACTOR ** min( $attempts, self::ATTEMPTS ) );
		return (int) round( $seconds * ( 1 + self::SPREAD * ( crc32( $who . ':' . $attempts ) % 1000 ) / 1000 ) );
	}

	/** @param int $attempts Tries that failed before this one. */
	public static function is_last( int $attempts ): bool {
		return $attempts + 1 >= self::ATTEMPTS;
	}
}
