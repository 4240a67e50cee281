<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Site;

use RuntimeException;
use wpdb;

/**
 * A store full of records, as rows: doubles what is there until it is enough. Ids of copies lie above those that are there; what refers
 * to them moves along.
 */
final class Copies {
	public function __construct( private readonly wpdb $wpdb ) {
		foreach ( array( 'foreign_key_checks', 'unique_checks', 'autocommit' ) as $setting ) {
			$this->wpdb->query( "SET SESSION $setting = 0" );
		}
	}

	public function products( int $amount ): void {
		[ $posts, $meta, $lookup ] = array( $this->wpdb->posts, $this->wpdb->postmeta, $this->wpdb->prefix . 'wc_product_meta_lookup' );
		$this->double(
			$amount,
			"SELECT COUNT(*) FROM $posts WHERE post_type = 'product' AND post_status <> 'auto-draft'",
			array( $posts, 'ID' ),
			function ( int $by, int $most ) use ( $posts, $meta, $lookup ): void {
				$these = "SELECT ID FROM $posts WHERE post_type = 'product' AND post_status <> 'auto-draft' ORDER BY ID LIMIT $most";
				$ids   = "(SELECT ID FROM ($these) AS these)";
				$this->copy( $meta, "post_id IN $ids", array( 'post_id' => "post_id + $by", 'meta_id' => 'NULL', 'meta_value' => "CASE WHEN meta_key = '_sku' THEN CONCAT(meta_value, '-', $by) ELSE meta_value END" ) );
				$this->copy( $lookup, "product_id IN $ids", array( 'product_id' => "product_id + $by", 'sku' => "CONCAT(sku, '-', $by)" ) );
				$this->copy( $this->wpdb->term_relationships, "object_id IN $ids", array( 'object_id' => "object_id + $by" ) );
				$this->copy( $posts, "ID IN $ids", array( 'ID' => "ID + $by", 'post_name' => "CONCAT(post_name, '-', $by)" ) );
			}
		);
	}

	public function customers( int $amount ): void {
		[ $users, $meta ] = array( $this->wpdb->users, $this->wpdb->usermeta );
		$this->double(
			$amount,
			"SELECT COUNT(*) FROM $users WHERE ID > 1",
			array( $users, 'ID' ),
			function ( int $by, int $most ) use ( $users, $meta ): void {
				$ids = "(SELECT ID FROM (SELECT ID FROM $users WHERE ID > 1 ORDER BY ID LIMIT $most) AS these)";
				$this->copy( $meta, "user_id IN $ids", array( 'user_id' => "user_id + $by", 'umeta_id' => 'NULL' ) );
				$this->copy( $users, "ID IN $ids", array( 'ID' => "ID + $by", 'user_login' => "CONCAT(user_login, '-', $by)", 'user_email' => "CONCAT($by, '-', user_email)" ) );
			}
		);
	}

	/** In WooCommerce's tables, as posts, or both, as the store keeps them; refunds beside their orders. */
	public function orders( int $amount, bool $are_in_tables = true, bool $are_posts = false ): void {
		$prefix                     = $this->wpdb->prefix;
		[ $orders, $items, $facts ] = array( $prefix . 'wc_orders', $prefix . 'woocommerce_order_items', $prefix . 'woocommerce_order_itemmeta' );
		[ $table, $id, $type ]      = $are_in_tables ? array( $orders, 'id', 'type' ) : array( $this->wpdb->posts, 'ID', 'post_type' );
		$this->double(
			$amount,
			"SELECT COUNT(*) FROM $table WHERE $type = 'shop_order'",
			array( $table, $id ),
			function ( int $by, int $most ) use ( $prefix, $orders, $items, $facts, $table, $id, $type, $are_in_tables, $are_posts ): void {
				$last     = (int) $this->wpdb->get_var( "SELECT MAX($id) FROM (SELECT $id FROM $table WHERE $type = 'shop_order' ORDER BY $id LIMIT $most) AS these" );
				$by       = max( $by, 1 + (int) $this->wpdb->get_var( "SELECT MAX(ID) FROM {$this->wpdb->posts}" ) );
				$items_by = 1 + (int) $this->wpdb->get_var( "SELECT MAX(order_item_id) FROM $items" );
				$this->copy( $facts, "order_item_id IN (SELECT order_item_id FROM $items WHERE order_id <= $last)", array( 'meta_id' => 'NULL', 'order_item_id' => "order_item_id + $items_by" ) );
				$this->copy( $items, "order_id <= $last", array( 'order_item_id' => "order_item_id + $items_by", 'order_id' => "order_id + $by" ) );
				if ( $are_in_tables ) {
					foreach ( array( 'wc_order_addresses', 'wc_order_operational_data', 'wc_orders_meta' ) as $beside ) {
						$this->copy( $prefix . $beside, "order_id <= $last", array( 'id' => 'NULL', 'order_id' => "order_id + $by" ) );
					}
					$this->copy( $orders, "id <= $last", array( 'id' => "id + $by", 'parent_order_id' => "CASE WHEN parent_order_id > 0 THEN parent_order_id + $by ELSE 0 END" ) );
				}
				// An order in tables keeps its number among the posts all the same, so that nothing else takes it.
				$posts = 'post_type IN (' . ( $are_posts ? "'shop_order', 'shop_order_refund'" : "'shop_order_placehold'" ) . ") AND ID <= $last";
				$this->copy( $this->wpdb->postmeta, "post_id IN (SELECT ID FROM {$this->wpdb->posts} WHERE $posts)", array( 'meta_id' => 'NULL', 'post_id' => "post_id + $by" ) );
				$this->copy( $this->wpdb->posts, $posts, array( 'ID' => "ID + $by", 'post_parent' => "CASE WHEN post_parent > 0 THEN post_parent + $by ELSE 0 END" ) );
			}
		);
	}

	/**
	 * @param array{string, string}      $ids  Table and column.
	 * @param callable( int, int ): void $copy Gets by how much ids move, and how many records to copy.
	 */
	private function double( int $amount, string $count, array $ids, callable $copy ): void {
		for ( $there = (int) $this->wpdb->get_var( $count ); $there < $amount && $there > 0; $there = (int) $this->wpdb->get_var( $count ) ) {
			$copy( 1 + (int) $this->wpdb->get_var( "SELECT MAX($ids[1]) FROM $ids[0]" ), min( $there, $amount - $there ) );
			$this->wpdb->query( 'COMMIT' );
		}
	}

	/** @param array<string, string> $moved Columns that differ, as SQL. */
	private function copy( string $table, string $where, array $moved ): void {
		$columns = (array) $this->wpdb->get_col( "DESCRIBE $table" );
		$values  = implode( ', ', array_map( static fn( string $column ): string => $moved[ $column ] ?? "`$column`", $columns ) );
		if ( false === $this->wpdb->query( "INSERT INTO $table SELECT $values FROM $table WHERE $where" ) ) {
			throw new RuntimeException( $this->wpdb->last_error );
		}
	}
}
