<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Automattic\WooCommerce\Utilities\OrderUtil;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of the orders, in whichever storage counts; drafts are no orders yet. */
final class OrderIdStore implements RecordSource {
	public function page( int $low, int $high, int $limit, bool $is_newest_first ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		[ $table, $id, $type, $status ] = self::storage();
		$rows                           = $is_newest_first
			? $wpdb->get_results( $wpdb->prepare( "SELECT %i AS id FROM %i WHERE %i = 'shop_order' AND %i NOT IN ('', 'new', 'auto-draft', 'draft', 'checkout-draft', 'wc-checkout-draft') AND %i BETWEEN %d AND %d ORDER BY %i DESC LIMIT %d", $id, $table, $type, $status, $id, $low, $high, $id, $limit ), ARRAY_A )
			: $wpdb->get_results( $wpdb->prepare( "SELECT %i AS id FROM %i WHERE %i = 'shop_order' AND %i NOT IN ('', 'new', 'auto-draft', 'draft', 'checkout-draft', 'wc-checkout-draft') AND %i BETWEEN %d AND %d ORDER BY %i LIMIT %d", $id, $table, $type, $status, $id, $low, $high, $id, $limit ), ARRAY_A );
		return array_map( static fn( Row $row ): Entity => new Entity( 'order', $row->int( 'id' ) ), Row::all( $rows ) );
	}

	public function count(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		[ $table, , $type, $status ] = self::storage();
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM %i WHERE %i = 'shop_order' AND %i NOT IN ('', 'new', 'auto-draft', 'draft', 'checkout-draft', 'wc-checkout-draft')", $table, $type, $status ) );
	}

	public function highest_id(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		[ $table, $id ] = self::storage();
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT MAX(%i) FROM %i', $id, $table ) );
	}

	/** WooCommerce's own table has an index of the dates; posts have none. */
	public function ids_at_once(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return self::storage()[0] === $wpdb->posts ? self::UNINDEXED_IDS : PHP_INT_MAX;
	}

	public function modified_since( int $since, int $low, int $high, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		[ $table, $id, $type, $status, $changed ] = self::storage();
		$rows                                     = $wpdb->get_results( $wpdb->prepare( "SELECT %i AS id, %i AS modified FROM %i WHERE %i = 'shop_order' AND %i NOT IN ('', 'new', 'auto-draft', 'draft', 'checkout-draft', 'wc-checkout-draft') AND %i >= %s AND %i BETWEEN %d AND %d ORDER BY %i LIMIT %d", $id, $changed, $table, $type, $status, $changed, gmdate( 'Y-m-d H:i:s', $since ), $id, $low, $high, $id, $limit ), ARRAY_A );
		$modified                                 = array();
		foreach ( Row::all( $rows ) as $row ) {
			$modified[ $row->int( 'id' ) ] = array( new Entity( 'order', $row->int( 'id' ) ), $row->seconds( 'modified' ) ?? 0 );
		}
		return $modified;
	}

	/** @return array{string, string, string, string, string} Table, and its columns of the id, the type, the status and the last change. */
	private static function storage(): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		return class_exists( OrderUtil::class ) && OrderUtil::custom_orders_table_usage_is_enabled()
			? array( $wpdb->prefix . 'wc_orders', 'id', 'type', 'status', 'date_updated_gmt' )
			: array( $wpdb->posts, 'ID', 'post_type', 'post_status', 'post_modified_gmt' );
	}
}
