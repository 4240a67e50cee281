<?php
/** What of a product is kept as terms and as attributes. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Products;

use WC_Product;
use WC_Product_Attribute;
use WC_Product_Variation;

function write_terms( WC_Product $product, bool $has_new_categories ): void {
	$id = $product->get_id();
	wp_set_object_terms( $id, $product->is_in_stock() ? array() : 'outofstock', 'product_visibility' );
	if ( $product instanceof WC_Product_Variation ) {
		return;
	}
	wp_set_object_terms( $id, $product->get_type(), 'product_type' );
	if ( $has_new_categories || false === get_the_terms( $id, 'product_cat' ) ) {
		$categories = $product->get_category_ids();
		wp_set_object_terms( $id, array() === $categories ? (int) get_option( 'default_product_cat' ) : $categories, 'product_cat' );
	}
}

/** @return list<WC_Product_Attribute> */
function read_attributes( int $id ): array {
	return array_map(
		static fn( array $row ): WC_Product_Attribute => new WC_Product_Attribute(
			(string) $row['name'],
			array_values( array_filter( array_map( 'trim', explode( '|', (string) $row['value'] ) ), 'strlen' ) ),
			(int) $row['position'],
			(bool) $row['is_visible'],
			(bool) $row['is_variation']
		),
		array_values( array_filter( (array) get_post_meta( $id, '_product_attributes', true ) ) )
	);
}

/** A variation keeps its choice, a product what can be chosen. */
function write_attributes( WC_Product $product ): void {
	$id = $product->get_id();
	if ( $product instanceof WC_Product_Variation ) {
		foreach ( $product->get_variation_attributes() as $key => $value ) {
			update_post_meta( $id, $key, wp_slash( $value ) );
		}
		return;
	}
	$rows = array_map(
		static fn( WC_Product_Attribute $attribute ): array => array(
			'name'         => $attribute->get_name(),
			'value'        => implode( ' | ', $attribute->get_options() ),
			'position'     => $attribute->get_position(),
			'is_visible'   => (int) $attribute->get_visible(),
			'is_variation' => (int) $attribute->get_variation(),
			'is_taxonomy'  => 0,
		),
		$product->get_attributes()
	);
	update_post_meta( $id, '_product_attributes', wp_slash( $rows ) );
}
