<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

use Sequenzy\WooCommerce\Filters;
use Sequenzy\WooCommerce\Title;
use WC_Cart;
use WC_Product;

/** What lies in a cart now, out of what WooCommerce holds in memory: no query. Addresses of pages and pictures are added when it is sent. */
final class CartContents {
	/** Of the contract. */
	private const MAX_LINES = 200;

	/** @param list<array<string, mixed>> $lines */
	private function __construct(
		public readonly array $lines,
		public readonly int $total_cents,
		public readonly string $currency,
	) {}

	public static function of( WC_Cart $cart, Filters $filters ): self {
		$currency = get_woocommerce_currency();
		$lines    = array();
		foreach ( $cart->get_cart_contents() as $item ) {
			$product = is_array( $item ) ? $item['data'] ?? null : null;
			if ( $product instanceof WC_Product && count( $lines ) < self::MAX_LINES && ! $filters->skips( $product ) ) {
				$lines[] = self::line( $item, $product, $currency );
			}
		}
		return new self( $lines, MinorUnits::of( (float) $cart->get_cart_contents_total() + (float) $cart->get_cart_contents_tax(), $currency ), $currency );
	}

	public function is_empty(): bool {
		return array() === $this->lines;
	}

	/** Of a cart that is no more. */
	public function emptied(): self {
		return new self( array(), 0, $this->currency );
	}

	/** Equal as long as there is nothing new to tell. */
	public function fingerprint( string $email ): string {
		return md5( (string) wp_json_encode( array( $this->lines, $this->total_cents, $this->currency, $email ) ) );
	}

	/**
	 * @param array<mixed> $item
	 * @return array<string, mixed> Contract: common.json, cartLine; with the chosen attributes, for the link that brings it back.
	 */
	private static function line( array $item, WC_Product $product, string $currency ): array {
		$quantity = is_numeric( $item['quantity'] ?? null ) ? max( 0, $item['quantity'] + 0 ) : 0;
		$is_known = is_numeric( $item['line_total'] ?? null ) && is_numeric( $item['line_tax'] ?? null );
		$parent   = $product->is_type( 'variation' ) ? $product->get_parent_id() : $product->get_id();
		return array(
			'providerProductId' => (string) $parent,
			'providerVariantId' => (string) $product->get_id(),
			'title'             => Title::of_product( $product ),
			'quantity'          => $quantity,
			// Before the first calculation there is only the price as it stands in the shop.
			'priceCents'        => $is_known ? MinorUnits::of( $item['line_total'] + $item['line_tax'], $currency, (float) $quantity ) : MinorUnits::of( (float) $product->get_price(), $currency ),
			'attributes'        => self::chosen( $item['variation'] ?? null, $product ),
		);
	}

	/** @return array<string, string> What the variation leaves open ("any") and the shopper chose. */
	private static function chosen( mixed $variation, WC_Product $product ): array {
		$chosen = array();
		foreach ( is_array( $variation ) ? $variation : array() as $name => $value ) {
			$fixed = $product->get_attributes()[ preg_replace( '/^attribute_/', '', (string) $name ) ] ?? '';
			if ( is_string( $value ) && '' !== $value && '' === $fixed ) {
				$chosen[ (string) $name ] = $value;
			}
		}
		return $chosen;
	}
}
