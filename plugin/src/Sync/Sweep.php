<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\DeliveryStore;
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

	public function __construct(
		private readonly Records $records,
		private readonly DeliveryStore $deliveries,
		private readonly SliceStore $slices,
		private readonly Outbox $outbox,
		private readonly Clock $clock,
	) {}

	public function run_when_due(): void {
		$last = get_option( self::OPTION );
		$now  = $this->clock->seconds();
		// The first one only takes the time: the first sync knows everything before it.
		if ( is_numeric( $last ) && $now - (int) $last < self::INTERVAL_SECONDS ) {
			return;
		}
		if ( is_numeric( $last ) ) {
			$this->mark_modified_since( (int) $last - self::OVERLAP_SECONDS );
		}
		update_option( self::OPTION, $now, false );
	}

	/** @param int $since Seconds since 1970. */
	public function mark_modified_since( int $since ): void {
		foreach ( SyncResource::cases() as $what ) {
			$above = 0;
			do {
				$version  = $this->clock->micros();
				$modified = $this->records->of( $what )->modified_since( $since, $above, self::PAGE );
				$read     = $this->last_read( $what, array_keys( $modified ) );
				$missing  = array();
				foreach ( $modified as $id => [ $entity, $modified_at ] ) {
					// Dates have seconds: what was read within the same one may have been saved once more after that.
					if ( ( $read[ $id ] ?? 0 ) < ( $modified_at + 1 ) * 1_000_000 ) {
						$missing[] = $entity;
					}
					$above = $id;
				}
				$this->outbox->mark_page( $missing, $version );
				$is_full = self::PAGE === count( $modified );
			} while ( $is_full );
		}
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
