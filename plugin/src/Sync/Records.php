<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

/** Where the records of each resource are. */
final class Records {
	public function __construct(
		private readonly ProductIdStore $products,
		private readonly CustomerIdStore $customers,
		private readonly OrderIdStore $orders,
	) {}

	public function of( SyncResource $what ): RecordSource {
		return match ( $what ) {
			SyncResource::Products  => $this->products,
			SyncResource::Customers => $this->customers,
			SyncResource::Orders    => $this->orders,
		};
	}

	/** @return array{products: int, customers: int, orders: int} What the store holds now. */
	public function totals(): array {
		return array(
			'products'  => $this->products->count(),
			'customers' => $this->customers->count(),
			'orders'    => $this->orders->count(),
		);
	}
}
