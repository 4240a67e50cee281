<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Filters;
use WC_Customer;
use WC_DateTime;
use WP_User;

/** Registered customers as the wire wants them (contract: customer.json). */
final class CustomerPayloads {
	public function __construct( private readonly Filters $filters ) {}

	/** Not everybody who may log in gave the store an address to be written to: staff did not. */
	public function is_customer( WP_User $user ): bool {
		return array() !== array_intersect( $this->filters->customer_roles(), $user->roles );
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>> By id. An account without an address is left out: it cannot be anybody at Sequenzy.
	 */
	public function build( array $ids ): array {
		cache_users( $ids );
		$payloads = array();
		foreach ( $ids as $id ) {
			$user = get_userdata( $id );
			if ( $user instanceof WP_User && '' !== $user->user_email && $this->is_customer( $user ) ) {
				$payloads[ $id ] = $this->payload( $this->customer( $user ) );
			}
		}
		return $payloads;
	}

	/**
	 * WooCommerce's object, so that filters of other plugins apply, but filled from the primed caches: left to itself it asks
	 * for the meta of each customer once more, past every cache.
	 */
	private function customer( WP_User $user ): WC_Customer {
		$meta  = static function ( string $key ) use ( $user ): string {
			$value = get_user_meta( $user->ID, $key, true );
			return is_scalar( $value ) ? (string) $value : '';
		};
		$props = array(
			'email'              => $user->user_email,
			'first_name'         => $meta( 'first_name' ),
			'last_name'          => $meta( 'last_name' ),
			'role'               => array_values( $user->roles )[0] ?? 'customer',
			'is_paying_customer' => $meta( 'paying_customer' ),
			'date_created'       => $user->user_registered,
			'date_modified'      => $meta( 'last_update' ),
		);
		foreach ( OrderFormat::BILLING as $key ) {
			$props[ 'billing_' . $key ] = $meta( 'billing_' . $key );
		}
		$customer = new WC_Customer();
		$customer->set_id( $user->ID );
		$customer->set_props( $props );
		return $customer;
	}

	/** @return array<string, mixed> */
	private function payload( WC_Customer $customer ): array {
		$billing = array();
		foreach ( OrderFormat::BILLING as $key ) {
			$billing[ $key ] = (string) $customer->{"get_billing_$key"}();
		}
		return array(
			'id'                 => $customer->get_id(),
			'email'              => $customer->get_email(),
			'first_name'         => $customer->get_first_name(),
			'last_name'          => $customer->get_last_name(),
			'role'               => $customer->get_role(),
			'billing'            => OrderFormat::billing( $billing ),
			'is_paying_customer' => $customer->get_is_paying_customer(),
			'date_created_gmt'   => self::gmt( $customer->get_date_created() ),
			'date_modified_gmt'  => self::gmt( $customer->get_date_modified() ),
		);
	}

	private static function gmt( ?WC_DateTime $date ): ?string {
		return OrderFormat::gmt( $date?->getTimestamp() );
	}
}
