<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Cart;

/** What a visitor wants to buy. Kept in the session, and at the account of a customer. */
class WC_Cart {
	/** @var array<string, array<string, mixed>> Lines by key. */
	public array $cart_contents = array();

	/** @var array<string, array<string, mixed>> For those who want something back. */
	public array $removed_cart_contents = array();

	/** @var list<string> */
	public array $applied_coupons = array();

	/** @var array{subtotal: float, discount_total: float, cart_contents_total: float} */
	private array $totals = Cart\NOTHING;

	private bool $is_loaded = false;

	/** @return array<string, array<string, mixed>> */
	public function get_cart(): array {
		$this->load();
		return array_filter( $this->cart_contents );
	}

	/** Once in a request; not before all plugins are there. */
	public function load(): void {
		if ( $this->is_loaded ) {
			return;
		}
		$this->is_loaded             = true;
		$this->removed_cart_contents = (array) WC()->session->get( 'removed_cart_contents', array() );
		$this->applied_coupons       = (array) WC()->session->get( 'applied_coupons', array() );
		$this->cart_contents         = Cart\lines_of_session();
		do_action( 'woocommerce_cart_loaded_from_session', $this );
		array() === $this->cart_contents || $this->calculate_totals();
	}

	/** @return array<string, array<string, mixed>> */
	public function get_cart_contents(): array {
		return $this->cart_contents;
	}

	/** @return array<string, mixed> */
	public function get_cart_item( string $key ): array {
		return $this->cart_contents[ $key ] ?? array();
	}

	public function is_empty(): bool {
		return array() === $this->get_cart();
	}

	public function get_cart_contents_count(): int|float {
		return array_sum( array_column( $this->get_cart(), 'quantity' ) );
	}

	/**
	 * @param array<string, string> $variation      What was chosen.
	 * @param array<string, mixed>  $cart_item_data Of other plugins; other data is another line.
	 * @return string|false The key of the line; false when it cannot be bought, and a notice says why.
	 */
	public function add_to_cart( int $product_id, int|float $quantity = 1, int $variation_id = 0, array $variation = array(), array $cart_item_data = array() ): string|false {
		$this->load();
		if ( 'product_variation' === get_post_type( $product_id ) ) {
			$variation_id = $product_id;
			$product_id   = wp_get_post_parent_id( $variation_id );
		}
		try {
			[ $product, $variation ] = Cart\wanted( $product_id, $variation_id, $variation );
			$key                     = Cart\key( $product_id, $variation_id, $variation, $cart_item_data );
			Cart\check( $product, $quantity, Cart\quantity_of( $product, $this->cart_contents ) );
		} catch ( Exception $refusal ) {
			'' === $refusal->getMessage() || wc_add_notice( $refusal->getMessage(), 'error' );
			return false;
		}
		$quantity_before             = $this->cart_contents[ $key ]['quantity'] ?? 0;
		$this->cart_contents[ $key ] = Cart\line( $key, $product, $variation, $quantity_before + $quantity ) + $cart_item_data;
		do_action( 'woocommerce_add_to_cart', $key, $product_id, $quantity, $variation_id, $variation, $cart_item_data );
		$this->changed();
		return $key;
	}

	public function set_quantity( string $key, int|float $quantity = 1 ): bool {
		if ( $quantity <= 0 ) {
			return $this->remove_cart_item( $key );
		}
		$before                                  = $this->cart_contents[ $key ]['quantity'];
		$this->cart_contents[ $key ]['quantity'] = $quantity;
		do_action( 'woocommerce_after_cart_item_quantity_update', $key, $quantity, $before, $this );
		$this->changed();
		return true;
	}

