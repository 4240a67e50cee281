<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Outbox\EventId;

/** What people, Sequenzy and the command line may ask of a sync. Nothing is copied in here: that is the worker's. */
final class SyncControl {
	public function __construct(
		private readonly SyncRunStore $runs,
		private readonly SliceStore $slices,
		private readonly SyncClient $client,
		private readonly SyncEnd $end,
	) {}

	public function newest(): ?SyncRun {
		return $this->runs->newest();
	}

	/**
	 * Asks for a run, or joins the one that is under way.
	 *
	 * @param 'initial'|'manual'|'repair' $reason         Repair compares only; without anything to go by it copies.
	 * @param string                      $integration_id The connection.
	 * @param string                      $who            user:1, command, worker.
	 * @param string                      $command_id     The command that waits for its end; empty: none.
	 */
	public function request( string $reason, string $integration_id, string $who, string $command_id = '' ): void {
		if ( 'repair' === $reason && ! $this->runs->has_verified( $integration_id ) ) {
			$reason = 'manual';
		}
		$this->runs->request( EventId::random(), $reason, $integration_id, $who );
		$run = $this->runs->newest();
		if ( null !== $run && '' !== $command_id ) {
			$this->runs->add_command( $run, $command_id );
		}
	}

	public function pause( string $who ): void {
		$run = $this->runs->newest();
		if ( null !== $run && $run->state->may_become( SyncState::Paused ) ) {
			$this->runs->move( $run, SyncState::Paused, $who );
		}
	}

	/** Goes on from the cursor, after a pause or a failure. */
	public function resume( string $who ): void {
		$run = $this->runs->newest();
		if ( null === $run || ! in_array( $run->state, array( SyncState::Paused, SyncState::Failed ), true ) ) {
			return;
		}
		// Sequenzy may have given it up meanwhile; the pace of before the break says nothing.
		$this->runs->save_progress(
			$run->run_id,
			$run->progress->with(
				is_announced: false,
				page_at: 0,
				comparisons: 0,
				repair: array(),
			)
		);
		$this->runs->move( $run, SyncState::Running, $who );
	}

	/** Ends it where it is; what arrived stays. The store stops at once, whether Sequenzy can be told or not. */
	public function stop( string $who, ?Credentials $credentials ): void {
		$run = $this->runs->newest();
		if ( null !== $run && $run->state->is_under_way() && $this->end->cancelled( $run, $who, '', 'Stopped by a person.' ) && $run->progress->is_announced && null !== $credentials ) {
			$this->client->cancel( $run, $credentials );
		}
	}

	/** Connected (again): an unfinished run of this connection goes on, else everything is copied. */
	public function connected( string $integration_id ): void {
		$run = $this->runs->newest();
		if ( null !== $run && $run->integration_id !== $integration_id ) {
			$this->forget();
			$run = null;
		}
		if ( null === $run || ! $run->state->is_under_way() ) {
			$this->request( 'initial', $integration_id, 'worker' );
		} elseif ( $run->state->is_at_work() ) {
			$this->runs->save_progress(
				$run->run_id,
				$run->progress->with(
					is_announced: false,
					page_at: 0,
				)
			);
		}
	}

	/** The connection is over, and with it whatever the other side acknowledged. */
	public function forget(): void {
		$this->runs->forget();
		$this->slices->forget();
	}
}
