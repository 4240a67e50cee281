<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/**
 * The store's address as its identity. The setting itself and not home_url(): that one follows the request (https in the
 * admin, http in cron, a language's folder), and a store must not look like a copy of itself.
 */
final class StoreUrl {
	public static function get(): string {
		$home = get_option( 'home' );
		return untrailingslashit( is_string( $home ) ? $home : '' );
	}

	/**
	 * Whether two addresses are of one store. The scheme does not count: a store that gets its certificate is the same store and no
	 * copy (docs/adr/0017); nor do capital letters of the host, the port that goes without saying, and a slash at the end. A folder does.
	 */
	public static function is_same( string $one, string $other ): bool {
		return self::canonical( $one ) === self::canonical( $other );
	}

	/** The address without what does not matter. */
	public static function canonical( string $url ): string {
		$parts = wp_parse_url( $url );
		if ( ! is_array( $parts ) || ! isset( $parts['host'] ) ) {
			return $url;
		}
		$port = $parts['port'] ?? 0;
		return strtolower( $parts['host'] ) . ( in_array( $port, array( 0, 80, 443 ), true ) ? '' : ':' . $port ) . untrailingslashit( $parts['path'] ?? '' );
	}
}
