<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\DeliveryStore;
use Sequenzy\WooCommerce\Outbox\NoteStore;
use Sequenzy\WooCommerce\Outbox\Outbox;

/**
 * Markers are written at the end of a request; a request that is killed before has none. So the worker looks every five
 * minutes for records that were modified and are not known to be delivered since.
 */
final class Sweep {
	public const OPTION = 'sequenzy_sweep';

	private const INTERVAL_SECONDS = 300;

	/** Requests that began before the last sweep and saved after it. */
	private const OVERLAP_SECONDS = 120;

	private const PAGE = 200;

	/** What waits is sent between them: a large store is looked through in parts, and a part is done in a second or so. */
	private const STATEMENTS_AT_ONCE = 5;

	public function __construct(
		private readonly Records $records,
		private readonly DeliveryStore $deliveries,
		private readonly SliceStore $slices,
		private readonly Outbox $outbox,
		private readonly Clock $clock,
		private readonly NoteStore $notes,
	) {}

	public function run_when_due(): void {
		$noted = $this->notes->read( self::OPTION );
		$now   = $this->clock->seconds();
		$last  = $noted['at'] ?? null;
		if ( ! is_int( $last ) ) {
			// The first one only takes the time: the first sync knows everything before it.
			$this->notes->write( self::OPTION, array( 'at' => $now ) );
			return;
		}
		$what  = is_string( $noted['what'] ?? null ) ? SyncResource::tryFrom( $noted['what'] ) : null;
		$above = $noted['above'] ?? null;
		$since = $noted['since'] ?? null;
		if ( null === $what || ! is_int( $above ) || ! is_int( $since ) ) {
			if ( $now - $last < self::INTERVAL_SECONDS ) {
				return;
			}
			[ $what, $above, $since, $last ] = array( SyncResource::Products, 0, $last - self::OVERLAP_SECONDS, $now );
		}
		[ $what, $above ] = $this->look( $since, $what, $above, self::STATEMENTS_AT_ONCE );
		$this->notes->write(
			self::OPTION,
			array( 'at' => $last ) + ( null === $what ? array() : array(
				'what'  => $what->value,
				'above' => $above,
				'since' => $since,
			) )
		);
	}

	/** @param int $since Seconds since 1970. */
	public function mark_modified_since( int $since ): void {
		$this->look( $since, SyncResource::Products, 0, PHP_INT_MAX );
	}

	/**
	 * Looks from an id of a kind of records on, and marks what is missing.
	 *
	 * @param int $statements At most.
	 * @return array{SyncResource|null, int} Where to go on; null: everything was seen.
	 */
	private function look( int $since, SyncResource $what, int $above, int $statements ): array {
		do {
			$records = $this->records->of( $what );
			$highest = $records->highest_id();
			while ( $above < $highest ) {
				if ( 0 === $statements ) {
					return array( $what, $above );
				}
				--$statements;
				$above = $this->mark( $what, $since, $above + 1, $above + min( $records->ids_at_once(), $highest - $above ) );
			}
			$what  = $what->next();
			$above = 0;
		} while ( null !== $what );
		return array( null, 0 );
	}

	/** @return int Up to which id all was seen. */
	private function mark( SyncResource $what, int $since, int $low, int $high ): int {
		$version  = $this->clock->micros();
		$modified = $this->records->of( $what )->modified_since( $since, $low, $high, self::PAGE );
		$read     = $this->last_read( $what, array_keys( $modified ) );
		$missing  = array();
		foreach ( $modified as $id => [ $entity, $modified_at ] ) {
			// Dates have seconds: what was read within the same one may have been saved once more after that.
			if ( ( $read[ $id ] ?? 0 ) < ( $modified_at + 1 ) * 1_000_000 ) {
				$missing[] = $entity;
			}
		}
		$this->outbox->mark_page( $missing, $version );
		return self::PAGE === count( $modified ) ? (int) array_key_last( $modified ) : $high;
	}

	public function forget(): void {
		delete_option( self::OPTION );
	}

	/**
	 * When each record was last read for something that Sequenzy has answered, an event or a page of a sync run.
	 *
	 * @param list<int> $ids
	 * @return array<int, int> Microseconds since 1970, by id.
	 */
	private function last_read( SyncResource $what, array $ids ): array {
		$read   = $this->deliveries->last_read( $what->entity_types(), $ids );
		$slices = $this->slices->read( $what, array_values( array_unique( array_map( Slice::bucket_of( ... ), $ids ) ) ) );
		foreach ( $ids as $id ) {
			$slice = $slices[ Slice::bucket_of( $id ) ] ?? null;
			if ( null !== $slice && $slice->holds( $id ) ) {
				$read[ $id ] = max( $read[ $id ] ?? 0, $slice->version );
			}
		}
		return $read;
	}
}
