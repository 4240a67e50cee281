<?php
/** The cart page: [woocommerce_cart]. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Cart;

function show_cart(): string {
	$cart = \WC()->cart;
	if ( null === $cart ) {
		return '';
	}
	do_action( 'woocommerce_check_cart_items' );
	$notices = \wc_print_notices( true );
	if ( $cart->is_empty() ) {
		return sprintf( '<div class="woocommerce">%s<p class="cart-empty">Your cart is currently empty.</p><p><a class="button wc-backward" href="%s">Return to shop</a></p></div>', $notices, esc_url( (string) get_permalink( \wc_get_page_id( 'shop' ) ) ) );
	}
	$rows = implode( array_map( row( ... ), $cart->get_cart() ) );
	$foot = '<p><label for="coupon_code">Coupon:</label> <input type="text" name="coupon_code" id="coupon_code"> <button type="submit" name="apply_coupon" value="Apply coupon">Apply coupon</button> <button type="submit" name="update_cart" value="Update cart">Update cart</button></p>';
	$form = sprintf( '<form class="woocommerce-cart-form" action="%s" method="post"><table class="shop_table cart"><thead><tr><th></th><th>Product</th><th>Quantity</th><th>Subtotal</th></tr></thead><tbody>%s</tbody></table>%s%s</form>', esc_url( \wc_get_cart_url() ), $rows, $foot, wp_nonce_field( 'woocommerce-cart', 'woocommerce-cart-nonce', true, false ) );
	return sprintf( '<div class="woocommerce">%s%s<div class="cart_totals"><p class="order-total">Total <strong>%s</strong></p><p class="wc-proceed-to-checkout"><a class="checkout-button button" href="%s">Proceed to checkout</a></p></div></div>', $notices, $form, $cart->get_total(), esc_url( \wc_get_checkout_url() ) );
}

/** @param array<string, mixed> $line */
function row( array $line ): string {
	$product = $line['data'];
	return sprintf(
		'<tr class="cart_item"><td class="product-remove"><a href="%1$s" class="remove" aria-label="Remove %2$s from cart">&times;</a></td><td class="product-name"><a href="%3$s">%2$s</a></td><td class="product-quantity"><input type="number" class="qty" name="cart[%4$s][qty]" value="%5$s" min="0" aria-label="%2$s quantity"></td><td class="product-subtotal">%6$s</td></tr>',
		esc_url( link_of( 'remove_item', $line['key'] ) ),
		esc_attr( $product->get_name() ),
		esc_url( $product->get_permalink() ),
		esc_attr( $line['key'] ),
		esc_attr( (string) $line['quantity'] ),
		\wc_price( $line['line_subtotal'] )
	);
}
