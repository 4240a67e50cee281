<?php
/** The box "Product data" of the edit screen. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Admin;

use WC_Product;
use WP_Post;

function add_boxes(): void {
	add_meta_box( 'woocommerce-product-data', 'Product data', show_product_data( ... ), 'product', 'normal', 'high' );
}

function load_edit_screen( string $screen ): void {
	if ( in_array( $screen, array( 'post.php', 'post-new.php' ), true ) && 'product' === get_post_type() ) {
		wp_enqueue_style( 'stand-in-edit-screen', plugins_url( 'admin/edit-screen.css', WC_PLUGIN_FILE ), array(), WC_VERSION );
		wp_enqueue_script( 'stand-in-edit-screen', plugins_url( 'admin/edit-screen.js', WC_PLUGIN_FILE ), array( 'jquery' ), WC_VERSION, true );
	}
}

function show_product_data( WP_Post $post ): void {
	$product     = \wc_get_product( $post );
	$is_variable = $product->is_type( 'variable' );
	wp_nonce_field( 'woocommerce_save_data', 'woocommerce_meta_nonce' );
	echo '<div class="panel-wrap"><ul class="wc-tabs">';
	echo $is_variable ? '' : '<li class="general_tab"><a href="#general_product_data">General</a></li>';
	echo '<li class="inventory_tab"><a href="#inventory_product_data">Inventory</a></li>';
	echo $is_variable ? '<li class="variations_tab"><a href="#variable_product_options">Variations</a></li>' : '';
	echo '</ul>';
	$is_variable ? show_variations( $product ) : show_prices( $product );
	show_inventory( $product );
	echo '</div>';
}

function show_prices( WC_Product $product ): void {
	echo '<div id="general_product_data" class="panel" hidden>';
	text( '_regular_price', 'Regular price', $product->get_regular_price() );
	text( '_sale_price', 'Sale price', $product->get_sale_price() );
	echo '</div>';
}

function show_inventory( WC_Product $product ): void {
	echo '<div id="inventory_product_data" class="panel" hidden>';
	text( '_sku', 'SKU', $product->get_sku() );
	checkbox( '_manage_stock', 'Track stock quantity for this product', $product->get_manage_stock(), 'manages-stock' );
	echo '<div class="stock_fields">';
	text( '_stock', 'Quantity', $product->get_stock_quantity(), 'number' );
	radios( '_backorders', 'Allow backorders?', $product->get_backorders(), BACKORDERS );
	echo '</div><div class="unless-managed">';
	$product->is_type( 'variable' ) || radios( '_stock_status', 'Stock status', $product->get_stock_status(), \wc_get_product_stock_status_options() );
	echo '</div></div>';
}
