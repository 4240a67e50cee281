<?php
/**
 * What themes, render.php and other plugins may call, and the loader of our classes: PSR-4 for Sequenzy\WooCommerce\, without
 * Composer: nothing of Composer runs in a store. One file and not two, because every page loads it.
 *
 * @package Sequenzy\WooCommerce
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

use Sequenzy\WooCommerce\Plugin;

spl_autoload_register(
	static function ( string $class_name ): void {
		$prefix = 'Sequenzy\\WooCommerce\\';
		if ( str_starts_with( $class_name, $prefix ) ) {
			$file = __DIR__ . '/' . strtr( substr( $class_name, strlen( $prefix ) ), '\\', '/' ) . '.php';
			if ( is_file( $file ) ) {
				require_once $file;
			}
		}
	}
);

/**
 * The plugin; the same object in the whole request.
 */
function sequenzy(): Plugin {
	/** @var Plugin|null $plugin */
	static $plugin   = null;
	return $plugin ??= new Plugin();
}

/**
 * True while the store is connected to Sequenzy. No query, no remote call.
 *
 * @example if ( sequenzy_is_connected() ) { … }
 */
function sequenzy_is_connected(): bool {
	return sequenzy()->status()->is_active();
}

/**
 * The back-in-stock form of a product as escaped HTML, with its script and style; empty while the product is in stock, unknown, or the
 * store is not connected.
 *
 * @param int    $product_id         Id of a product (not of a variation).
 * @param string $wrapper_attributes Attributes of the outer element, already escaped, e.g. from get_block_wrapper_attributes().
 */
function sequenzy_back_in_stock_form( int $product_id, string $wrapper_attributes = 'class="wp-block-sequenzy-back-in-stock"' ): string {
	return sequenzy()->back_in_stock_form()->render( $product_id, $wrapper_attributes );
}
