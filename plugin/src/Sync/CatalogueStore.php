<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Outbox\Entity;
use wpdb;

/** SQL of the catalogue: published products and variations, page by page above a cursor (no OFFSET: the last page costs what the first does). */
final class CatalogueStore {
	/** @return list<Entity> */
	public function page_after( int $cursor, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows     = $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_type FROM %i WHERE post_type IN ('product', 'product_variation') AND post_status = 'publish' AND ID > %d ORDER BY ID LIMIT %d", $wpdb->posts, $cursor, $limit ), ARRAY_A );
		$entities = array();
		foreach ( $rows ?? array() as $row ) {
			if ( is_numeric( $row['ID'] ?? null ) ) {
				$entities[] = new Entity( 'product' === ( $row['post_type'] ?? '' ) ? 'product' : 'variation', (int) $row['ID'] );
			}
		}
		return $entities;
	}

	/**
	 * Records of any status that were saved since, above a cursor.
	 *
	 * @param int $since Seconds since 1970.
	 * @return array<int, array{Entity, int}> By id, with the second of the save.
	 */
	public function modified_since( int $since, int $cursor, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows     = $wpdb->get_results( $wpdb->prepare( "SELECT ID, post_type, post_modified_gmt FROM %i WHERE post_type IN ('product', 'product_variation') AND post_status <> 'auto-draft' AND post_modified_gmt >= %s AND ID > %d ORDER BY ID LIMIT %d", $wpdb->posts, gmdate( 'Y-m-d H:i:s', $since ), $cursor, $limit ), ARRAY_A );
		$modified = array();
		foreach ( $rows ?? array() as $row ) {
			if ( is_numeric( $row['ID'] ?? null ) && is_string( $row['post_modified_gmt'] ?? null ) ) {
				$entity                       = new Entity( 'product' === ( $row['post_type'] ?? '' ) ? 'product' : 'variation', (int) $row['ID'] );
				$modified[ (int) $row['ID'] ] = array( $entity, (int) strtotime( $row['post_modified_gmt'] . ' UTC' ) );
			}
		}
		return $modified;
	}
}
