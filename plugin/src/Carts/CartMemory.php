<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

/** What we remember of a shopper's cart between two requests, in the shopper's own session. */
final class CartMemory {
	/**
	 * @param string $token       Names one generation of the cart; empty: there is none.
	 * @param int    $started_at  Store time of the first item, in microseconds.
	 * @param string $fingerprint Of what Sequenzy was told last.
	 * @param bool   $is_told     cart.started went out.
	 * @param bool   $was_at_checkout checkout.started went out.
	 * @param string $email       Typed at the checkout; it stays when the cart does not.
	 */
	public function __construct(
		public readonly string $token = '',
		public readonly int $started_at = 0,
		public readonly string $fingerprint = '',
		public readonly bool $is_told = false,
		public readonly bool $was_at_checkout = false,
		public readonly string $email = '',
		public readonly string $first_name = '',
		public readonly string $last_name = '',
	) {}

	/** @param string|int|bool ...$values By property name. */
	public function with( string|int|bool ...$values ): self {
		return self::from_array( array_merge( $this->to_array(), $values ) );
	}

	/** The cart is gone; who the shopper is, is not. */
	public function without_cart(): self {
		return new self( email: $this->email, first_name: $this->first_name, last_name: $this->last_name );
	}

	/** @return array<string, string|int|bool> */
	public function to_array(): array {
		/** @var array<string, string|int|bool> $values */
		$values = get_object_vars( $this );
		return $values;
	}

	public static function from_array( mixed $values ): self {
		$values = is_array( $values ) ? $values : array();
		$text   = static fn( string $key ): string => is_string( $values[ $key ] ?? null ) ? $values[ $key ] : '';
		return new self(
			$text( 'token' ),
			is_int( $values['started_at'] ?? null ) ? $values['started_at'] : 0,
			$text( 'fingerprint' ),
			true === ( $values['is_told'] ?? null ),
			true === ( $values['was_at_checkout'] ?? null ),
			$text( 'email' ),
			$text( 'first_name' ),
			$text( 'last_name' ),
		);
	}
}
