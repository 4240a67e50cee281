<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** One line in a subscriber's list: which hook calls which method. */
final class Hook {
	public function __construct(
		public readonly string $name,
		public readonly string $method,
		public readonly int $priority = 10,
		public readonly int $args = 1,
	) {}
}
