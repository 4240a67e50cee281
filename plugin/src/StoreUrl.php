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
}
