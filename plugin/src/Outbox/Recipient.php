<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** Lets the log be searched for a shopper without holding the address: a keyed hash of it. */
final class Recipient {
	private const LENGTH = 20;

	/** Empty without an address. */
	public static function of( string $email ): string {
		$email = strtolower( trim( $email ) );
		return '' === $email ? '' : substr( wp_hash( 'sequenzy-recipient|' . $email ), 0, self::LENGTH );
	}

	/** @param array<mixed> $payload Of a fact: a cart or a request has the address at its top, an order beside the bill. */
	public static function in( array $payload ): string {
		$billing = is_array( $payload['billing'] ?? null ) ? $payload['billing'] : array();
		$email   = $payload['email'] ?? $billing['email'] ?? '';
		return self::of( is_string( $email ) ? $email : '' );
	}
}
