<?php
/** What the forms and links of product page and cart do. They work without scripts. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Cart;

/** "Add to cart"; as a link, for every product. */
function add_by_form(): void {
	// phpcs:disable WordPress.Security.NonceVerification -- Anybody may put something into the own cart, and pages are cached.
	$product_id = absint( $_REQUEST['add-to-cart'] ?? 0 );
	if ( 0 === $product_id ) {
		return;
	}
	$chosen   = array_filter( (array) \wc_clean( wp_unslash( $_REQUEST ) ), static fn( string|int $name ): bool => str_starts_with( (string) $name, 'attribute_' ), ARRAY_FILTER_USE_KEY );
	$quantity = max( 1, absint( $_REQUEST['quantity'] ?? 1 ) );
	$product  = \wc_get_product( $product_id );
	if ( false !== $product && false !== \WC()->cart->add_to_cart( $product_id, $quantity, absint( $_REQUEST['variation_id'] ?? 0 ), $chosen ) ) {
		\wc_add_notice( sprintf( '“%s” has been added to your cart. <a href="%s" class="button wc-forward">View cart</a>', esc_html( $product->get_name() ), esc_url( \wc_get_cart_url() ) ) );
	}
	// phpcs:enable
}

/** "Update cart", "Apply coupon", "×" and "Undo?". */
function change_by_form(): void {
	$cart     = \WC()->cart;
	$is_asked = static fn( string $name ): bool => isset( $_REQUEST[ $name ] ) && wp_verify_nonce( \wc_clean( wp_unslash( $_REQUEST['_wpnonce'] ?? $_REQUEST['woocommerce-cart-nonce'] ?? '' ) ), 'woocommerce-cart' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Cleaned.
	// phpcs:disable WordPress.Security -- Checked and cleaned by what stands above.
	if ( $is_asked( 'remove_item' ) ) {
		$key  = \wc_clean( $_GET['remove_item'] );
		$line = $cart->get_cart_item( $key );
		if ( $cart->remove_cart_item( $key ) ) {
			\wc_add_notice( sprintf( '“%s” removed. <a href="%s" class="restore-item">Undo?</a>', esc_html( $line['data']->get_name() ), esc_url( link_of( 'undo_item', $key ) ) ) );
		}
		leave( \wc_get_cart_url() );
	}
	if ( $is_asked( 'undo_item' ) ) {
		$cart->restore_cart_item( \wc_clean( $_GET['undo_item'] ) );
		leave( \wc_get_cart_url() );
	}
	if ( $is_asked( 'apply_coupon' ) ) {
		$cart->apply_coupon( \wc_clean( wp_unslash( $_POST['coupon_code'] ?? '' ) ) );
	}
	if ( $is_asked( 'update_cart' ) ) {
		foreach ( (array) ( $_POST['cart'] ?? array() ) as $key => $line ) {
			$there = $cart->get_cart_item( $key )['quantity'] ?? null;
			$wants = absint( $line['qty'] ?? 0 );
			null === $there || $there === $wants || $cart->set_quantity( $key, $wants );
		}
		\wc_add_notice( 'Cart updated.' );
	}
	// phpcs:enable
}

function link_of( string $what, string $key ): string {
	return wp_nonce_url( add_query_arg( $what, $key, \wc_get_cart_url() ), 'woocommerce-cart' );
}

function leave( string $url ): never {
	wp_safe_redirect( $url );
	exit;
}
