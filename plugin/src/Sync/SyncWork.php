<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Api\ErrorCode;
use Sequenzy\WooCommerce\Clock;

/** Moves the run that is under way by one step, so that live events never wait for more than that. */
final class SyncWork {
	public function __construct(
		private readonly SyncRunStore $runs,
		private readonly SliceStore $slices,
		private readonly Records $records,
		private readonly SyncClient $client,
		private readonly CopyStep $copy,
		private readonly CompareStep $compare,
		private readonly RepairStep $repair,
		private readonly SyncEnd $end,
		private readonly Clock $clock,
	) {}

	/** Null when no run is at work. */
	public function advance( Credentials $credentials ): ?Answer {
		$run = $this->runs->newest();
		if ( null === $run || ! $run->state->is_at_work() ) {
			return null;
		}
		if ( SyncState::Requested === $run->state ) {
			$this->runs->move( $run, SyncState::Running, 'worker' );
			return Answer::unasked();
		}
		$answer = match ( true ) {
			! $run->progress->is_announced => $this->announce( $run, $credentials ),
			SyncState::Running === $run->state => $this->copy->take( $run, $credentials ),
			array() !== $run->progress->repair => $this->repair->take( $run, $credentials ),
			default => $this->compare->take( $run, $credentials ),
		};
		if ( ! $answer->is_refused() || $answer->ends_connection() ) {
			return $answer;
		}
		if ( ErrorCode::SyncRunEnded->value === $answer->code ) {
			// Stopped over there, or another run took its place.
			$this->end->cancelled( $run, 'sequenzy', $answer->code, $answer->message );
		} else {
			$this->end->failed( $run, $answer->code, $answer->message );
		}
		return Answer::unasked();
	}

	public function is_at_work(): bool {
		return $this->runs->newest()?->state->is_at_work() ?? false;
	}

	private function announce( SyncRun $run, Credentials $credentials ): Answer {
		$progress = $run->progress;
		$totals   = $this->records->totals();
		$answer   = $this->client->announce( $run, $totals, $credentials );
		if ( ! $answer->is_ok() ) {
			return $answer;
		}
		if ( 201 === $answer->status && $progress->sequence > 0 ) {
			// New to Sequenzy although it went on: what was sent before is not there.
			$progress = new SyncProgress();
			$this->slices->forget();
		}
		$this->runs->save_progress(
			$run->run_id,
			$progress->with(
				is_announced: true,
				totals: $totals,
				started_at: 0 === $progress->started_at ? $this->clock->micros() : $progress->started_at,
				resource: 'repair' === $run->reason ? null : $progress->resource,
			)
		);
		return $answer;
	}
}
