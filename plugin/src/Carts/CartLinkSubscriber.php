<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

use WC_Cart;
use WC_Product;

/** A shopper comes by a link of a mail: the cart is as it was, beside what lies in it since, and nothing twice. */
final class CartLinkSubscriber {
	public function __construct(
		private readonly CartLink $link,
		private readonly CartSession $session,
	) {}

	public function restore(): void {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- Comes from a mail; the signature is checked.
		$proof = isset( $_GET[ CartLink::PARAMETER ] ) && is_string( $_GET[ CartLink::PARAMETER ] ) ? sanitize_text_field( wp_unslash( $_GET[ CartLink::PARAMETER ] ) ) : '';
		// phpcs:enable
		if ( '' === $proof || wp_doing_ajax() ) {
			return;
		}
		/** @var WC_Cart|null $shopper_cart Null where WooCommerce needs none, e.g. in the admin. */
		$shopper_cart = WC()->cart;
		if ( null === $shopper_cart ) {
			return;
		}
		$cart = $this->link->open( $proof );
		if ( null === $cart ) {
			wc_add_notice( __( 'This link no longer brings your cart back. What you put into it on this device is still here.', 'sequenzy-for-woocommerce' ), 'notice' );
		} else {
			$this->fill( $shopper_cart, $cart['lines'] );
			$memory = $this->session->read();
			if ( '' === $memory->token && '' !== $cart['token'] ) {
				// The order that comes out of it then closes the cart that was reminded of.
				$this->session->write(
					$memory->with(
						token: $cart['token'],
						started_at: $cart['started_at'],
						is_told: true
					)
				);
			}
		}
		nocache_headers();
		if ( wp_safe_redirect( remove_query_arg( CartLink::PARAMETER ) ) ) {
			exit;
		}
	}

	/** @param list<array{id: int, quantity: float, attributes: array<array-key, string>}> $lines */
	private function fill( WC_Cart $cart, array $lines ): void {
		foreach ( $lines as $line ) {
			$product = wc_get_product( $line['id'] );
			if ( ! $product instanceof WC_Product ) {
				continue;
			}
			$is_variation = $product->is_type( 'variation' );
			$attributes   = $is_variation ? $line['attributes'] + array_filter( wc_get_product_variation_attributes( $product->get_id() ) ) : array();
			$key          = self::found( $cart, $product->get_id(), $line['attributes'] );
			if ( null === $key ) {
				$cart->add_to_cart( $is_variation ? $product->get_parent_id() : $product->get_id(), self::quantity( $line['quantity'] ), $is_variation ? $product->get_id() : 0, $attributes );
			} elseif ( $cart->get_cart_item( $key )['quantity'] < $line['quantity'] ) {
				// The larger one and not the sum: a second click on the link changes nothing.
				$cart->set_quantity( $key, self::quantity( $line['quantity'] ) );
			}
		}
	}

	/** @param array<array-key, string> $chosen Of attributes that the variation leaves open. */
	private static function found( WC_Cart $cart, int $id, array $chosen ): ?string {
		ksort( $chosen );
		foreach ( $cart->get_cart_contents() as $key => $item ) {
			$product = is_array( $item ) ? $item['data'] ?? null : null;
			$has     = is_array( $item ) && is_array( $item['variation'] ?? null ) ? array_intersect_key( $item['variation'], $chosen ) : array();
			ksort( $has );
			if ( $product instanceof WC_Product && $product->get_id() === $id && $has === $chosen ) {
				return (string) $key;
			}
		}
		return null;
	}

	/**
	 * Most stores sell whole pieces, and WooCommerce then wants an integer; it takes a fraction where a plugin sells by weight.
	 *
	 * @return int As WooCommerce documents it.
	 */
	private static function quantity( float $quantity ) {
		/** @var int $documented */
		$documented = floor( $quantity ) === $quantity ? (int) $quantity : $quantity;
		return $documented;
	}
}
