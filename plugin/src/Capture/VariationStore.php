<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of which variations belong to products: WooCommerce asks for each product alone, and writes down each answer. */
final class VariationStore {
	/**
	 * @param non-empty-list<int> $product_ids
	 * @return array<int, list<int>> By product, in the owner's order.
	 */
	public function children( array $product_ids ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows     = $wpdb->get_results(
			$wpdb->prepare(
				"SELECT ID, post_parent FROM %i WHERE post_type = 'product_variation' AND post_status IN ('publish', 'private') AND post_parent IN (" . implode( ', ', array_fill( 0, count( $product_ids ), '%d' ) ) . ') ORDER BY menu_order, ID',
				$wpdb->posts,
				...$product_ids
			),
			ARRAY_A
		);
		$children = array_fill_keys( $product_ids, array() );
		foreach ( Row::all( $rows ) as $row ) {
			$children[ $row->int( 'post_parent' ) ][] = $row->int( 'ID' );
		}
		return $children;
	}
}
