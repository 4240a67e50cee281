<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Sequenzy\WooCommerce\Mask;

/** What was told, without what names a person or opens a cart; numbers, dates and products stay, for they help to find a fault. */
final class MaskedPayload {
	private const PLACEHOLDER = '…';

	/** Of records (WooCommerce's names) and of events (Sequenzy's). */
	private const HIDDEN = array( 'first_name', 'last_name', 'firstName', 'lastName', 'username', 'company', 'address_1', 'address_2', 'city', 'postcode', 'phone', 'customer_note', 'customer_ip_address', 'customer_user_agent', 'cartToken', 'cartUrl', 'checkoutUrl' );

	/**
	 * @param array<mixed> $payload
	 * @return array<mixed>
	 */
	public static function of( array $payload ): array {
		$masked = array();
		foreach ( $payload as $key => $value ) {
			$masked[ $key ] = match ( true ) {
				is_array( $value ) => self::of( $value ),
				! is_string( $value ) || '' === $value => $value,
				in_array( $key, self::HIDDEN, true ) => self::PLACEHOLDER,
				default => Mask::text( $value ),
			};
		}
		return $masked;
	}
}
