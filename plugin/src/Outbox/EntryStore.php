<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/** SQL of the outbox, except leases: writing entries, pausing and counting them. */
final class EntryStore {
	/**
	 * One statement however many records changed. A marker that is on its way keeps its lease: its version rises, so the
	 * acknowledgement of the older state does not delete it.
	 *
	 * @param non-empty-list<Entity> $entities Without repeats.
	 * @param int                    $now_micros Becomes the version, unless the marker's own is not below.
	 * @param 'ready'|'paused'       $status Of new markers; one that was given up gets a new chance.
	 */
	public function upsert_states( array $entities, int $now_micros, string $status ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$values = array();
		foreach ( $entities as $entity ) {
			array_push( $values, 'state', $entity->event_type(), $entity->type, $entity->id, $now_micros, $entity->key(), $now_micros, $status, $now_micros );
		}
		$wpdb->query(
			$wpdb->prepare(
				'INSERT INTO %i (kind, type, entity_type, entity_id, version, dedupe_key, occurred_at, status, created_at) VALUES '
				. implode( ', ', array_fill( 0, count( $entities ), '(%s, %s, %s, %s, %d, %s, %d, %s, %d)' ) )
				// CASE and not GREATEST(): where SQLite plays MySQL, functions return 32 bits.
				. " ON DUPLICATE KEY UPDATE version = CASE WHEN version >= VALUES(version) THEN version + 1 ELSE VALUES(version) END, occurred_at = VALUES(occurred_at),
				attempts = CASE WHEN status = 'dead' THEN 0 ELSE attempts END,
				status = CASE WHEN status = 'dead' THEN VALUES(status) ELSE status END",
				Schema::outbox(),
				...$values
			)
		);
	}

	/** @param 'ready'|'paused' $status */
	public function insert_fact( string $type, string $event_id, string $payload, int $now_micros, string $status ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		// A complaint of the database quotes the statement, and a shopper's address with it; it must not come into a log.
		$quiet = $wpdb->suppress_errors();
		$rows  = $wpdb->insert(
			Schema::outbox(),
			array(
				'kind'        => 'fact',
				'type'        => $type,
				'event_id'    => $event_id,
				'dedupe_key'  => $event_id,
				'payload'     => $payload,
				'occurred_at' => $now_micros,
				'status'      => $status,
				'created_at'  => $now_micros,
			)
		);
		$wpdb->suppress_errors( $quiet );
		return 1 === $rows;
	}

	public function pause(): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET status = 'paused', lease_token = '', lease_until = 0 WHERE status IN ('ready', 'leased')", Schema::outbox() ) );
	}

	public function resume(): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET status = 'ready', attempts = 0, available_at = 0 WHERE status = 'paused'", Schema::outbox() ) );
	}

	/** What waits for its next attempt waits no longer; how often it was tried is not forgotten. */
	public function make_due(): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET available_at = 0 WHERE status = 'ready' AND available_at > 0", Schema::outbox() ) );
	}

	/** Markers can be made again from the store; facts cannot. */
	public function forget_states(): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "DELETE FROM %i WHERE kind = 'state'", Schema::outbox() ) );
	}

	/** @return array{ready: int, dead: int, paused: int} A leased entry still waits for its answer: it counts as ready. */
	public function counts(): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$counts = array(
			'ready'  => 0,
			'dead'   => 0,
			'paused' => 0,
		);
		$rows   = $wpdb->get_results( $wpdb->prepare( 'SELECT status, COUNT(*) AS amount FROM %i GROUP BY status', Schema::outbox() ), ARRAY_A );
		foreach ( $rows ?? array() as $row ) {
			if ( is_string( $row['status'] ?? null ) && is_numeric( $row['amount'] ?? null ) ) {
				$status            = 'leased' === $row['status'] ? 'ready' : $row['status'];
				$counts[ $status ] = ( $counts[ $status ] ?? 0 ) + (int) $row['amount'];
			}
		}
		return array(
			'ready'  => $counts['ready'],
			'dead'   => $counts['dead'],
			'paused' => $counts['paused'],
		);
	}

	/** Microseconds since 1970 of the oldest entry that waits; null when none does. */
	public function oldest_ready(): ?int {
		/** @var wpdb $wpdb */
		global $wpdb;
		$oldest = $wpdb->get_var( $wpdb->prepare( "SELECT MIN(created_at) FROM %i WHERE status IN ('ready', 'leased')", Schema::outbox() ) );
		return is_numeric( $oldest ) ? (int) $oldest : null;
	}
}
