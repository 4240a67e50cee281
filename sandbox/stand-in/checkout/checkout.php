<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Checkout;

/** From a cart and a form to an order. */
class WC_Checkout {
	/** @var array<string, array<string, array<string, mixed>>>|null */
	protected $fields = null;

	/** @return array<string, mixed> All, or those of one group. */
	public function get_checkout_fields( string $group = '' ): array {
		$this->fields ??= Checkout\by_priority( (array) apply_filters( 'woocommerce_checkout_fields', array( 'billing' => Checkout\billing_fields() ) ) );
		return '' === $group ? $this->fields : ( $this->fields[ $group ] ?? array() );
	}

	/** What the shopper has typed, or what is known of a customer. */
	public function get_value( string $input ): mixed {
		$typed = wc_clean( wp_unslash( $_POST[ $input ] ?? null ) ); // phpcs:ignore WordPress.Security -- It only comes back into the form.
		if ( null !== $typed ) {
			return $typed;
		}
		$customer = WC()->customer;
		$known    = in_array( $input, $customer->get_data_keys(), true ) ? $customer->{"get_$input"}() : '';
		return match ( true ) {
			'' !== $known => $known,
			'billing_email' === $input && $customer->get_id() > 0 => $customer->get_email(),
			'billing_country' === $input => (string) strtok( (string) get_option( 'woocommerce_default_country', 'US' ), ':' ),
			default => apply_filters( "default_checkout_$input", null, $input ),
		};
	}

	/** @return array<string, mixed> */
	public function get_posted_data(): array {
		$data = array( 'payment_method' => wc_clean( wp_unslash( $_POST['payment_method'] ?? '' ) ) ); // phpcs:ignore WordPress.Security -- Checked by process_checkout().
		foreach ( array_merge( ...array_values( $this->get_checkout_fields() ) ) as $key => $field ) {
			$typed        = wc_clean( wp_unslash( $_POST[ $key ] ?? '' ) ); // phpcs:ignore WordPress.Security -- Checked by process_checkout().
			$data[ $key ] = 'checkbox' === ( $field['type'] ?? '' ) ? (int) ( '' !== $typed ) : $typed;
		}
		return (array) apply_filters( 'woocommerce_checkout_posted_data', $data );
	}

	/** @return list<string> Sentences for the shopper. */
	private function refusals( array $data ): array {
		$refusals = array();
		foreach ( array_merge( ...array_values( $this->get_checkout_fields() ) ) as $key => $field ) {
			if ( ! empty( $field['required'] ) && in_array( $data[ $key ], array( '', 0 ), true ) ) {
				$refusals[] = '<strong>Billing ' . esc_html( $field['label'] ) . '</strong> is a required field.';
			} elseif ( 'email' === ( $field['type'] ?? '' ) && '' !== $data[ $key ] && ! is_email( $data[ $key ] ) ) {
				$refusals[] = '<strong>Billing ' . esc_html( $field['label'] ) . '</strong> is not a valid email address.';
			}
		}
		if ( WC()->cart->needs_payment() && ! isset( WC()->payment_gateways()->get_available_payment_gateways()[ $data['payment_method'] ] ) ) {
			$refusals[] = 'Invalid payment method.';
		}
		return $refusals;
	}

	/**
	 * The order of what lies in the cart.
	 *
	 * @param array<string, mixed> $data
	 */
	public function create_order( array $data ): int {
		$order   = new WC_Order();
		$gateway = WC()->payment_gateways()->get_available_payment_gateways()[ $data['payment_method'] ?? '' ] ?? null;
		$order->set_props( array_filter( $data, static fn( string $key ): bool => str_starts_with( $key, 'billing_' ), ARRAY_FILTER_USE_KEY ) );
		$order->set_props(
			array(
				'created_via'          => 'checkout',
				'customer_id'          => get_current_user_id(),
				'currency'             => get_woocommerce_currency(),
				'payment_method'       => $gateway['id'] ?? '',
				'payment_method_title' => $gateway['title'] ?? '',
				'discount_total'       => WC()->cart->get_discount_total(),
				'total'                => WC()->cart->get_total( 'edit' ),
			)
		);
		foreach ( WC()->cart->get_cart() as $key => $line ) {
			$item = new WC_Order_Item_Product();
			$item->set_product( $line['data'] );
			$item->set_props(
				array(
					'quantity' => $line['quantity'],
					'subtotal' => $line['line_subtotal'],
					'total'    => $line['line_total'],
				)
			);
			do_action( 'woocommerce_checkout_create_order_line_item', $item, $key, $line, $order );
			$order->add_item( $item );
		}
		do_action( 'woocommerce_checkout_create_order', $order, $data );
		$id = $order->save();
		do_action( 'woocommerce_checkout_update_order_meta', $id, $data );
		do_action( 'woocommerce_checkout_order_created', $order );
		return $id;
	}

	/** What the form sends: the order is placed, and the shopper sent on; or the shopper reads what is wrong. */
	public function process_checkout(): void {
		if ( ! wp_verify_nonce( wc_clean( wp_unslash( $_REQUEST['woocommerce-process-checkout-nonce'] ?? '' ) ), 'woocommerce-process_checkout' ) ) { // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Cleaned.
			wc_add_notice( 'We were unable to process your order, please try again.', 'error' );
			return;
		}
		if ( WC()->cart->is_empty() ) {
			wc_add_notice( 'Sorry, your session has expired.', 'error' );
			return;
		}
		do_action( 'woocommerce_checkout_process' );
		do_action( 'woocommerce_check_cart_items' );
		$data = $this->get_posted_data();
		foreach ( $this->refusals( $data ) as $refusal ) {
			wc_add_notice( $refusal, 'error' );
		}
		if ( wc_notice_count( 'error' ) > 0 ) {
			return;
		}
		Checkout\remember_customer( $data );
		$order = wc_get_order( $this->create_order( $data ) );
		do_action( 'woocommerce_checkout_order_processed', $order->get_id(), $data, $order );
		// Cash on delivery: nothing is paid yet, and the goods go out.
		WC()->cart->needs_payment() ? $order->update_status( 'processing' ) : $order->payment_complete();
		WC()->cart->empty_cart();
		Checkout\send_on( $order->get_checkout_order_received_url() );
	}
}
