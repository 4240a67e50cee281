<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Api;

/** The header Retry-After (RFC 9110, 10.2.3): a number of seconds, or the date at which to come back. */
final class RetryAfter {
	/** Whoever asks for more is asked again tomorrow. */
	private const MOST_SECONDS = 86_400;

	/**
	 * @param string $header Empty when there is none.
	 * @param string $date   The server's own clock (the header Date): ours may differ.
	 * @param int    $now    Our clock, where the server does not tell its own.
	 * @return int|null Seconds; null when it is missing or means nothing.
	 */
	public static function seconds( string $header, string $date, int $now ): ?int {
		$header = trim( $header );
		if ( ctype_digit( $header ) ) {
			return (int) min( (float) $header, self::MOST_SECONDS );
		}
		// Text without a year, such as "tomorrow", is no date of HTTP.
		$until = 1 === preg_match( '/\d{4}/', $header ) || 1 === preg_match( '/^\w+, \d\d-\w{3}-\d\d /', $header ) ? strtotime( $header ) : false;
		$since = strtotime( $date );
		return false === $until ? null : max( 0, min( self::MOST_SECONDS, $until - ( false === $since ? $now : $since ) ) );
	}
}
