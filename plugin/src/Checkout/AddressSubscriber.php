<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Checkout;

use Sequenzy\WooCommerce\Carts\CartSession;
use Sequenzy\WooCommerce\Carts\CartSubscriber;
use Sequenzy\WooCommerce\EmailAddress;
use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Settings;
use WP_REST_Request;

/** A shopper comes to the checkout, and types an address there. Both checkouts report it by themselves: no script of ours. */
final class AddressSubscriber {
	public function __construct(
		private readonly CartSession $session,
		private readonly CartSubscriber $carts,
		private readonly Settings $settings,
		private readonly Admission $admission,
	) {}

	public function arrived(): void {
		if ( is_checkout() && ! is_wc_endpoint_url() ) {
			$this->carts->is_at_checkout();
		}
	}

	/**
	 * The classic form tells the store of a changed address only where the field asks for it. It does so after a key was pressed:
	 * what a browser fills in by itself is seen with the next field. And it keeps everything to itself as long as a required field
	 * of the postal address is empty: by default the e-mail address is asked for after that.
	 *
	 * @param mixed $fields
	 * @return mixed
	 */
	public function prepare_field( mixed $fields ): mixed {
		if ( ! is_array( $fields ) || ! is_array( $fields['billing'] ?? null ) || ! is_array( $fields['billing']['billing_email'] ?? null ) || ! $this->is_used() ) {
			return $fields;
		}
		$field                              = $fields['billing']['billing_email'];
		$classes                            = is_array( $field['class'] ?? null ) ? $field['class'] : array();
		$before                             = is_string( $field['description'] ?? null ) ? $field['description'] . ' ' : '';
		$fields['billing']['billing_email'] = array(
			'class'       => array_merge( $classes, array( 'update_totals_on_change' ) ),
			'description' => trim( $before . esc_html( self::line() ) ),
		) + $field;
		return $fields;
	}

	/** @param mixed $block HTML. */
	public function add_line_to_block( mixed $block ): mixed {
		return is_string( $block ) && $this->is_used() && ! is_user_logged_in()
			? $block . '<p class="sequenzy-checkout-address" style="font-size:.875em">' . esc_html( self::line() ) . '</p>'
			: $block;
	}

	/** @param mixed $form What the form holds, as a query string. */
	public function typed_in_form( mixed $form ): void {
		parse_str( is_string( $form ) ? $form : '', $fields );
		$this->typed( $fields['billing_email'] ?? '', $fields['billing_first_name'] ?? '', $fields['billing_last_name'] ?? '' );
	}

	public function typed_in_block( mixed $customer, mixed $request ): void {
		$address = $request instanceof WP_REST_Request ? $request->get_param( 'billing_address' ) : null;
		if ( is_array( $address ) ) {
			$this->typed( $address['email'] ?? '', $address['first_name'] ?? '', $address['last_name'] ?? '' );
		}
	}

	private function typed( mixed $email, mixed $first_name, mixed $last_name ): void {
		$email = is_string( $email ) ? trim( $email ) : '';
		if ( is_user_logged_in() || ! $this->is_used() || ! EmailAddress::is_valid( $email ) ) {
			return;
		}
		$this->carts->is_at_checkout();
		$this->session->write(
			$this->session->read()->with(
				email: $email,
				first_name: is_string( $first_name ) ? sanitize_text_field( $first_name ) : '',
				last_name: is_string( $last_name ) ? sanitize_text_field( $last_name ) : '',
			)
		);
	}

	private function is_used(): bool {
		return null !== $this->admission->entry_status() && $this->settings->uses_checkout_address();
	}

	private static function line(): string {
		return __( 'We may remind you of this cart by e-mail.', 'sequenzy-for-woocommerce' );
	}
}
