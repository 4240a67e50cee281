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
	$post = is_numeric( $id ) && (int) $id > 0 ? get_post( (int) $id ) : null;
	return match ( $post?->post_type ) {
		'product_variation' => new WC_Product_Variation( $post ),
		'product' => has_term( 'variable', 'product_type', $post ) ? new WC_Product_Variable( $post ) : new WC_Product_Simple( $post ),
		default => false,
	};
}

function wc_get_product_id_by_sku( string $sku ): int {
	global $wpdb;
	return (int) $wpdb->get_var( $wpdb->prepare( "SELECT product_id FROM {$wpdb->prefix}wc_product_meta_lookup WHERE sku = %s", $sku ) );
}
