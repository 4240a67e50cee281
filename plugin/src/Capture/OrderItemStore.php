<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of the products in orders and refunds; both storages of orders share these tables. */
final class OrderItemStore {
	private const META = array(
		'_product_id'   => 'product',
		'_variation_id' => 'variation',
		'_qty'          => 'quantity',
		'_line_total'   => 'total',
		'_line_tax'     => 'tax',
	);

	/**
	 * @param non-empty-list<int> $order_ids Of orders or refunds.
	 * @return array<int, list<array{id: int, name: string, product: int, variation: int, quantity: int|float, total: string, tax: string}>> By order.
	 */
	public function lines( array $order_ids ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows  = Row::all( $wpdb->get_results( $wpdb->prepare( 'SELECT order_item_id, order_id, order_item_name FROM %i WHERE order_item_type = %s AND order_id IN (' . implode( ', ', array_fill( 0, count( $order_ids ), '%d' ) ) . ') ORDER BY order_item_id', $wpdb->prefix . 'woocommerce_order_items', 'line_item', ...$order_ids ), ARRAY_A ) );
		$items = array_map( static fn( Row $row ): int => $row->int( 'order_item_id' ), $rows );
		$meta  = array() === $items ? array() : $this->meta( $items );
		$there = $this->existing( $meta );
		$lines = array();
		foreach ( $rows as $row ) {
			$values                             = $meta[ $row->int( 'order_item_id' ) ] ?? array();
			$product                            = (int) ( $values['product'] ?? 0 );
			$variation                          = (int) ( $values['variation'] ?? 0 );
			$quantity                           = $values['quantity'] ?? '';
			$lines[ $row->int( 'order_id' ) ][] = array(
				'id'        => $row->int( 'order_item_id' ),
				'name'      => $row->text( 'order_item_name' ),
				// A product that is gone is 0 to WooCommerce's objects too.
				'product'   => 'product' === ( $there[ $product ] ?? '' ) ? $product : 0,
				'variation' => 'product_variation' === ( $there[ $variation ] ?? '' ) ? $variation : 0,
				'quantity'  => is_numeric( $quantity ) ? $quantity + 0 : 0,
				'total'     => $values['total'] ?? '',
				'tax'       => $values['tax'] ?? '',
			);
		}
		return $lines;
	}

	/**
	 * @param non-empty-list<int> $item_ids
	 * @return array<int, array<string, string>>
	 */
	private function meta( array $item_ids ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( 'SELECT order_item_id, meta_key, meta_value FROM %i WHERE meta_key IN (%s, %s, %s, %s, %s) AND order_item_id IN (' . implode( ', ', array_fill( 0, count( $item_ids ), '%d' ) ) . ')', $wpdb->prefix . 'woocommerce_order_itemmeta', ...array_keys( self::META ), ...$item_ids ), ARRAY_A );
		$meta = array();
		foreach ( Row::all( $rows ) as $row ) {
			$meta[ $row->int( 'order_item_id' ) ][ self::META[ $row->text( 'meta_key' ) ] ?? '' ] = $row->text( 'meta_value' );
		}
		return $meta;
	}

	/**
	 * @param array<int, array<string, string>> $meta
	 * @return array<int, string> Post types of the products and variations that are still there.
	 */
	private function existing( array $meta ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$ids = array_values( array_unique( array_filter( array_map( 'intval', array( ...array_column( $meta, 'product' ), ...array_column( $meta, 'variation' ) ) ) ) ) );
		if ( array() === $ids ) {
			return array();
		}
		$types = array();
		foreach ( Row::all( $wpdb->get_results( $wpdb->prepare( 'SELECT ID, post_type FROM %i WHERE ID IN (' . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ')', $wpdb->posts, ...$ids ), ARRAY_A ) ) as $row ) {
			$types[ $row->int( 'ID' ) ] = $row->text( 'post_type' );
		}
		return $types;
	}
}
