<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

/** RFC 7636 with S256. */
final class Pkce {
	/** 43 characters that nobody can guess. */
	public static function secret(): string {
		return self::base64url( random_bytes( 32 ) );
	}

	public static function challenge( string $verifier ): string {
		return self::base64url( hash( 'sha256', $verifier, true ) );
	}

	private static function base64url( string $bytes ): string {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- The RFC's encoding, hides nothing.
		return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	}
}
