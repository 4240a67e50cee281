<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

/**
 * Who asks, for the limits: a network address. Behind a proxy all shoppers have the proxy's; whom the owner trusts to tell theirs is said
 * by the filter `sequenzy_trusted_proxies`, because a header alone is anybody's to write.
 */
final class Client {
	private function __construct(
		/** Of an IPv6 address the network: a household has a whole one. */
		public readonly string $network,
		/** Many shoppers come from here: no shopper on the internet has such an address. */
		public readonly bool $is_shared,
	) {}

	/**
	 * @param string       $remote_address  The other end of the connection.
	 * @param string       $forwarded_for   Header X-Forwarded-For: each proxy adds the end it saw.
	 * @param list<string> $trusted_proxies Addresses or networks, e.g. 10.0.0.0/8.
	 */
	public static function behind( string $remote_address, string $forwarded_for, array $trusted_proxies ): self {
		$address = $remote_address;
		$hops    = array_reverse( array_filter( array_map( 'trim', explode( ',', $forwarded_for ) ) ) );
		foreach ( $hops as $hop ) {
			if ( ! self::is_in( $address, $trusted_proxies ) || false === filter_var( $hop, FILTER_VALIDATE_IP ) ) {
				break;
			}
			$address = $hop;
		}
		$is_public = false !== filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE );
		return new self( self::network( $address ), ! $is_public || self::is_in( $address, $trusted_proxies ) );
	}

	private static function network( string $address ): string {
		$bytes = filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_IPV6 ) ? (string) inet_pton( $address ) : '';
		return 16 === strlen( $bytes ) ? bin2hex( substr( $bytes, 0, 8 ) ) : $address;
	}

	/** @param list<string> $networks */
	private static function is_in( string $address, array $networks ): bool {
		$bits = self::bits( $address );
		foreach ( $networks as $network ) {
			[ $base, $length ] = explode( '/', $network . '/' );
			$base_bits         = self::bits( $base );
			$length            = ctype_digit( $length ) ? (int) $length : strlen( $base_bits );
			if ( '' !== $bits && strlen( $base_bits ) === strlen( $bits ) && substr( $base_bits, 0, $length ) === substr( $bits, 0, $length ) ) {
				return true;
			}
		}
		return false;
	}

	/** Empty for what is no address. */
	private static function bits( string $address ): string {
		$bytes = false === filter_var( $address, FILTER_VALIDATE_IP ) ? '' : (string) inet_pton( $address );
		return implode( '', array_map( static fn( string $byte ): string => str_pad( decbin( ord( $byte ) ), 8, '0', STR_PAD_LEFT ), '' === $bytes ? array() : str_split( $bytes ) ) );
	}
}
