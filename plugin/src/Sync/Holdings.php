<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Outbox\TouchedStore;

/** What Sequenzy should hold, as both sides compare it (contract: sync-finish.json). */
final class Holdings {
	public function __construct(
		private readonly Records $records,
		private readonly SliceStore $slices,
		private readonly TouchedStore $touched,
	) {}

	/** @return array{counts: array<string, int>, buckets: list<array<string, mixed>>, leftOut: array<string, list<int>>} */
	public function of( SyncRun $run ): array {
		$since    = '' === $run->slices_of() ? $this->slices->oldest_version() ?? 0 : $run->progress->started_at;
		$buckets  = array();
		$left_out = array();
		foreach ( SyncResource::cases() as $what ) {
			$touched                  = $this->touched->since( $what->entity_types(), $since );
			$left_out[ $what->value ] = $touched;
			$without                  = array_flip( $touched );
			foreach ( $this->slices->all( $what, $run->slices_of() ) as $slice ) {
				$sum = $slice->sum( $without );
				if ( $sum['count'] > 0 ) {
					$buckets[] = array(
						'resource' => $what->value,
						'bucket'   => $slice->bucket,
					) + $sum;
				}
			}
		}
		return array(
			'counts'  => $this->records->totals(),
			'buckets' => $buckets,
			'leftOut' => $left_out,
		);
	}
}
