<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

/** What a sync run copies, in this order: an order names products and customers. */
enum SyncResource: string {
	/** With their variations, which have ids of their own. */
	case Products  = 'products';
	case Customers = 'customers';
	/** With the guest buyers, who have no record of their own. */
	case Orders = 'orders';

	/** The newest orders are worth most; of products the parents come first. */
	public function is_newest_first(): bool {
		return self::Orders === $this;
	}

	/** @return non-empty-list<'product'|'variation'|'customer'|'order'> */
	public function entity_types(): array {
		return match ( $this ) {
			self::Products  => array( 'product', 'variation' ),
			self::Customers => array( 'customer' ),
			self::Orders    => array( 'order' ),
		};
	}

	public function next(): ?self {
		return match ( $this ) {
			self::Products  => self::Customers,
			self::Customers => self::Orders,
			self::Orders    => null,
		};
	}
}
