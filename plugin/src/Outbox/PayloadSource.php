<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** Builds the present state of records when they are sent; the one builder of live sends and sync. */
interface PayloadSource {
	/**
	 * @param 'product'|'variation' $type
	 * @param list<int>             $ids
	 * @return array<int, array<string, mixed>> By id; a record that is gone is left out.
	 */
	public function build( string $type, array $ids ): array;
}
