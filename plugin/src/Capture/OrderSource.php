<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

/** A storage of orders, read in sets. Values are as stored; seconds since 1970, null when it has not happened. */
interface OrderSource {
	/**
	 * @param non-empty-list<int> $ids
	 * @return array<int, array{status: string, currency: string, total: string, tax: string, shipping: string, discount: string, customer: int, billing: array<string, string>, created: int|null, modified: int|null, paid: int|null, completed: int|null, checkout: string}> Orders alone, by id.
	 */
	public function orders( array $ids ): array;

	/**
	 * @param non-empty-list<int> $order_ids
	 * @return array<int, array{order: int, total: string, reason: string, created: int|null}> By id of the refund, oldest first.
	 */
	public function refunds( array $order_ids ): array;
}
