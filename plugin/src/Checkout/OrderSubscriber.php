<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Checkout;

use Sequenzy\WooCommerce\Capture\OrderFormat;
use Sequenzy\WooCommerce\Carts\CartSession;
use Sequenzy\WooCommerce\Outbox\Admission;
use WC_Order;
use WP_REST_Request;

/** Notes at the order, before it is saved, which cart it came out of and what the shopper said about mails: one row of meta. */
final class OrderSubscriber {
	/** Where WooCommerce keeps the block's box at order and customer. */
	private const BLOCK_META = '_wc_other/' . ConsentBox::BLOCK_FIELD;

	public function __construct(
		private readonly CartSession $session,
		private readonly Consent $consent,
		private readonly Admission $admission,
	) {}

	public function made_in_form( mixed $order, mixed $data ): void {
		$data  = is_array( $data ) ? $data : array();
		$asked = '' !== ( $data[ ConsentBox::VERSION ] ?? '' );
		$this->note( $order, $asked ? ! empty( $data[ ConsentBox::FIELD ] ) : null );
	}

	public function made_in_block( mixed $order, mixed $request ): void {
		$fields = $request instanceof WP_REST_Request ? $request->get_param( 'additional_fields' ) : null;
		$answer = is_array( $fields ) ? $fields[ ConsentBox::BLOCK_FIELD ] ?? null : null;
		$this->note( $order, null === $answer ? null : (bool) $answer );
		if ( $order instanceof WC_Order ) {
			// The record of ours says more, and what is kept twice can differ. It is not written yet.
			$order->delete_meta_data( self::BLOCK_META );
		}
	}

	private function note( mixed $order, ?bool $answer ): void {
		if ( ! $order instanceof WC_Order || null === $this->admission->entry_status() ) {
			return;
		}
		$token = $this->session->read()->token;
		$order->update_meta_data(
			OrderFormat::CHECKOUT_META,
			(string) wp_json_encode( ( '' === $token ? array() : array( 'cartToken' => $token ) ) + array( 'consent' => $this->consent->record( $answer ) ), JSON_UNESCAPED_UNICODE )
		);
	}
}
