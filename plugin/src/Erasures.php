<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/**
 * Who asked to be forgotten. The store may have to keep the account and the orders; what it keeps from before that day no longer
 * tells Sequenzy who it was, or the next sync would bring the person back. Keeps a keyed hash of the address, not the address.
 */
final class Erasures {
	public const OPTION = 'sequenzy_erasures';

	private const HASH_LENGTH = 24;

	public function __construct( private readonly Clock $clock ) {}

	public function note( string $email ): void {
		update_option( self::OPTION, array( self::hash( $email ) => $this->clock->seconds() ) + $this->all(), false );
	}

	/** @param string|null $since A date of WooCommerce's REST API (UTC): when the record came to be; null: nobody knows, so long ago. */
	public function has_erased( string $email, ?string $since ): bool {
		$erased = '' === $email ? null : $this->all()[ self::hash( $email ) ] ?? null;
		$came   = null === $since ? 0 : (int) strtotime( $since . ' UTC' );
		return null !== $erased && $came <= $erased;
	}

	/** @return array<string, int> Seconds since 1970, by hash. */
	private function all(): array {
		$option = get_option( self::OPTION );
		/** @var array<string, int> $known */
		$known = array_filter( is_array( $option ) ? $option : array(), 'is_int' );
		return $known;
	}

	private static function hash( string $email ): string {
		return substr( wp_hash( 'sequenzy-erased|' . EmailAddress::normal( $email ) ), 0, self::HASH_LENGTH );
	}
}
