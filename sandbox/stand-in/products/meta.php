<?php
/** The data of a product in post meta, under WooCommerce's keys, and what is told when it changes. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Products;

use WC_Product;

const META = array(
	'_sku'                   => 'sku',
	'_regular_price'         => 'regular_price',
	'_sale_price'            => 'sale_price',
	'_manage_stock'          => 'manage_stock',
	'_backorders'            => 'backorders',
	'_product_image_gallery' => 'gallery_image_ids',
	'_thumbnail_id'          => 'image_id',
	'_stock'                 => 'stock_quantity',
	'_stock_status'          => 'stock_status',
	'_default_attributes'    => 'default_attributes',
);

/** @return array<string, mixed> */
function read_meta( int $id ): array {
	$meta = get_post_meta( $id );
	return array_map( static fn( string $key ): mixed => $meta[ $key ][0] ?? null, array_flip( META ) + array( 'price' => '_price' ) );
}

/**
 * @param list<string> $changed What was never written is written too, as for a product that WordPress's own screen has made.
 * @return list<string> Those that were another value before.
 */
function write_meta( WC_Product $product, array $changed ): array {
	$id      = $product->get_id();
	$kind    = $product->is_type( 'variation' ) ? 'variation' : 'product';
	$updated = array();
	foreach ( META as $key => $prop ) {
		if ( ! in_array( $prop, $changed, true ) && metadata_exists( 'post', $id, $key ) ) {
			continue;
		}
		$value = $product->{"get_$prop"}( 'edit' );
		$value = match ( $prop ) {
			'manage_stock' => $value ? 'yes' : 'no',
			'gallery_image_ids' => implode( ',', $value ),
			default => is_string( $value ) ? wp_slash( $value ) : $value,
		};
		if ( 'stock_quantity' === $prop ) {
			do_action( "woocommerce_{$kind}_before_set_stock", $product );
		}
		if ( in_array( $value, array( '', array() ), true ) ? delete_post_meta( $id, $key ) : update_post_meta( $id, $key, $value ) ) {
			$updated[] = $prop;
		}
	}
	update_post_meta( $id, '_product_version', WC_VERSION );
	return $updated;
}

/** @param list<string> $updated */
function tell( WC_Product $product, array $updated ): void {
	$id   = $product->get_id();
	$kind = $product->is_type( 'variation' ) ? 'variation' : 'product';
	if ( ! $product->is_type( 'variable' ) && array() !== array_intersect( array( 'regular_price', 'sale_price' ), $updated ) ) {
		if ( ! $product->is_on_sale() ) {
			// Not less than before is no sale.
			delete_post_meta( $id, '_sale_price' );
			$product->set_sale_price( '' );
		}
		$product->set_price( $product->is_on_sale() ? $product->get_sale_price() : $product->get_regular_price() );
		update_post_meta( $id, '_price', $product->get_price() );
	}
	if ( in_array( 'stock_quantity', $updated, true ) ) {
		do_action( "woocommerce_{$kind}_set_stock", $product );
	}
	if ( in_array( 'stock_status', $updated, true ) ) {
		do_action( "woocommerce_{$kind}_set_stock_status", $id, $product->get_stock_status(), $product );
	}
}
