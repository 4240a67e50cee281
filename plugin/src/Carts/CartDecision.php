<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

/** What follows from how a cart was and how it is. Knows no clock, no database and no WooCommerce. */
final class CartDecision {
	/** @param list<'cart.started'|'cart.updated'|'cart.cleared'|'checkout.started'> $events In this order. */
	private function __construct(
		public readonly CartMemory $memory,
		public readonly array $events,
	) {}

	/**
	 * @param string|null $fingerprint Of the cart as it is; null: it is empty.
	 * @param bool        $is_known    Whether the shopper gave an address.
	 * @param bool        $at_checkout The shopper came to the checkout in this request, or typed an address there.
	 * @param bool        $is_cleared  The shopper took the last item out; orders, gateways and logouts empty carts too.
	 * @param CartMemory  $next        A new generation, should one begin.
	 */
	public static function of( CartMemory $before, ?string $fingerprint, bool $is_known, bool $at_checkout, bool $is_cleared, CartMemory $next ): self {
		if ( null === $fingerprint ) {
			$is_told = '' !== $before->token && $before->is_told;
			return new self( $before->without_cart(), $is_told && $is_known && $is_cleared ? array( 'cart.cleared' ) : array() );
		}
		$memory = '' === $before->token ? $before->with( token: $next->token, started_at: $next->started_at ) : $before;
		if ( ! $is_known ) {
			return new self( $memory, array() );
		}
		$events = array();
		if ( ! $memory->is_told ) {
			$events[] = 'cart.started';
		} elseif ( $fingerprint !== $memory->fingerprint ) {
			$events[] = 'cart.updated';
		}
		$is_new_at_checkout = $at_checkout && ! $memory->was_at_checkout;
		if ( $is_new_at_checkout ) {
			$events[] = 'checkout.started';
		}
		return new self( $memory->with( is_told: true, fingerprint: $fingerprint, was_at_checkout: $memory->was_at_checkout || $is_new_at_checkout ), $events );
	}
}
