<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/** SQL of the activity log: what was delivered and what became of it. Holds no addresses. */
final class DeliveryStore {
	private const KEEP = 5000;

	/** @param list<array{Entry, string, string, string, string}> $deliveries Entry, event id, outcome, code, message. */
	public function record( array $deliveries, int $now_micros ): void {
		if ( array() === $deliveries ) {
			return;
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$values = array();
		foreach ( $deliveries as [ $entry, $event_id, $outcome, $code, $message ] ) {
			array_push( $values, $event_id, $entry->type, $entry->entity_type, $entry->entity_id, $entry->version, $outcome, substr( $code, 0, 64 ), $message, $entry->attempts + 1, $now_micros );
		}
		$wpdb->query(
			$wpdb->prepare(
				'INSERT INTO %i (event_id, type, entity_type, entity_id, version, outcome, code, message, attempts, delivered_at) VALUES '
				. implode( ', ', array_fill( 0, count( $deliveries ), '(%s, %s, %s, %s, %d, %s, %s, %s, %d, %d)' ) ),
				Schema::deliveries(),
				...$values
			)
		);
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE id <= %d', Schema::deliveries(), max( 0, (int) $wpdb->insert_id - self::KEEP ) ) );
	}

	/**
	 * The newest version of each record that Sequenzy has answered for.
	 *
	 * @param list<int> $entity_ids
	 * @return array<int, int> By id.
	 */
	public function latest_versions( array $entity_ids ): array {
		if ( array() === $entity_ids ) {
			return array();
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows     = $wpdb->get_results(
			$wpdb->prepare(
				'SELECT entity_id, MAX(version) AS version FROM %i WHERE entity_type IN (%s, %s) AND entity_id IN (' . implode( ', ', array_fill( 0, count( $entity_ids ), '%s' ) ) . ') GROUP BY entity_id',
				Schema::deliveries(),
				'product',
				'variation',
				...$entity_ids
			),
			ARRAY_A
		);
		$versions = array();
		foreach ( $rows ?? array() as $row ) {
			if ( is_numeric( $row['entity_id'] ?? null ) && is_numeric( $row['version'] ?? null ) ) {
				$versions[ (int) $row['entity_id'] ] = (int) $row['version'];
			}
		}
		return $versions;
	}
}
