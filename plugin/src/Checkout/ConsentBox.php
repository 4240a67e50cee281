<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Checkout;

use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Settings;

/** One box at either checkout, never ticked for the shopper. */
final class ConsentBox {
	/** In the classic form. The second is there only where the box was shown: an unticked box sends nothing. */
	public const FIELD   = 'sequenzy_marketing';
	public const VERSION = 'sequenzy_marketing_version';

	/** In the checkout block. */
	public const BLOCK_FIELD = 'sequenzy/marketing';

	private bool $is_added = false;

	public function __construct(
		private readonly Consent $consent,
		private readonly Settings $settings,
		private readonly Admission $admission,
	) {}

	/**
	 * @param mixed $fields
	 * @return mixed
	 */
	public function add_to_form( mixed $fields ): mixed {
		if ( ! is_array( $fields ) || ! is_array( $fields['billing'] ?? null ) || ! $this->is_shown() ) {
			return $fields;
		}
		$email                              = $fields['billing']['billing_email'] ?? null;
		$priority                           = is_array( $email ) && is_numeric( $email['priority'] ?? null ) ? (int) $email['priority'] : 110;
		$fields['billing'][ self::FIELD ]   = array(
			'type'     => 'checkbox',
			'label'    => esc_html( $this->consent->text() ),
			'required' => false,
			'class'    => array( 'form-row-wide' ),
			'default'  => 0,
			'priority' => $priority + 5,
		);
		$fields['billing'][ self::VERSION ] = array(
			'type'     => 'hidden',
			'default'  => $this->consent->version(),
			'required' => false,
			'priority' => $priority + 6,
		);
		return $fields;
	}

	/** At the order and not at the contact: that one is saved to the customer, and the box would come back ticked. */
	public function add_to_block(): void {
		if ( ! $this->is_added && $this->is_shown() && function_exists( 'woocommerce_register_additional_checkout_field' ) ) {
			$this->is_added = true;
			woocommerce_register_additional_checkout_field(
				array(
					'id'                         => self::BLOCK_FIELD,
					'label'                      => $this->consent->text(),
					'location'                   => 'order',
					'type'                       => 'checkbox',
					'required'                   => false,
					'show_in_order_confirmation' => false,
				)
			);
		}
	}

	private function is_shown(): bool {
		return null !== $this->admission->entry_status() && $this->settings->shows_consent_box();
	}
}
