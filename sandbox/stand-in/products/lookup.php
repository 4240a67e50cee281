<?php
/** WooCommerce's table for sorting and searching: one row a product or variation. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Products;

function lookup_table(): string {
	global $wpdb;
	return "CREATE TABLE {$wpdb->prefix}wc_product_meta_lookup (
		product_id bigint(20) NOT NULL,
		sku varchar(100) NULL,
		min_price decimal(19,4) NULL,
		max_price decimal(19,4) NULL,
		stock_quantity double NULL,
		stock_status varchar(100) NULL,
		PRIMARY KEY  (product_id),
		KEY sku (sku)
	) {$wpdb->get_charset_collate()};";
}

/** Writes the row anew from what the meta says. */
function look_up( int $id ): void {
	global $wpdb;
	$meta   = static fn( string $key ): string => (string) get_post_meta( $id, $key, true );
	$prices = array_filter( get_post_meta( $id, '_price' ), 'is_numeric' );
	$wpdb->replace(
		"{$wpdb->prefix}wc_product_meta_lookup",
		array(
			'product_id'     => $id,
			'sku'            => $meta( '_sku' ),
			'min_price'      => array() === $prices ? null : min( $prices ),
			'max_price'      => array() === $prices ? null : max( $prices ),
			'stock_quantity' => '' === $meta( '_stock' ) ? null : $meta( '_stock' ),
			'stock_status'   => $meta( '_stock_status' ),
		)
	);
}
