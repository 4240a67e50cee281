<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Clock;

/** Verifying: a page of the first bucket that differs is sent again, whole. */
final class RepairStep {
	public function __construct(
		private readonly SyncRunStore $runs,
		private readonly SliceStore $slices,
		private readonly Records $records,
		private readonly PageSender $pages,
		private readonly Clock $clock,
	) {}

	public function take( SyncRun $run, Credentials $credentials ): Answer {
		$progress                   = $run->progress;
		[ $name, $bucket, $cursor ] = $progress->repair[0];
		$what                       = SyncResource::from( $name );
		if ( 0 === $cursor ) {
			// A version of its own, above whatever Sequenzy took for these records.
			$this->slices->write( array( Slice::nothing( $what, $bucket, $this->clock->micros() ) ), $run->run_id );
		}
		$entities = $this->records->of( $what )->page( max( $cursor + 1, $bucket * Slice::IDS ), ( $bucket + 1 ) * Slice::IDS - 1, $progress->page_size, false );
		$repair   = array_slice( $progress->repair, 1 );
		$answer   = Answer::unasked();
		if ( array() !== $entities ) {
			[ $answer, $progress ] = $this->pages->send( $run, $progress, $what, $entities, $credentials );
			array_unshift( $repair, array( $name, $bucket, (int) $entities[ count( $entities ) - 1 ]->id ) );
		}
		if ( $answer->is_ok() ) {
			$this->runs->save_progress( $run->run_id, $progress->with( repair: $repair ) );
			if ( array() === $repair ) {
				$this->runs->move( $run, SyncState::Repaired, 'worker' );
			}
		}
		return $answer;
	}
}
