<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** What runs here, as the wire names it. */
final class Versions {
	/** Of the contract; Linux distributions add to the version of PHP without end. */
	private const MAX_LENGTH = 40;

	/** @return array{pluginVersion: string, wordpressVersion: string, woocommerceVersion: string, phpVersion: string} */
	public static function all(): array {
		return array_map(
			static fn( string $version ): string => substr( $version, 0, self::MAX_LENGTH ),
			array(
				'pluginVersion'      => SEQUENZY_VERSION,
				'wordpressVersion'   => get_bloginfo( 'version' ),
				'woocommerceVersion' => (string) WC()->version,
				'phpVersion'         => PHP_VERSION,
			)
		);
	}
}
