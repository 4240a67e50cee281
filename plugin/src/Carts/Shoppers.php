<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

use Sequenzy\WooCommerce\EmailAddress;
use Sequenzy\WooCommerce\Filters;
use Sequenzy\WooCommerce\Settings;

/** An address counts only when the shopper gave it to this store: with an account, or in a field of the checkout that says what it is used for. */
final class Shoppers {
	public function __construct(
		private readonly Settings $settings,
		private readonly Filters $filters,
	) {}

	public function known( CartMemory $memory ): ?Shopper {
		if ( ! $this->settings->captures_carts() ) {
			return null;
		}
		$user = wp_get_current_user();
		if ( $user->ID > 0 ) {
			return EmailAddress::is_valid( $user->user_email ) && $this->filters->is_shopper_known( $user->user_email, 'account' )
				// The names as WooCommerce holds them: WordPress may have to read them again.
				? new Shopper( $user->user_email, WC()->customer->get_first_name(), WC()->customer->get_last_name(), $user->ID )
				: null;
		}
		return '' !== $memory->email && $this->settings->uses_checkout_address() && $this->filters->is_shopper_known( $memory->email, 'checkout' )
			? new Shopper( $memory->email, $memory->first_name, $memory->last_name, 0 )
			: null;
	}
}
