<?php
/** What happens around the checkout: the customer is remembered, the shopper sent on, the form asks what the cart costs now. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Checkout;

/** @param array<string, mixed> $data A customer's address is kept at the account; a guest's in the session. */
function remember_customer( array $data ): void {
	$customer = \WC()->customer;
	$customer->set_props( array_filter( $data, static fn( string $key ): bool => str_starts_with( $key, 'billing_' ), ARRAY_FILTER_USE_KEY ) );
	foreach ( array( 'first_name', 'last_name' ) as $name ) {
		$customer->get_id() > 0 && '' === $customer->{"get_$name"}() && $customer->{"set_$name"}( $data[ "billing_$name" ] ?? '' );
	}
	$customer->save();
}

function send_on( string $url ): void {
	if ( wp_doing_ajax() ) {
		wp_send_json(
			array(
				'result'   => 'success',
				'redirect' => $url,
			)
		);
	}
	wp_safe_redirect( $url );
	exit;
}

/** The form was sent, by a browser without scripts or by ours. */
function place_order(): void {
	if ( isset( $_POST['woocommerce_checkout_place_order'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- process_checkout() does.
		\WC()->checkout()->process_checkout();
	}
}

/** There is nothing to check out. */
function leave_empty_checkout(): void {
	if ( is_page( \wc_get_page_id( 'checkout' ) ) && ! \is_wc_endpoint_url() && \WC()->cart->is_empty() ) {
		wp_safe_redirect( \wc_get_cart_url() );
		exit;
	}
}

/** Requests of scripts: ?wc-ajax=NAME. */
function answer_script(): void {
	$action = sanitize_key( $_GET['wc-ajax'] ?? '' ); // phpcs:ignore WordPress.Security -- Each answer checks its own.
	if ( in_array( $action, array( 'update_order_review', 'checkout' ), true ) ) {
		defined( 'DOING_AJAX' ) || define( 'DOING_AJAX', true );
		\WC_AJAX::$action();
		wp_die();
	}
}
