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
		private readonly CatalogueStore $catalogue,
		private readonly DeliveryStore $deliveries,
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

	public function forget(): void {
		delete_option( self::OPTION );
	}

	private function mark_modified_since( int $since ): void {
		$cursor = 0;
		do {
			$version  = $this->clock->micros();
			$modified = $this->catalogue->modified_since( $since, $cursor, self::PAGE );
			$known    = $this->deliveries->latest_versions( array_keys( $modified ) );
			$missing  = array();
			foreach ( $modified as $id => [ $entity, $modified_at ] ) {
				if ( ( $known[ $id ] ?? 0 ) < $modified_at * 1_000_000 ) {
					$missing[] = $entity;
				}
				$cursor = $id;
			}
			$this->outbox->mark_page( $missing, $version );
			$is_full = self::PAGE === count( $modified );
		} while ( $is_full );
	}
}
