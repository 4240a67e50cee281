<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** 30 s, 1 min, 2 min … one hour. */
final class Backoff {
	public static function seconds( int $attempts ): int {
		return min( 3600, 30 * 2 ** min( $attempts, 7 ) );
	}
}
