<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** Which part of the activity somebody wants to see. */
final class ActivityQuery {
	/** By what is shown of the log; null: whatever became of it. */
	public const OUTCOMES = array(
		'all'       => null,
		'delivered' => array( 'accepted', 'duplicate', 'stale', 'ignored', 'gone' ),
		'refused'   => array( 'rejected' ),
		'retried'   => array( 'retry' ),
	);

	/** By what is shown of the outbox. */
	public const STATUSES = array(
		'waiting'   => array( 'ready', 'leased', 'paused' ),
		'set_aside' => array( 'dead' ),
	);

	/** What is told, by what it is about. */
	public const TYPES = array(
		'products'  => array( 'product.saved', 'product.deleted', 'variation.saved', 'variation.deleted' ),
		'customers' => array( 'customer.saved', 'customer.deleted', 'subscriber.erased' ),
		'orders'    => array( 'order.placed', 'order.saved', 'order.deleted' ),
		'carts'     => array( 'cart.started', 'cart.updated', 'cart.cleared', 'checkout.started' ),
		'requests'  => array( 'back_in_stock.requested' ),
	);

	/**
	 * @param string $show   A key of OUTCOMES or STATUSES.
	 * @param string $about  A key of TYPES; empty: everything.
	 * @param string $search An e-mail address, the number of a record, the id of an event, or the beginning of a type or code.
	 * @param int    $below  Only what has a lower id: the page before ended there.
	 */
	public function __construct(
		public readonly string $show = 'all',
		public readonly string $about = '',
		public readonly string $search = '',
		public readonly int $below = PHP_INT_MAX,
		public readonly int $limit = 25,
	) {}

	/** Whether it asks what waits or was set aside, and not what was sent. */
	public function is_about_entries(): bool {
		return isset( self::STATUSES[ $this->show ] );
	}

	/** @return list<string> None: any. */
	public function types(): array {
		return self::TYPES[ $this->about ] ?? array();
	}
}
