<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Clock;

/** Running: the next page of records. The cursor is saved after the acknowledgement, so a killed worker repeats one page at most. */
final class CopyStep {
	public function __construct(
		private readonly SyncRunStore $runs,
		private readonly Records $records,
		private readonly PageSender $pages,
		private readonly Sweep $sweep,
		private readonly Pace $pace,
		private readonly Clock $clock,
	) {}

	public function take( SyncRun $run, Credentials $credentials ): Answer {
		$progress = $run->progress;
		$what     = $progress->resource;
		if ( null === $what ) {
			// Requests that were killed while the run read on have left no marker.
			$this->sweep->mark_modified_since( intdiv( $progress->started_at, 1_000_000 ) );
			$this->runs->move( $run, SyncState::Verifying, 'worker' );
			return Answer::unasked();
		}
		$began    = $this->clock->elapsed_seconds();
		$entities = $this->page( $progress, $what );
		if ( array() === $entities ) {
			$this->runs->save_progress(
				$run->run_id,
				$progress->with(
					resource: $what->next(),
					cursor: 0,
				)
			);
			return Answer::unasked();
		}
		[ $answer, $progress ] = $this->pages->send( $run, $progress, $what, $entities, $credentials );
		if ( $answer->is_ok() ) {
			$done                  = $progress->done;
			$done[ $what->value ] += count( $entities );
			$this->runs->save_progress(
				$run->run_id,
				$this->pace->after_page( $progress, count( $entities ), $this->clock->elapsed_seconds() - $began )->with(
					cursor: (int) $entities[ count( $entities ) - 1 ]->id,
					done: $done,
				)
			);
		}
		return $answer;
	}

	/** @return list<\Sequenzy\WooCommerce\Outbox\Entity> */
	private function page( SyncProgress $progress, SyncResource $what ): array {
		[ $low, $high ] = match ( true ) {
			! $what->is_newest_first() => array( $progress->cursor + 1, PHP_INT_MAX ),
			0 === $progress->cursor => array( 1, PHP_INT_MAX ),
			default => array( 1, $progress->cursor - 1 ),
		};
		return $this->records->of( $what )->page( $low, $high, $progress->page_size, $what->is_newest_first() );
	}
}
