<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Mask;
use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of the activity log: what was delivered and what became of it. Of a fact the payload is kept, masked: addresses are not in here. */
final class DeliveryStore {
	/** However busy the week was. */
	private const MOST = 50_000;

	/**
	 * @param list<array{Entry, string, string, string, string}> $deliveries Entry, event id, outcome, code, message.
	 * @param int                                                $read_at    Microseconds: just before the records were read that were sent.
	 */
	public function record( array $deliveries, int $read_at ): void {
		if ( array() === $deliveries ) {
			return;
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$values = array();
		foreach ( $deliveries as [ $entry, $event_id, $outcome, $code, $message ] ) {
			$payload = $entry->is_state() ? array() : (array) json_decode( $entry->payload, true );
			array_push( $values, $event_id, $entry->type, $entry->entity_type, $entry->entity_id, $entry->version, $outcome, substr( $code, 0, 64 ), Mask::text( $message ), $entry->attempts + 1, $read_at, Recipient::in( $payload ), array() === $payload ? '' : (string) Transport::encode( MaskedPayload::of( $payload ) ) );
		}
		$wpdb->query(
			$wpdb->prepare(
				'INSERT INTO %i (event_id, type, entity_type, entity_id, version, outcome, code, message, attempts, delivered_at, recipient, payload) VALUES '
				. implode( ', ', array_fill( 0, count( $deliveries ), '(%s, %s, %s, %s, %d, %s, %s, %s, %d, %d, %s, %s)' ) ),
				Schema::deliveries(),
				...$values
			)
		);
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE id <= %d', Schema::deliveries(), max( 0, (int) $wpdb->insert_id - self::MOST ) ) );
	}

	/** Older than the log goes back. */
	public function forget_before( int $micros ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE delivered_at < %d', Schema::deliveries(), $micros ) );
	}

	/** What was delivered stays in the log; whose it was does not. */
	public function forget_recipient( string $email ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET recipient = '', payload = NULL WHERE recipient = %s", Schema::deliveries(), Recipient::of( $email ) ) );
	}

	/**
	 * When each record was last read for something that Sequenzy has answered.
	 *
	 * @param non-empty-list<string> $entity_types
	 * @param list<int>              $entity_ids
	 * @return array<int, int> Microseconds since 1970, by id.
	 */
	public function last_read( array $entity_types, array $entity_ids ): array {
		if ( array() === $entity_ids ) {
			return array();
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( 'SELECT entity_id, MAX(delivered_at) AS read_at FROM %i WHERE entity_type IN (' . implode( ', ', array_fill( 0, count( $entity_types ), '%s' ) ) . ') AND entity_id IN (' . implode( ', ', array_fill( 0, count( $entity_ids ), '%s' ) ) . ') GROUP BY entity_id', Schema::deliveries(), ...$entity_types, ...$entity_ids ), ARRAY_A );
		$read = array();
		foreach ( Row::all( $rows ) as $row ) {
			$read[ $row->int( 'entity_id' ) ] = $row->int( 'read_at' );
		}
		return $read;
	}
}
