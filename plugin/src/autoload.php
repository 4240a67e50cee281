<?php
/**
 * What themes, render.php and other plugins may call, and the loader of our classes: PSR-4 for Sequenzy\WooCommerce\, without
 * Composer: nothing of Composer runs in a store. One file and not two, because every page loads it.
 *
 * @package Sequenzy\WooCommerce
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

use Sequenzy\WooCommerce\BackInStock\Texts;
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
 * The back-in-stock form of a product as escaped HTML, with its script and style; empty while there is nothing to wait for, the product is
 * unknown, or the store is not connected. Inside WooCommerce's own form it is shown right below that instead.
 *
 * @param int                   $product_id         0: the product of the page or loop.
 * @param string                $wrapper_attributes Attributes of the outer element, already escaped, e.g. from get_block_wrapper_attributes().
 * @param array<string, string> $texts              Your own words, by the names of the block's attributes: intro, emailLabel, buttonLabel, joined,
 *                                                  already, invalid_email, choose_option, in_stock, rate_limited, unavailable.
 * @example echo sequenzy_back_in_stock_form( $product->get_id() ); // phpcs:ignore -- Escaped.
 */
function sequenzy_back_in_stock_form( int $product_id = 0, string $wrapper_attributes = 'class="wp-block-sequenzy-back-in-stock"', array $texts = array() ): string {
	return sequenzy()->back_in_stock_form()->render( 0 === $product_id ? (int) get_the_ID() : $product_id, $wrapper_attributes, new Texts( $texts ) );
}

/**
 * Where this store's sign-ups go, as createStorefront() of the script `sequenzy-woocommerce` takes it.
 *
 * @return array{endpoint: string, storeUrl: string, relayUrl: string}
 * @example printf( '<form id="notify-me" data-storefront="%s">', esc_attr( wp_json_encode( sequenzy_storefront() ) ) );
 */
function sequenzy_storefront(): array {
	return sequenzy()->back_in_stock_form()->storefront();
}
