<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** Makes the payloads of events when they are sent; the one builder of live sends and sync. */
interface PayloadSource {
	/**
	 * The present state of records.
	 *
	 * @param 'product'|'variation'|'customer'|'order' $type
	 * @param list<int>                                $ids
	 * @return array<int, array<string, mixed>> By id; a record that is gone, or that Sequenzy is not told of, is left out.
	 */
	public function build( string $type, array $ids ): array;

	/**
	 * What was kept, made whole: what would have cost a shopper's request a query is added now.
	 *
	 * @param string               $type Of the event.
	 * @param array<string, mixed> $kept
	 * @return array<string, mixed>
	 */
	public function complete( string $type, array $kept ): array;
}
