<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/** SQL of the question which records live events have spoken of, or are about to. */
final class TouchedStore {
	/**
	 * @param non-empty-list<string> $entity_types
	 * @param int                    $since_micros
	 * @return list<int> Ids: marked now, whatever became of the marker, or delivered since then.
	 */
	public function since( array $entity_types, int $since_micros ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$marked    = $wpdb->get_col( $wpdb->prepare( "SELECT entity_id FROM %i WHERE kind = 'state' AND entity_type IN (" . implode( ', ', array_fill( 0, count( $entity_types ), '%s' ) ) . ')', Schema::outbox(), ...$entity_types ) );
		$delivered = $wpdb->get_col( $wpdb->prepare( 'SELECT entity_id FROM %i WHERE delivered_at >= %d AND entity_type IN (' . implode( ', ', array_fill( 0, count( $entity_types ), '%s' ) ) . ')', Schema::deliveries(), $since_micros, ...$entity_types ) );
		return array_values( array_unique( array_map( 'intval', array( ...$marked, ...$delivered ) ) ) );
	}
}
