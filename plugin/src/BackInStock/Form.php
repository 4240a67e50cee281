<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\StoreUrl;
use WC_Product;

/** The form of a product, where there is something to wait for. The same for every shopper, so that cached pages are right. */
final class Form {
	public function __construct(
		private readonly Status $status,
		private readonly Transport $transport,
	) {}

	/** @param string $wrapper_attributes Already escaped. */
	public function render( int $product_id, string $wrapper_attributes ): string {
		$product = $this->status->is_active() ? wc_get_product( $product_id ) : null;
		if ( ! $product instanceof WC_Product || 'publish' !== $product->get_status() ) {
			return '';
		}
		$variations = $product->is_type( 'variable' ) ? SoldOut::variations( $product ) : array();
		if ( array() === $variations && ! ( $product->is_type( 'simple' ) && SoldOut::is( $product ) ) ) {
			return '';
		}
		// Asked for here and not by the block type: then a page without a form has not a byte of it (BackInStockBlock::register()).
		wp_enqueue_style( 'sequenzy-back-in-stock-style' );
		$module = register_block_script_module_id(
			array(
				'name'             => 'sequenzy/back-in-stock',
				'file'             => plugin_dir_path( SEQUENZY_FILE ) . 'build/blocks/back-in-stock/block.json',
				'viewScriptModule' => 'file:./view.js',
			),
			'viewScriptModule'
		);
		wp_enqueue_script_module( (string) $module );
		$markup = new FormMarkup(
			$this->transport->base_url() . '/api/woocommerce/back-in-stock/subscribe',
			StoreUrl::get(),
			rest_url( 'sequenzy/v1/back-in-stock' )
		);
		return $markup->html( $product, $variations, $this->outcome( $product_id ), $wrapper_attributes );
	}

	/** A shopper without script comes back with a word in the address. */
	private function outcome( int $product_id ): ?Outcome {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only chooses one of our own sentences.
		$word = isset( $_GET['sequenzy_back_in_stock'] ) && is_string( $_GET['sequenzy_back_in_stock'] ) ? sanitize_key( $_GET['sequenzy_back_in_stock'] ) : '';
		return '' !== $word && get_queried_object_id() === $product_id ? Outcome::from_page_word( $word ) : null;
	}
}
