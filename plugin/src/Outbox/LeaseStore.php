<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/**
 * SQL of leases. A worker that dies leaves its lease to expire; a worker that comes back late changes nothing, because
 * every statement names its token. Expiry is judged by the database's clock, backoff by the store's.
 */
final class LeaseStore {
	public const SECONDS = 120;

	/** @return list<Entry> At most $limit entries that are due, now held by $token. */
	public function lease( string $token, int $limit, int $now_seconds ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$table = Schema::outbox();
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET status = 'ready', lease_token = '', lease_until = 0 WHERE status = 'leased' AND lease_until < UNIX_TIMESTAMP()", $table ) );
		$ids = array_map( 'intval', $wpdb->get_col( $wpdb->prepare( "SELECT id FROM %i WHERE status = 'ready' AND available_at <= %d ORDER BY available_at, id LIMIT %d", $table, $now_seconds, $limit ) ) );
		if ( array() === $ids ) {
			return array();
		}
		// Two workers may read the same ids; the condition on the status lets only one of them have each.
		$wpdb->query(
			$wpdb->prepare(
				"UPDATE %i SET status = 'leased', lease_token = %s, lease_until = UNIX_TIMESTAMP() + %d WHERE status = 'ready' AND id IN (" . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ')',
				$table,
				$token,
				self::SECONDS,
				...$ids
			)
		);
		return $this->held( $token );
	}

	/** @return list<Entry> */
	private function held( string $token ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows    = $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i WHERE lease_token = %s ORDER BY id', Schema::outbox(), $token ), ARRAY_A );
		$entries = array();
		foreach ( $rows ?? array() as $row ) {
			$text      = static fn( string $column ): string => is_scalar( $row[ $column ] ?? null ) ? (string) $row[ $column ] : '';
			$entries[] = new Entry(
				(int) $text( 'id' ),
				$text( 'kind' ),
				$text( 'type' ),
				$text( 'entity_type' ),
				$text( 'entity_id' ),
				(int) $text( 'version' ),
				$text( 'event_id' ),
				$text( 'payload' ),
				(int) $text( 'occurred_at' ),
				(int) $text( 'attempts' ),
			);
		}
		return $entries;
	}

	/**
	 * Compare-and-delete: a state that changed while it was on its way stays (a fact's version never changes).
	 *
	 * @param list<Entry> $entries
	 */
	public function acknowledge( string $token, array $entries ): void {
		if ( array() === $entries ) {
			return;
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$pairs = array();
		foreach ( $entries as $entry ) {
			array_push( $pairs, $entry->id, $entry->version );
		}
		$wpdb->query(
			$wpdb->prepare(
				'DELETE FROM %i WHERE lease_token = %s AND (' . implode( ' OR ', array_fill( 0, count( $entries ), '(id = %d AND version = %d)' ) ) . ')',
				Schema::outbox(),
				$token,
				...$pairs
			)
		);
	}

	/** Back in the queue for later. */
	public function retry( string $token, Entry $entry, int $available_at, string $code, string $message ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query(
			$wpdb->prepare(
				"UPDATE %i SET status = 'ready', attempts = attempts + 1, available_at = %d, lease_token = '', lease_until = 0, last_error_code = %s, last_error = %s WHERE lease_token = %s AND id = %d",
				Schema::outbox(),
				$available_at,
				substr( $code, 0, 64 ),
				$message,
				$token,
				$entry->id
			)
		);
	}

	/** Given up with its reason; kept for a person. A state that changed meanwhile is not the one that failed. */
	public function bury( string $token, Entry $entry, int $now_seconds, string $code, string $message ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query(
			$wpdb->prepare(
				"UPDATE %i SET status = 'dead', attempts = attempts + 1, available_at = %d, lease_token = '', lease_until = 0, last_error_code = %s, last_error = %s WHERE lease_token = %s AND id = %d AND version = %d",
				Schema::outbox(),
				$now_seconds,
				substr( $code, 0, 64 ),
				$message,
				$token,
				$entry->id,
				$entry->version
			)
		);
	}

	/** Sequenzy holds a newer version than ours (a clock went back): send the present state above it. */
	public function raise( string $token, Entry $entry, int $current_version ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query(
			$wpdb->prepare(
				"UPDATE %i SET version = CASE WHEN version > %d THEN version ELSE %d END + 1, status = 'ready', available_at = 0, lease_token = '', lease_until = 0 WHERE lease_token = %s AND id = %d",
				Schema::outbox(),
				$current_version,
				$current_version,
				$token,
				$entry->id
			)
		);
	}

	/** Whatever is still held goes back at once: states that changed while they were on their way, and what was not sent. */
	public function release( string $token ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query(
			$wpdb->prepare(
				"UPDATE %i SET status = 'ready', lease_token = '', lease_until = 0 WHERE lease_token = %s",
				Schema::outbox(),
				$token
			)
		);
	}
}
