<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of the catalogue: products and variations of any status, as live events tell of any. */
final class ProductIdStore implements RecordSource {
	public function page( int $low, int $high, int $limit, bool $is_newest_first ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = $is_newest_first
			? $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_type FROM %i WHERE post_type IN ('product', 'product_variation') AND post_status <> 'auto-draft' AND ID BETWEEN %d AND %d ORDER BY ID DESC LIMIT %d", $wpdb->posts, $low, $high, $limit ), ARRAY_A )
			: $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_type FROM %i WHERE post_type IN ('product', 'product_variation') AND post_status <> 'auto-draft' AND ID BETWEEN %d AND %d ORDER BY ID LIMIT %d", $wpdb->posts, $low, $high, $limit ), ARRAY_A );
		return array_map( self::entity( ... ), Row::all( $rows ) );
	}

	public function count(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM %i WHERE post_type IN ('product', 'product_variation') AND post_status <> 'auto-draft'", $wpdb->posts ) );
	}

	public function highest_id(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT MAX(ID) FROM %i', $wpdb->posts ) );
	}

	public function ids_at_once(): int {
		return self::UNINDEXED_IDS;
	}

	public function modified_since( int $since, int $low, int $high, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows     = $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_type, post_modified_gmt FROM %i WHERE post_type IN ('product', 'product_variation') AND post_status <> 'auto-draft' AND post_modified_gmt >= %s AND ID BETWEEN %d AND %d ORDER BY ID LIMIT %d", $wpdb->posts, gmdate( 'Y-m-d H:i:s', $since ), $low, $high, $limit ), ARRAY_A );
		$modified = array();
		foreach ( Row::all( $rows ) as $row ) {
			$modified[ $row->int( 'ID' ) ] = array( self::entity( $row ), $row->seconds( 'post_modified_gmt' ) ?? 0 );
		}
		return $modified;
	}

	private static function entity( Row $row ): Entity {
		return new Entity( 'product' === $row->text( 'post_type' ) ? 'product' : 'variation', $row->int( 'ID' ) );
	}
}
