<?php
/** The checkout page, and the one that says thank you: [woocommerce_checkout]. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Checkout;

use WC_Order;

function show_checkout(): string {
	global $wp;
	if ( \is_wc_endpoint_url() ) {
		return thank_you( \wc_get_order( absint( $wp->query_vars['order-received'] ) ) );
	}
	$cart = \WC()->cart;
	if ( null === $cart || $cart->is_empty() ) {
		return '';
	}
	do_action( 'woocommerce_check_cart_items' );
	$checkout = \WC()->checkout();
	wp_enqueue_script( 'stand-in-checkout', plugins_url( 'checkout/form.js', WC_PLUGIN_FILE ), array(), WC_VERSION, true );
	ob_start();
	\wc_print_notices();
	printf( '<form name="checkout" method="post" class="checkout woocommerce-checkout" action="%s" data-review="%s"><h3>Billing details</h3>', esc_url( \wc_get_checkout_url() ), esc_attr( wp_create_nonce( 'update-order-review' ) ) );
	foreach ( $checkout->get_checkout_fields( 'billing' ) as $key => $field ) {
		\woocommerce_form_field( $key, $field, $checkout->get_value( $key ) );
	}
	echo '<h3>Your order</h3><table class="woocommerce-checkout-review-order-table"><tbody>';
	foreach ( $cart->get_cart() as $line ) {
		printf( '<tr class="cart_item"><td>%s × %s</td><td>%s</td></tr>', esc_html( $line['data']->get_name() ), esc_html( (string) $line['quantity'] ), wp_kses_post( \wc_price( $line['line_total'] ) ) );
	}
	printf( '<tr class="order-total"><td>Total</td><td>%s</td></tr></tbody></table>', wp_kses_post( $cart->get_total() ) );
	foreach ( \WC()->payment_gateways()->get_available_payment_gateways() as $gateway ) {
		printf( '<p><label><input type="radio" name="payment_method" value="%s" checked> %s</label></p>', esc_attr( $gateway['id'] ), esc_html( $gateway['title'] ) );
	}
	wp_nonce_field( 'woocommerce-process_checkout', 'woocommerce-process-checkout-nonce' );
	echo '<button type="submit" class="button" name="woocommerce_checkout_place_order" id="place_order" value="Place order">Place order</button></form>';
	return '<div class="woocommerce">' . ob_get_clean() . '</div>';
}

/** Only for whoever has the key of the order in the address. */
function thank_you( mixed $order ): string {
	$key = \wc_clean( wp_unslash( $_GET['key'] ?? '' ) ); // phpcs:ignore WordPress.Security -- Compared.
	if ( ! $order instanceof WC_Order || ! hash_equals( $order->get_order_key(), $key ) ) {
		return '<div class="woocommerce"><p class="woocommerce-thankyou-order-received">Thank you. Your order has been received.</p></div>';
	}
	do_action( 'woocommerce_thankyou', $order->get_id() );
	return sprintf(
		'<div class="woocommerce"><div class="woocommerce-order"><p class="woocommerce-thankyou-order-received">Thank you. Your order has been received.</p><ul class="woocommerce-order-overview"><li class="order">Order number: <strong>%s</strong></li><li class="total">Total: <strong>%s</strong></li></ul></div></div>',
		esc_html( $order->get_order_number() ),
		\wc_price( $order->get_total() )
	);
}
