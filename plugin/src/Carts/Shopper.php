<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

/** Whose cart it is, once the shopper gave this store an address. */
final class Shopper {
	public function __construct(
		public readonly string $email,
		public readonly string $first_name,
		public readonly string $last_name,
		public readonly int $customer_id,
	) {}
}
