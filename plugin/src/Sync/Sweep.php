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
				$known    = $this->known_versions( $what, array_keys( $modified ) );
				$missing  = array();
				foreach ( $modified as $id => [ $entity, $modified_at ] ) {
					if ( ( $known[ $id ] ?? 0 ) < $modified_at * 1_000_000 ) {
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
	 * The newest version of each record that Sequenzy has answered for, by an event or in a sync run.
	 *
	 * @param list<int> $ids
	 * @return array<int, int> By id.
	 */
	private function known_versions( SyncResource $what, array $ids ): array {
		$known  = $this->deliveries->latest_versions( $what->entity_types(), $ids );
		$slices = $this->slices->read( $what, array_values( array_unique( array_map( Slice::bucket_of( ... ), $ids ) ) ) );
		foreach ( $ids as $id ) {
			$slice = $slices[ Slice::bucket_of( $id ) ] ?? null;
			if ( null !== $slice && $slice->holds( $id ) ) {
				$known[ $id ] = max( $known[ $id ] ?? 0, $slice->version );
			}
		}
		return $known;
	}
}
