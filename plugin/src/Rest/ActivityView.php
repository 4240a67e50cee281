<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Mask;
use Sequenzy\WooCommerce\Outbox\ActivityQuery;
use Sequenzy\WooCommerce\Outbox\ActivityStore;
use Sequenzy\WooCommerce\Outbox\MaskedPayload;
use Sequenzy\WooCommerce\Outbox\RecordReader;
use Sequenzy\WooCommerce\Row;

/** What was told, and what waits, for people (contract: admin-activity.json, admin-activity-details.json). Never an address in clear. */
final class ActivityView {
	public function __construct(
		private readonly ActivityStore $activity,
		private readonly RecordReader $records,
	) {}

	/** @return array<string, mixed> */
	public function page( ActivityQuery $query ): array {
		$rows = $query->is_about_entries() ? $this->activity->entries( $query ) : $this->activity->deliveries( $query );
		$more = count( $rows ) > $query->limit;
		$rows = array_slice( $rows, 0, $query->limit );
		$last = array() === $rows ? 0 : $rows[ count( $rows ) - 1 ]->int( 'id' );
		self::prime( $rows );
		$set_aside = $query->is_about_entries() ? array() : $this->activity->set_aside( array_map( self::key( ... ), array_values( array_filter( $rows, static fn( Row $row ): bool => 'rejected' === $row->text( 'outcome' ) ) ) ) );
		return array(
			'items'   => array_map( static fn( Row $row ): array => $query->is_about_entries() ? self::entry( $row ) : self::delivery( $row, $set_aside ), $rows ),
			'next'    => $more ? (string) $last : null,
			'reasons' => 'set_aside' === $query->show ? array_map( self::reason( ... ), $this->activity->reasons() ) : array(),
		);
	}

	/** @return array<string, mixed>|null Null: it is not there any more. */
	public function details( string $id ): ?array {
		$number = (int) substr( $id, 1 );
		$row    = str_starts_with( $id, 'd' ) ? $this->activity->delivery( $number ) : $this->activity->entry( $number );
		if ( null === $row ) {
			return null;
		}
		$kept     = json_decode( $row->text( 'payload' ), true );
		$type     = $row->text( 'entity_type' );
		$is_state = str_ends_with( $row->text( 'type' ), '.saved' ) && in_array( $type, array( 'product', 'variation', 'customer', 'order' ), true );
		$payload  = $is_state ? $this->records->read( array( $type => array( $row->int( 'entity_id' ) ) ) )[0][ $type ][ $row->int( 'entity_id' ) ] ?? null : $kept;
		return array(
			'id'        => $id,
			'payload'   => is_array( $payload ) && array() !== $payload ? MaskedPayload::of( $payload ) : null,
			'isCurrent' => $is_state,
		);
	}

	/**
	 * @param array<string, int> $set_aside
	 * @return array<string, mixed>
	 */
	private static function delivery( Row $row, array $set_aside ): array {
		return array(
			'id'            => 'd' . $row->int( 'id' ),
			...self::about( $row ),
			'outcome'       => $row->text( 'outcome' ),
			'code'          => $row->text( 'code' ),
			'message'       => Mask::text( $row->text( 'message' ) ),
			'attempts'      => $row->int( 'attempts' ),
			'at'            => Clock::format( $row->int( 'delivered_at' ) ),
			'nextAttemptAt' => null,
			'entryId'       => 'rejected' === $row->text( 'outcome' ) ? $set_aside[ self::key( $row ) ] ?? null : null,
		);
	}

	/** @return array<string, mixed> */
	private static function entry( Row $row ): array {
		$status       = $row->text( 'status' );
		$available_at = $row->int( 'available_at' );
		return array(
			'id'            => 'e' . $row->int( 'id' ),
			...self::about( $row ),
			'outcome'       => array(
				'dead'   => 'set_aside',
				'paused' => 'paused',
			)[ $status ] ?? 'waiting',
			'code'          => $row->text( 'last_error_code' ),
			'message'       => Mask::text( $row->text( 'last_error' ) ),
			'attempts'      => $row->int( 'attempts' ),
			// Of a dead entry available_at says when it died.
			'at'            => Clock::format( 'dead' === $status ? $available_at * 1_000_000 : $row->int( 'created_at' ) ),
			'nextAttemptAt' => 'ready' === $status && $available_at > 0 ? Clock::format( $available_at * 1_000_000 ) : null,
			'entryId'       => 'dead' === $status ? $row->int( 'id' ) : null,
		);
	}

	/** @return array{code: string, message: string, entries: int} */
	private static function reason( Row $row ): array {
		return array(
			'code'    => $row->text( 'code' ),
			'message' => Mask::text( $row->text( 'message' ) ),
			'entries' => $row->int( 'entries' ),
		);
	}

	/** @return array{type: string, recordId: string|null, name: string|null} */
	private static function about( Row $row ): array {
		$id   = $row->text( 'entity_id' );
		$name = self::is_product( $row ) ? get_the_title( (int) $id ) : '';
		return array(
			'type'     => $row->text( 'type' ),
			// The token of a cart opens it.
			'recordId' => '' === $id || 'cart' === $row->text( 'entity_type' ) ? null : $id,
			'name'     => '' === $name ? null : html_entity_decode( wp_strip_all_tags( $name ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
		);
	}

	/**
	 * All titles of the page with one query.
	 *
	 * @param list<Row> $rows
	 */
	private static function prime( array $rows ): void {
		_prime_post_caches( array_map( static fn( Row $row ): int => $row->int( 'entity_id' ), array_filter( $rows, self::is_product( ... ) ) ), false, false );
	}

	private static function is_product( Row $row ): bool {
		return in_array( $row->text( 'entity_type' ), array( 'product', 'variation' ), true );
	}

	/** As the outbox knows it (Marker::key()). */
	private static function key( Row $row ): string {
		return '' === $row->text( 'entity_type' ) ? $row->text( 'event_id' ) : $row->text( 'entity_type' ) . ':' . $row->text( 'entity_id' );
	}
}
