<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Entry;
use Sequenzy\WooCommerce\Outbox\PayloadSource;

/** Turns leased entries into events of the wire: facts as they were kept, states as they are now (contract: store-event.json). */
final class EventBuilder {
	public function __construct( private readonly PayloadSource $payloads ) {}

	/**
	 * @param list<Entry> $entries
	 * @return array<int, array<string, mixed>> By entry id; a state whose record is gone is left out.
	 */
	public function build( array $entries, string $site_id ): array {
		$this->forget_cached( $entries );
		$states = array(
			'product'   => $this->payloads->build( 'product', $this->ids( $entries, 'product' ) ),
			'variation' => $this->payloads->build( 'variation', $this->ids( $entries, 'variation' ) ),
		);
		$events = array();
		foreach ( $entries as $entry ) {
			$payload = $entry->is_state() ? $states[ $entry->entity_type ][ $entry->entity_id ] ?? null : json_decode( $entry->payload );
			if ( null === $payload ) {
				continue;
			}
			$event = array(
				'eventId'    => $entry->event_id( $site_id ),
				'type'       => $entry->type,
				'occurredAt' => Clock::format( $entry->occurred_at ),
			);
			if ( $entry->is_state() ) {
				$event['entity'] = array(
					'type'    => $entry->entity_type,
					'id'      => $entry->entity_id,
					'version' => $entry->version,
				);
			}
			$events[ $entry->id ] = $event + array( 'payload' => $payload );
		}
		return $events;
	}

	/**
	 * Other requests change products while this process works through the queue. What it remembers of them may be older
	 * than the marker, and would be acknowledged as the marker's state.
	 *
	 * @param list<Entry> $entries
	 */
	private function forget_cached( array $entries ): void {
		if ( wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
			return;
		}
		foreach ( array( ...$this->ids( $entries, 'product' ), ...$this->ids( $entries, 'variation' ) ) as $id ) {
			clean_post_cache( $id );
		}
	}

	/**
	 * @param list<Entry> $entries
	 * @return list<int>
	 */
	private function ids( array $entries, string $entity_type ): array {
		$ids = array();
		foreach ( $entries as $entry ) {
			if ( $entry->entity_type === $entity_type ) {
				$ids[] = $entry->entity_id;
			}
		}
		return $ids;
	}
}
