<?php
/** The lines of orders and refunds in WooCommerce's two tables, which plugins read too. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Orders;

use WC_Order_Item_Product;

const ITEM_META = array(
	'_product_id'    => 'product_id',
	'_variation_id'  => 'variation_id',
	'_qty'           => 'quantity',
	'_line_subtotal' => 'subtotal',
	'_line_total'    => 'total',
);

function item_tables(): string {
	global $wpdb;
	return "CREATE TABLE {$wpdb->prefix}woocommerce_order_items (
		order_item_id bigint(20) unsigned NOT NULL auto_increment,
		order_item_name text NOT NULL,
		order_item_type varchar(200) NOT NULL default '',
		order_id bigint(20) unsigned NOT NULL,
		PRIMARY KEY  (order_item_id),
		KEY order_id (order_id)
	) {$wpdb->get_charset_collate()};
	CREATE TABLE {$wpdb->prefix}woocommerce_order_itemmeta (
		meta_id bigint(20) unsigned NOT NULL auto_increment,
		order_item_id bigint(20) unsigned NOT NULL,
		meta_key varchar(255) default NULL,
		meta_value longtext NULL,
		PRIMARY KEY  (meta_id),
		KEY order_item_id (order_item_id)
	) {$wpdb->get_charset_collate()};";
}

/** Lets WordPress read and write the meta of a line by itself: its table is not called as WordPress calls tables. */
function name_tables(): void {
	global $wpdb;
	$wpdb->order_itemmeta = "{$wpdb->prefix}woocommerce_order_itemmeta";
	$wpdb->tables[]       = 'woocommerce_order_itemmeta';
}

/** @return list<WC_Order_Item_Product> */
function read_items( int $order_id ): array {
	global $wpdb;
	$rows  = $wpdb->get_results( $wpdb->prepare( "SELECT order_item_id, order_item_name FROM %i WHERE order_id = %d AND order_item_type = 'line_item' ORDER BY order_item_id", "{$wpdb->prefix}woocommerce_order_items", $order_id ) );
	$items = array();
	foreach ( $rows as $row ) {
		$id    = (int) $row->order_item_id;
		$props = array( 'name' => $row->order_item_name );
		foreach ( ITEM_META as $key => $prop ) {
			$props[ $prop ] = get_metadata( 'order_item', $id, $key, true );
		}
		// A product that is gone is none.
		foreach ( array(
			'product_id'   => 'product',
			'variation_id' => 'product_variation',
		) as $prop => $type ) {
			$props[ $prop ] = get_post_type( (int) $props[ $prop ] ) === $type ? (int) $props[ $prop ] : 0;
		}
		$items[] = new WC_Order_Item_Product( $id, $props );
	}
	return $items;
}

/** @return int Its number. */
function write_item( WC_Order_Item_Product $item ): int {
	global $wpdb;
	$id      = $item->get_id();
	$changed = $item->get_changed_props();
	if ( $id > 0 && array() === $changed ) {
		return $id;
	}
	$row    = array(
		'order_item_name' => $item->get_name(),
		'order_item_type' => 'line_item',
		'order_id'        => $item->get_order_id(),
	);
	$is_new = 0 === $id;
	if ( $is_new ) {
		$wpdb->insert( "{$wpdb->prefix}woocommerce_order_items", $row );
		$id = (int) $wpdb->insert_id;
	} else {
		$wpdb->update( "{$wpdb->prefix}woocommerce_order_items", $row, array( 'order_item_id' => $id ) );
	}
	foreach ( ITEM_META as $key => $prop ) {
		if ( $is_new || in_array( $prop, $changed, true ) ) {
			update_metadata( 'order_item', $id, $key, $item->{"get_$prop"}() );
		}
	}
	return $id;
}

function delete_items( int $order_id ): void {
	global $wpdb;
	foreach ( read_items( $order_id ) as $item ) {
		$wpdb->delete( "{$wpdb->prefix}woocommerce_order_itemmeta", array( 'order_item_id' => $item->get_id() ) );
	}
	$wpdb->delete( "{$wpdb->prefix}woocommerce_order_items", array( 'order_id' => $order_id ) );
}
