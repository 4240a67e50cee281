<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Automattic\WooCommerce\Utilities\OrderUtil;
use Sequenzy\WooCommerce\Filters;

/**
 * Orders as the wire wants them (contract: order.json). Read in sets, whichever storage counts: a store has a hundred
 * times more orders than products, and one at a time through WooCommerce's objects a sync would take days (docs/adr/0012).
 */
final class OrderPayloads {
	public function __construct(
		private readonly OrderRows $rows,
		private readonly OrderObjects $objects,
		private readonly Filters $filters,
	) {}

	/**
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>> By id.
	 */
	public function build( array $ids ): array {
		return $this->filters->reads_orders_as_objects()
			? $this->objects->build( $ids )
			: $this->rows->build( $ids, self::storage() );
	}

	public static function storage(): OrderSource {
		return self::tables_count() ? new OrderTableStore() : new OrderPostStore();
	}

	/** High-performance order storage: then the posts are at most copies. */
	public static function tables_count(): bool {
		return class_exists( OrderUtil::class ) && OrderUtil::custom_orders_table_usage_is_enabled();
	}
}
