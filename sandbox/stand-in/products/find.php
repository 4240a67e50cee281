<?php
/** From a number, a post or an SKU to a product. */

declare( strict_types=1 );

/** @return WC_Product|false False for whatever is no product. */
function wc_get_product( mixed $product ): WC_Product|false {
	$id = match ( true ) {
		$product instanceof WP_Post => $product->ID,
		$product instanceof WC_Product => $product->get_id(),
		default => $product,
	};
	return match ( is_numeric( $id ) && (int) $id > 0 ? WC_Product_Factory::get_product_type( (int) $id ) : false ) {
		'variation' => new WC_Product_Variation( get_post( (int) $id ) ),
		'variable' => new WC_Product_Variable( get_post( (int) $id ) ),
		'simple' => new WC_Product_Simple( get_post( (int) $id ) ),
		default => false,
	};
}

function wc_get_product_id_by_sku( string $sku ): int {
	global $wpdb;
	return (int) $wpdb->get_var( $wpdb->prepare( "SELECT product_id FROM {$wpdb->prefix}wc_product_meta_lookup WHERE sku = %s", $sku ) );
}

/** @return array<string, string> What a variation is, as the fields of the product page are named. */
function wc_get_product_variation_attributes( int $variation_id ): array {
	$variation = wc_get_product( $variation_id );
	return $variation instanceof WC_Product_Variation ? $variation->get_variation_attributes() : array();
}
