<?php

declare( strict_types=1 );

/** What the checkout form asks for while it is being filled in. */
final class WC_AJAX {
	/** The form as it is now; answers with what the cart costs. */
	public static function update_order_review(): void {
		check_ajax_referer( 'update-order-review', 'security' );
		if ( WC()->cart->is_empty() ) {
			wp_send_json( array( 'result' => 'failure' ) );
		}
		do_action( 'woocommerce_checkout_update_order_review', isset( $_POST['post_data'] ) ? wp_unslash( $_POST['post_data'] ) : '' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Handed on as it came, like WooCommerce does.
		WC()->customer->set_props( array( 'billing_country' => isset( $_POST['country'] ) ? wc_clean( wp_unslash( $_POST['country'] ) ) : null ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Cleaned.
		WC()->customer->save_to_session();
		WC()->cart->calculate_totals();
		wp_send_json(
			array(
				'result'   => 'success',
				'messages' => wc_print_notices( true ),
				'total'    => WC()->cart->get_total(),
			)
		);
	}

	public static function checkout(): void {
		WC()->checkout()->process_checkout();
		wp_send_json(
			array(
				'result'   => 'failure',
				'messages' => wc_print_notices( true ),
			)
		);
	}
}

function wc_clean( mixed $value ): mixed {
	return is_array( $value ) ? array_map( 'wc_clean', $value ) : ( is_scalar( $value ) ? sanitize_text_field( (string) $value ) : $value );
}
