<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Filters;

/** How a run ends; whoever waits for it is told once. */
final class SyncEnd {
	public function __construct(
		private readonly SyncRunStore $runs,
		private readonly Filters $filters,
	) {}

	public function verified( SyncRun $run ): void {
		if ( $this->runs->move( $run, SyncState::Verified, 'worker' ) ) {
			$this->tell( $run, 'done', sprintf( '%d records, verified', array_sum( $run->progress->totals ) ) );
		}
	}

	public function failed( SyncRun $run, string $code, string $message ): void {
		if ( $this->runs->move( $run, SyncState::Failed, 'worker', $code, $message ) ) {
			$this->tell( $run, 'failed', $message );
		}
	}

	/** @return bool False when it was over before. */
	public function cancelled( SyncRun $run, string $who, string $code, string $message ): bool {
		$is_cancelled = $this->runs->move( $run, SyncState::Cancelled, $who, $code, $message );
		if ( $is_cancelled ) {
			$this->tell( $run, 'failed', $message );
		}
		return $is_cancelled;
	}

	/** @param 'done'|'failed' $status */
	private function tell( SyncRun $run, string $status, string $message ): void {
		/** A sync run is over: the ids of the commands that wait for it, done or failed, and a sentence. */
		$this->filters->tell( 'sequenzy_sync_ended', $run->commands, $status, $message );
	}
}
