<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

/** A waiting list that another plugin keeps in this store. It is read and never changed. */
interface Waitlist {
	/** @return 'woocommerce'|'back-in-stock-notifier'|'yith' */
	public function id(): string;

	/** As its makers call it. */
	public function name(): string;

	/** Whether it is in this store at all. */
	public function exists(): bool;

	/** Whether it still takes sign-ups and mails shoppers itself. */
	public function is_active(): bool;

	public function count(): int;

	/**
	 * @param string $after Cursor of the last shopper seen; empty: from the beginning.
	 * @return list<WaitingShopper>
	 */
	public function page( string $after, int $limit ): array;
}
