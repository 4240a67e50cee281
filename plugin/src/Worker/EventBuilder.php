<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Entry;
use Sequenzy\WooCommerce\Outbox\RecordReader;

/** Turns leased entries into events of the wire: facts as they were kept, states as they are now (contract: store-event.json). */
final class EventBuilder {
	/** A cart is none of them: it lives in its shopper's session, so its marker keeps it. */
	private const READ_WHEN_SENT = array( 'product', 'variation', 'customer', 'order' );

	public function __construct( private readonly RecordReader $records ) {}

	/**
	 * @param list<Entry> $entries
	 * @return array{array<int, array<string, mixed>>, array<int, string>} By entry id: events, and why there is none now. A state whose record is gone is in neither.
	 */
	public function build( array $entries, string $site_id ): array {
		$ids = array();
		foreach ( self::READ_WHEN_SENT as $type ) {
			$ids[ $type ] = self::ids( $entries, $type );
		}
		$events = array();
		$failed = array();

		[ $states, $reasons ] = $this->records->read( $ids );
		foreach ( $entries as $entry ) {
			$id = (int) $entry->entity_id;

			[ $type, $payload, $reason ] = $this->message( $entry, $states[ $entry->entity_type ][ $id ] ?? null, $reasons[ $entry->entity_type ][ $id ] ?? '' );
			if ( '' !== $reason ) {
				$failed[ $entry->id ] = $reason;
			}
			if ( null === $payload ) {
				continue;
			}
			$event = array(
				'eventId'    => $entry->event_id( $site_id, $type ),
				'type'       => $type,
				'occurredAt' => Clock::format( $entry->occurred_at ),
			);
			if ( $entry->is_state() ) {
				$event['entity'] = array(
					'type'    => $entry->entity_type,
					'id'      => 'cart' === $entry->entity_type ? $entry->entity_id : (int) $entry->entity_id,
					'version' => $entry->version,
				);
			}
			$events[ $entry->id ] = $event + array( 'payload' => $payload );
		}
		return array( $events, $failed );
	}

	/**
	 * @param array<string, mixed>|null $state  What the store says now of a record that is read when it is sent.
	 * @param string                    $reason Why it cannot say so now.
	 * @return array{string, array<string, mixed>|null, string} Type, payload, and why there is none if there should be one.
	 */
	private function message( Entry $entry, ?array $state, string $reason ): array {
		if ( '' !== $reason ) {
			return array( $entry->type, null, $reason );
		}
		$kept       = self::kept( $entry );
		$is_deleted = str_ends_with( $entry->type, '.deleted' );
		if ( null !== $state ) {
			// Deleted and there again, e.g. by an import with the old id: what is, counts.
			return $is_deleted ? array( $entry->entity_type . '.saved', $state, '' ) : array( $entry->type, $state + $kept, '' );
		}
		if ( array() === $kept || ( ! $is_deleted && in_array( $entry->entity_type, self::READ_WHEN_SENT, true ) ) ) {
			return array( $entry->type, null, '' );
		}
		return array( $entry->type, ...$this->records->complete( $entry->type, $kept ) );
	}

	/** @return array<string, mixed> */
	private static function kept( Entry $entry ): array {
		$kept = array();
		foreach ( (array) json_decode( $entry->payload, true ) as $key => $value ) {
			$kept[ (string) $key ] = $value;
		}
		return $kept;
	}

	/**
	 * @param list<Entry> $entries
	 * @return list<int>
	 */
	private static function ids( array $entries, string $entity_type ): array {
		$of_this_type = array_filter( $entries, static fn( Entry $entry ): bool => $entry->entity_type === $entity_type );
		return array_values( array_map( static fn( Entry $entry ): int => (int) $entry->entity_id, $of_this_type ) );
	}
}
