<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;

/** How long one round of the worker may take, and how much memory: a host that ends a process half-way asks no questions. */
final class Budget {
	public const SECONDS = 20;

	/** Of what the host allows; the rest belongs to whoever called us. */
	private const SHARE = 0.6;

	private function __construct(
		private readonly Clock $clock,
		private readonly float $ends,
		private readonly float $most_bytes,
	) {}

	/** @param int $seconds At most; in the CLI max_execution_time is 0, so the budget is our own. */
	public static function begin( Clock $clock, int $seconds = self::SECONDS ): self {
		$allowed = (int) ini_get( 'max_execution_time' );
		$limit   = (string) ini_get( 'memory_limit' );
		return new self(
			$clock,
			$clock->elapsed_seconds() + ( $allowed > 0 ? min( $seconds, self::SHARE * $allowed ) : $seconds ),
			'-1' === $limit || '' === $limit ? INF : self::SHARE * wp_convert_hr_to_bytes( $limit ),
		);
	}

	public function is_used_up(): bool {
		return $this->clock->elapsed_seconds() >= $this->ends || memory_get_usage( true ) >= $this->most_bytes;
	}
}
