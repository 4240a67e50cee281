<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of what was given up: kept with its reason until somebody sends it again, or until nobody did for long. */
final class DeadStore {
	/** @return list<array{id: int, type: string, entityType: string, entityId: string, code: string, message: string, attempts: int, occurredAt: int, diedAt: int}> Newest first, below an id; occurredAt in microseconds, diedAt in seconds since 1970. */
	public function page( int $below_id, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows    = $wpdb->get_results( $wpdb->prepare( "SELECT id, type, entity_type, entity_id, last_error_code, last_error, attempts, occurred_at, available_at FROM %i WHERE status = 'dead' AND id < %d ORDER BY id DESC LIMIT %d", Schema::outbox(), $below_id, $limit ), ARRAY_A );
		$entries = array();
		foreach ( Row::all( $rows ) as $row ) {
			$entries[] = array(
				'id'         => $row->int( 'id' ),
				'type'       => $row->text( 'type' ),
				'entityType' => $row->text( 'entity_type' ),
				'entityId'   => $row->text( 'entity_id' ),
				'code'       => $row->text( 'last_error_code' ),
				'message'    => $row->text( 'last_error' ),
				'attempts'   => $row->int( 'attempts' ),
				'occurredAt' => $row->int( 'occurred_at' ),
				'diedAt'     => $row->int( 'available_at' ),
			);
		}
		return $entries;
	}

	/**
	 * A new life for one of them, or for all: as if they had never been tried.
	 *
	 * @param 'ready'|'paused' $status
	 * @return int How many.
	 */
	public function revive( ?int $id, string $status ): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) ( null === $id
			? $wpdb->query( $wpdb->prepare( "UPDATE %i SET status = %s, attempts = 0, available_at = 0 WHERE status = 'dead'", Schema::outbox(), $status ) )
			: $wpdb->query( $wpdb->prepare( "UPDATE %i SET status = %s, attempts = 0, available_at = 0 WHERE status = 'dead' AND id = %d", Schema::outbox(), $status, $id ) ) );
	}

	/** @param int $seconds Since 1970: what died before is dropped. */
	public function forget_before( int $seconds ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "DELETE FROM %i WHERE status = 'dead' AND available_at < %d", Schema::outbox(), $seconds ) );
	}
}
