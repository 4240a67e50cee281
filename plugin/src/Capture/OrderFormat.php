<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

/** How an order is spelled on the wire: as WooCommerce's REST API spells it. The one place for both ways of reading. */
final class OrderFormat {
	public const TYPE = 'shop_order';

	/** Order meta of ours: cart token and consent, written at the checkout. */
	public const CHECKOUT_META = '_sequenzy_checkout';

	public const BILLING = array( 'first_name', 'last_name', 'company', 'address_1', 'address_2', 'city', 'state', 'postcode', 'country', 'phone', 'email' );

	/** Not orders yet: the admin opened a form, a shopper opened the block checkout. */
	private const DRAFTS = array( '', 'new', 'auto-draft', 'draft', 'checkout-draft' );

	private const MAX_EMAIL = 254;

	public static function is_draft( string $status ): bool {
		return in_array( $status, self::DRAFTS, true );
	}

	/** @param string $status As stored: wc-processing, trash. */
	public static function status( string $status ): string {
		return str_starts_with( $status, 'wc-' ) ? substr( $status, 3 ) : $status;
	}

	/** 12.90 */
	public static function decimal( mixed $amount ): string {
		return wc_format_decimal( is_numeric( $amount ) ? (float) $amount : 0.0, wc_get_price_decimals() );
	}

	/** @param int|null $seconds Since 1970. */
	public static function gmt( ?int $seconds ): ?string {
		return null === $seconds ? null : gmdate( 'Y-m-d\TH:i:s', $seconds );
	}

	/**
	 * @param array<string, string> $values
	 * @return array<string, string>
	 */
	public static function billing( array $values ): array {
		$billing = array();
		foreach ( self::BILLING as $key ) {
			$billing[ $key ] = $values[ $key ] ?? '';
		}
		// Longer ones are no addresses, and what WordPress writes instead of an erased one is nobody's; the order still counts.
		$billing['email'] = strlen( $billing['email'] ) > self::MAX_EMAIL || wp_privacy_anonymize_data( 'email' ) === $billing['email'] ? '' : trim( $billing['email'] );
		return $billing;
	}

	/**
	 * An order of somebody who asked to be forgotten.
	 *
	 * @param array<string, mixed> $payload
	 * @return array<string, mixed>
	 */
	public static function nobodys( array $payload ): array {
		unset( $payload['consent'], $payload['cartToken'] );
		return array(
			'customer_id' => 0,
			'billing'     => self::billing( array() ),
		) + $payload;
	}

	/**
	 * The cart an order came out of.
	 *
	 * @return array{cartToken?: string}
	 */
	public static function cart_token( mixed $meta ): array {
		$kept = self::checkout( $meta );
		return is_string( $kept['cartToken'] ?? null ) ? array( 'cartToken' => $kept['cartToken'] ) : array();
	}

	/**
	 * What the checkout left at the order.
	 *
	 * @return array<mixed>
	 */
	public static function checkout( mixed $meta ): array {
		$kept = is_string( $meta ) ? json_decode( $meta, true ) : null;
		return is_array( $kept ) ? $kept : array();
	}
}
