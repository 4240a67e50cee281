<?php
/** The variations of a product on its edit screen, loaded and saved without the page. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Admin;

use WC_Product_Variable;
use WC_Product_Variation;

function show_variations( WC_Product_Variable $product ): void {
	printf(
		'<div id="variable_product_options" class="panel" hidden><div class="woocommerce_variations" data-product-id="%d" data-load="%s" data-save="%s"></div><p><button type="button" class="button-primary save-variation-changes" disabled>Save changes</button></p></div>',
		(int) $product->get_id(),
		esc_attr( wp_create_nonce( 'load-variations' ) ),
		esc_attr( wp_create_nonce( 'save-variations' ) )
	);
}

function load_variations(): void {
	check_ajax_referer( 'load-variations', 'security' );
	$product = \wc_get_product( wp_unslash( $_POST['product_id'] ?? 0 ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- It must be the number of a product.
	foreach ( $product instanceof WC_Product_Variable && current_user_can( 'edit_post', $product->get_id() ) ? $product->get_children() : array() as $at => $id ) {
		show_variation( $product, \wc_get_product( $id ), $at );
	}
	wp_die();
}

function save_variations(): void {
	check_ajax_referer( 'save-variations', 'security' );
	apply_to_variations( wp_unslash( $_POST ) );
	wp_die();
}

function show_variation( WC_Product_Variable $product, WC_Product_Variation $variation, int $at ): void {
	printf( '<div class="woocommerce_variation"><h3>#%1$d <input type="hidden" name="variable_post_id[%2$d]" value="%1$d">', (int) $variation->get_id(), (int) $at );
	foreach ( $variation->get_attributes() as $key => $chosen ) {
		$attribute = $product->get_attributes()[ $key ];
		options( "attribute_{$key}[$at]", $chosen, array( '' => "Any {$attribute->get_name()}…" ) + array_combine( $attribute->get_options(), $attribute->get_options() ) );
	}
	echo '</h3><div class="woocommerce_variable_attributes" hidden>';
	checkbox( "variable_enabled[$at]", 'Enabled', 'publish' === $variation->get_status() );
	text( "variable_sku[$at]", 'SKU', $variation->get_sku( 'edit' ) );
	text( "variable_regular_price[$at]", 'Regular price', $variation->get_regular_price() );
	text( "variable_sale_price[$at]", 'Sale price', $variation->get_sale_price() );
	checkbox( "variable_manage_stock[$at]", 'Manage stock?', $variation->get_manage_stock( 'edit' ), 'manages-stock' );
	echo '<div class="stock_fields">';
	text( "variable_stock[$at]", 'Stock quantity', $variation->get_stock_quantity( 'edit' ), 'number' );
	select( "variable_backorders[$at]", 'Allow backorders?', $variation->get_backorders( 'edit' ), BACKORDERS );
	echo '</div><div class="unless-managed">';
	select( "variable_stock_status[$at]", 'Stock status', $variation->get_stock_status(), \wc_get_product_stock_status_options() );
	echo '</div></div></div>';
}

/** @param array<string, mixed> $posted Each field holds one value a variation, by its place on the screen. */
function apply_to_variations( array $posted ): void {
	foreach ( $posted['variable_post_id'] ?? array() as $at => $id ) {
		$variation = \wc_get_product( $id );
		if ( ! $variation instanceof WC_Product_Variation || ! current_user_can( 'edit_post', $variation->get_parent_id() ) ) {
			continue;
		}
		$fields = array_filter( array_map( static fn( mixed $values ): mixed => is_array( $values ) ? ( $values[ $at ] ?? null ) : null, $posted ), 'is_string' );
		$variation->set_props(
			array(
				'status'     => isset( $fields['variable_enabled'] ) ? 'publish' : 'private',
				'attributes' => array_map( 'sanitize_text_field', array_intersect_key( $fields, $variation->get_variation_attributes() ) ),
			) + props( $fields, 'variable_' )
		);
		$variation->save();
	}
}
