<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of stock as the database has it, past every cache. */
final class StockStore {
	/**
	 * @param non-empty-list<int> $ids Of products and variations.
	 * @return array<int, string> By id: status of the post and of the stock, e.g. publish instock.
	 */
	public function stock( array $ids ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows  = $wpdb->get_results(
			$wpdb->prepare(
				"SELECT p.ID, p.post_status, MAX( m.meta_value ) AS stock FROM %i p LEFT JOIN %i m ON m.post_id = p.ID AND m.meta_key = '_stock_status' WHERE p.ID IN (" . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ') GROUP BY p.ID, p.post_status',
				$wpdb->posts,
				$wpdb->postmeta,
				...$ids
			),
			ARRAY_A
		);
		$stock = array();
		foreach ( Row::all( $rows ) as $row ) {
			$stock[ $row->int( 'ID' ) ] = $row->text( 'post_status' ) . ' ' . $row->text( 'stock' );
		}
		return $stock;
	}
}
