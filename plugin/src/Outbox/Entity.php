<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** A record of the store whose present state Sequenzy should know. */
final class Entity {
	/**
	 * @param 'product'|'variation'|'customer'|'order'|'cart' $type
	 * @param int|string                                      $id WooCommerce's id; of a cart its token.
	 */
	public function __construct(
		public readonly string $type,
		public readonly int|string $id,
	) {}

	public function event_type(): string {
		return $this->type . ( 'cart' === $this->type ? '.updated' : '.saved' );
	}

	/** Also its key in the outbox: one marker a record, however often it changes. */
	public function key(): string {
		return $this->type . ':' . $this->id;
	}
}
