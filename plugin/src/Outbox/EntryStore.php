<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/** SQL of the outbox, except leases: writing entries, pausing and counting them. */
final class EntryStore {
	/**
	 * One statement however much happened. A marker that is on its way keeps its lease: its version rises, so the
	 * acknowledgement of the older state does not delete it. A fact that is there already stays as it is.
	 *
	 * @param non-empty-list<Marker> $markers Without repeats.
	 * @param int                    $now_micros Becomes the version of states, unless the marker's own is not below.
	 * @param 'ready'|'paused'       $status Of new entries; a state that was given up gets a new chance.
	 * @phpstan-impure
	 */
	public function write( array $markers, int $now_micros, string $status ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		$values = array();
		foreach ( $markers as $marker ) {
			array_push( $values, $marker->kind, $marker->type, $marker->entity->type ?? '', (string) ( $marker->entity->id ?? '' ), $marker->is_state() ? $now_micros : 0, $marker->event_id, $marker->key(), $marker->payload, $now_micros, $status, $now_micros );
		}
		// A complaint of the database quotes the statement, and a shopper's address with it; it must not come into a log.
		$quiet = $wpdb->suppress_errors();
		$rows  = $wpdb->query(
			$wpdb->prepare(
				'INSERT INTO %i (kind, type, entity_type, entity_id, version, event_id, dedupe_key, payload, occurred_at, status, created_at) VALUES '
				. implode( ', ', array_fill( 0, count( $markers ), '(%s, %s, %s, %s, %d, %s, %s, %s, %d, %s, %d)' ) )
				// CASE and not GREATEST(): where SQLite plays MySQL, functions return 32 bits. Marker::after() says the same of payloads. The order matters: MySQL reads what it has just set.
				. " ON DUPLICATE KEY UPDATE
				payload = CASE WHEN kind = 'state' AND ( VALUES(type) LIKE '%%.deleted' OR entity_type = 'cart' ) THEN VALUES(payload) WHEN payload <> '' THEN payload ELSE VALUES(payload) END,
				type = CASE WHEN kind = 'state' AND VALUES(type) LIKE '%%.deleted' THEN VALUES(type) ELSE type END,
				version = CASE WHEN kind = 'fact' THEN version WHEN version >= VALUES(version) THEN version + 1 ELSE VALUES(version) END,
				occurred_at = CASE WHEN kind = 'fact' THEN occurred_at ELSE VALUES(occurred_at) END,
				attempts = CASE WHEN kind = 'state' AND status = 'dead' THEN 0 ELSE attempts END,
				status = CASE WHEN kind = 'state' AND status = 'dead' THEN VALUES(status) ELSE status END",
				Schema::outbox(),
				...$values
			)
		);
		$wpdb->suppress_errors( $quiet );
		return false !== $rows;
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

	public function forget(): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i', Schema::outbox() ) );
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
