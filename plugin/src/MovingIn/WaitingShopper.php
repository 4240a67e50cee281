<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

use Sequenzy\WooCommerce\Outbox\EventId;
use Sequenzy\WooCommerce\StoreUrl;

/** One line of another plugin's waiting list. */
final class WaitingShopper {
	/** The name space of URLs (RFC 4122). */
	private const NAMES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

	/**
	 * @param string   $key          Names the line in the store, so that it is moved once however often it is met.
	 * @param string   $cursor       The list goes on behind it.
	 * @param int      $product_id   Of the product or variation that is waited for.
	 * @param int|null $requested_at Seconds since 1970; null: the list does not say.
	 */
	public function __construct(
		public readonly string $key,
		public readonly string $cursor,
		public readonly string $email,
		public readonly int $product_id,
		public readonly ?int $requested_at,
	) {}

	public function event_id(): string {
		return EventId::named( self::NAMES, StoreUrl::get() . '#waiting-' . $this->key );
	}
}