	public function remove_cart_item( string $key ): bool {
		if ( ! isset( $this->cart_contents[ $key ] ) ) {
			return false;
		}
		$this->removed_cart_contents[ $key ] = array_diff_key( $this->cart_contents[ $key ], array( 'data' => true ) );
		do_action( 'woocommerce_remove_cart_item', $key, $this );
		unset( $this->cart_contents[ $key ] );
		do_action( 'woocommerce_cart_item_removed', $key, $this );
		$this->changed();
		return true;
	}

	public function restore_cart_item( string $key ): bool {
		$line    = $this->removed_cart_contents[ $key ] ?? null;
		$product = null === $line ? false : wc_get_product( $line['variation_id'] > 0 ? $line['variation_id'] : $line['product_id'] );
		if ( false === $product ) {
			return false;
		}
		$this->cart_contents[ $key ] = array( 'data' => $product ) + $line;
		do_action( 'woocommerce_restore_cart_item', $key, $this );
		unset( $this->removed_cart_contents[ $key ] );
		do_action( 'woocommerce_cart_item_restored', $key, $this );
		$this->changed();
		return true;
	}

	/** @param bool $clear_persistent_cart Not at a logout: what waits at the account stays. */
	public function empty_cart( bool $clear_persistent_cart = true ): void {
		do_action( 'woocommerce_before_cart_emptied', $clear_persistent_cart );
		$this->cart_contents         = array();
		$this->removed_cart_contents = array();
		$this->applied_coupons       = array();
		$this->totals                = Cart\NOTHING;
		Cart\keep( $this, $clear_persistent_cart );
		do_action( 'woocommerce_cart_emptied', $clear_persistent_cart );
	}

	public function apply_coupon( string $code ): bool {
		$coupon = new WC_Coupon( wc_format_coupon_code( $code ) );
		if ( 0 === $coupon->get_id() || in_array( $coupon->get_code(), $this->applied_coupons, true ) ) {
			/* translators: %s: a code. */
			wc_add_notice( sprintf( 0 === $coupon->get_id() ? 'Coupon "%s" does not exist!' : 'Coupon code "%s" already applied!', esc_html( $code ) ), 'error' );
			return false;
		}
		$this->applied_coupons[] = $coupon->get_code();
		wc_add_notice( 'Coupon code applied successfully.' );
		do_action( 'woocommerce_applied_coupon', $coupon->get_code() );
		$this->changed();
		return true;
	}

	public function remove_coupon( string $code ): bool {
		$this->applied_coupons = array_values( array_diff( $this->applied_coupons, array( wc_format_coupon_code( $code ) ) ) );
		do_action( 'woocommerce_removed_coupon', wc_format_coupon_code( $code ) );
		$this->changed();
		return true;
	}

	/** @return list<string> */
	public function get_applied_coupons(): array {
		return $this->applied_coupons;
	}

	/** Takes out what can no longer be bought, and says what there is too little of. */
	public function check_cart_items(): bool {
		$refusals = Cart\refusals( $this );
		array_map( static fn( string $refusal ) => wc_add_notice( $refusal, 'error' ), $refusals );
		return array() === $refusals;
	}

	public function calculate_totals(): void {
		$this->totals = Cart\total( $this->cart_contents, $this->applied_coupons );
		do_action( 'woocommerce_after_calculate_totals', $this );
	}

	private function changed(): void {
		$this->calculate_totals();
		Cart\keep( $this, true );
	}

	public function get_subtotal(): float {
		return $this->totals['subtotal'];
	}

	public function get_discount_total(): float {
		return $this->totals['discount_total'];
	}

	public function get_cart_contents_total(): float {
		return $this->totals['cart_contents_total'];
	}

	/** The stand-in knows no taxes and no shipping. */
	public function get_cart_contents_tax(): float {
		return 0.0;
	}

	public function get_total( string $context = 'view' ): string|float {
		return 'view' === $context ? wc_price( $this->totals['cart_contents_total'] ) : $this->totals['cart_contents_total'];
	}

	public function needs_payment(): bool {
		return $this->totals['cart_contents_total'] > 0;
	}
}
