<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

use Sequenzy\WooCommerce\BackInStock\RequestPayload;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\EmailAddress;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Settings;
use WC_Data;
use WC_Product;

/** A sign-up of WooCommerce's own stock notifications goes to Sequenzy too, when the owner wants it: one INSERT. Where WooCommerce asks for a confirmation by mail, only then. */
final class ForwardedSignUps {
	public function __construct(
		private readonly Outbox $outbox,
		private readonly Settings $settings,
		private readonly Clock $clock,
	) {}

	/** @param mixed $notification WooCommerce's Notification, a class of its own that may change. */
	public function signed_up( mixed $notification ): void {
		$data   = $notification instanceof WC_Data ? $notification->get_data() : array();
		$email  = is_string( $data['user_email'] ?? null ) ? trim( $data['user_email'] ) : '';
		$wanted = is_numeric( $data['product_id'] ?? null ) ? wc_get_product( (int) $data['product_id'] ) : null;
		if ( ! $this->settings->forwards_sign_ups() || 'active' !== ( $data['status'] ?? '' ) || ! $wanted instanceof WC_Product ) {
			return;
		}
		if ( '' === $email && is_numeric( $data['user_id'] ?? null ) ) {
			$email = (string) ( get_userdata( (int) $data['user_id'] )->user_email ?? '' );
		}
		$id      = $notification instanceof WC_Data ? $notification->get_id() : 0;
		$payload = EmailAddress::is_valid( $email ) ? RequestPayload::of( $email, $wanted, $this->clock->micros() ) : null;
		if ( null !== $payload ) {
			$line = new WaitingShopper( WooCommerceListStore::KEY . $id, (string) $id, $email, $wanted->get_id(), null );
			$this->outbox->record_fact( 'back_in_stock.requested', $payload, $line->event_id() );
		}
	}
}
