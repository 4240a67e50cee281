<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Privacy;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Capture\CustomerPayloads;
use Sequenzy\WooCommerce\Capture\OrderFormat;
use Sequenzy\WooCommerce\Carts\CartSession;
use Sequenzy\WooCommerce\Erasures;
use Sequenzy\WooCommerce\Outbox\DeliveryStore;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\Outbox;
use WC_Order;
use WP_User;

/**
 * Tools → Erase Personal Data: nothing of a person waits here any more, and Sequenzy is told to forget too. Runs after
 * WooCommerce's erasers, so that what they change is not told again behind it.
 */
final class Eraser {
	public function __construct(
		private readonly OutboxStore $store,
		private readonly SessionStore $sessions,
		private readonly DeliveryStore $deliveries,
		private readonly Outbox $outbox,
		private readonly Erasures $erasures,
		private readonly CustomerPayloads $customers,
		private readonly CartSession $carts,
	) {}

	/**
	 * @param array<array-key, mixed> $erasers
	 * @return array<array-key, mixed>
	 */
	public function add( array $erasers ): array {
		$erasers['sequenzy'] = array(
			'eraser_friendly_name' => 'Sequenzy',
			'callback'             => fn( string $email ): array => $this->erase( $email ),
		);
		return $erasers;
	}

	/** @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool} As WordPress wants it. */
	public function erase( string $email ): array {
		// What this request changed so far is a marker too.
		$this->outbox->flush();
		$entries = $this->store->naming( $email );
		foreach ( $entries as $entry ) {
			$this->scrub( $entry );
		}
		$this->deliveries->forget_recipient( $email );
		$struck = $this->sessions->forget( $email );
		$this->erasures->note( $email );
		$user = get_user_by( 'email', $email );
		if ( $user instanceof WP_User ) {
			$this->carts->forget_kept( $user->ID );
			if ( $this->customers->is_customer( $user ) ) {
				$this->outbox->mark_deleted( new Entity( 'customer', $user->ID ), array( 'id' => $user->ID ) );
			}
		}
		$is_told = $this->outbox->record_fact( 'subscriber.erased', array( 'email' => trim( $email ) ) );
		return array(
			'items_removed'  => $is_told || array() !== $entries || $struck > 0,
			'items_retained' => false,
			'messages'       => array( $is_told ? __( 'Sequenzy is told to forget this person.', 'sequenzy-for-woocommerce' ) : __( 'The store is not connected to Sequenzy. If it was before, ask Sequenzy to forget this person.', 'sequenzy-for-woocommerce' ) ),
			'done'           => true,
		);
	}

	/** WooCommerce makes an order anonymous: what the checkout noted at it goes with the rest. */
	public function anonymise( mixed $order ): void {
		if ( $order instanceof WC_Order ) {
			$order->delete_meta_data( OrderFormat::CHECKOUT_META );
		}
	}

	/** @param array{id: int, kind: string, type: string, payload: array<mixed>} $entry */
	private function scrub( array $entry ): void {
		if ( 'order.placed' === $entry['type'] ) {
			// It was sold, whoever bought it.
			$payload = array();
			foreach ( $entry['payload'] as $key => $value ) {
				$payload[ (string) $key ] = $value;
			}
			$this->store->rewrite( $entry['id'], (string) Transport::encode( OrderFormat::nobodys( $payload ) ) );
		} elseif ( 'state' === $entry['kind'] && ! str_starts_with( $entry['type'], 'cart.' ) ) {
			// The record is read when it is sent; only what it was before is kept here.
			$this->store->rewrite( $entry['id'], '' );
		} else {
			$this->store->remove( $entry['id'] );
		}
	}
}
