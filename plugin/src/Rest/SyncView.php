<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Sync\SyncControl;
use Sequenzy\WooCommerce\Sync\SyncProgress;
use Sequenzy\WooCommerce\Sync\SyncResource;
use Sequenzy\WooCommerce\Sync\SyncRun;
use Sequenzy\WooCommerce\Sync\SyncState;

/** How the newest sync run stands (contract: admin-sync.json); for the screen, the command line and reports. */
final class SyncView {
	public function __construct( private readonly SyncControl $sync ) {}

	/** @return array<string, mixed> */
	public function to_array(): array {
		$run = $this->sync->newest();
		return array( 'run' => null === $run ? null : self::run( $run ) );
	}

	/** @return array<string, mixed> */
	private static function run( SyncRun $run ): array {
		$progress  = $run->progress;
		$is_moving = SyncState::Running === $run->state && $progress->per_second > 0;
		return array(
			'runId'       => $run->run_id,
			'reason'      => $run->reason,
			'state'       => $run->state->value,
			'resources'   => array_combine( array_column( SyncResource::cases(), 'value' ), array_map( static fn( SyncResource $what ): array => self::resource( $progress, $what ), SyncResource::cases() ) ),
			'done'        => $progress->done(),
			'total'       => $progress->total(),
			'refused'     => $progress->refused,
			'guestBuyers' => $progress->guest_buyers,
			'repairing'   => count( $progress->repair ),
			'perMinute'   => $is_moving ? (int) round( 60 * $progress->per_second ) : null,
			'secondsLeft' => $is_moving ? $progress->seconds_left() : null,
			'requestedAt' => Clock::format( $run->requested_at ),
			'changedAt'   => Clock::format( $run->changed_at ),
			'changedBy'   => $run->changed_by,
			'error'       => '' === $run->error_code ? null : array(
				'code'    => $run->error_code,
				'message' => $run->error,
			),
		);
	}

	/** @return array{done: int, total: int} */
	private static function resource( SyncProgress $progress, SyncResource $what ): array {
		$done = $progress->done[ $what->value ];
		return array(
			'done'  => $done,
			'total' => max( $progress->totals[ $what->value ], $done ),
		);
	}
}
