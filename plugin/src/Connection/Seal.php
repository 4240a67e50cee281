<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use SensitiveParameter;

/**
 * Keeps the token unreadable in the database, its backups and exports: the key comes from wp-config.php, from a constant of
 * its own (SEQUENZY_ENCRYPTION_KEY) or from the salts.
 * (Where PHP lacks sodium, WordPress brings sodium_compat.)
 */
final class Seal {
	public function close( #[SensitiveParameter] string $secret ): string {
		$nonce = random_bytes( SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		return sodium_bin2hex( $nonce . sodium_crypto_secretbox( $secret, $nonce, $this->key() ) );
	}

	/** Null when it was sealed with other keys, or is no seal at all. */
	public function open( string $sealed ): ?string {
		if ( strlen( $sealed ) <= 2 * SODIUM_CRYPTO_SECRETBOX_NONCEBYTES || ! ctype_xdigit( $sealed ) || 0 !== strlen( $sealed ) % 2 ) {
			return null;
		}
		$bytes  = sodium_hex2bin( $sealed );
		$secret = sodium_crypto_secretbox_open(
			substr( $bytes, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ),
			substr( $bytes, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ),
			$this->key()
		);
		return false === $secret ? null : $secret;
	}

	/** @return 'own'|'salts'|'database' Where the key comes from. WordPress makes salts of its own, in the database, where wp-config.php has none. */
	public static function key_source(): string {
		if ( '' !== self::own_key() ) {
			return 'own';
		}
		foreach ( array( 'auth', 'secure_auth' ) as $scheme ) {
			$made = array_map( static fn( string $part ): mixed => get_site_option( $scheme . $part ), array( '_key', '_salt' ) );
			if ( wp_salt( $scheme ) !== implode( '', array_filter( $made, 'is_string' ) ) ) {
				return 'salts';
			}
		}
		return 'database';
	}

	private function key(): string {
		$own = self::own_key();
		return sodium_crypto_generichash( 'sequenzy-token' . ( '' !== $own ? $own : wp_salt( 'auth' ) . wp_salt( 'secure_auth' ) ), '', SODIUM_CRYPTO_SECRETBOX_KEYBYTES );
	}

	private static function own_key(): string {
		$own = defined( 'SEQUENZY_ENCRYPTION_KEY' ) ? constant( 'SEQUENZY_ENCRYPTION_KEY' ) : '';
		return is_string( $own ) ? $own : '';
	}
}
