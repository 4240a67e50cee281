<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/** A time span for people: 12 seconds, 5 mins, 3 days. */
final class Span {
	public static function of( int $seconds ): string {
		// From a second after 1970 on: 0 means "now" to WordPress.
		return human_time_diff( 1, 1 + $seconds );
	}
}
