<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;

/** Verifying: both sides compare what they hold, bucket by bucket. What differs becomes a repair. */
final class CompareStep {
	/** When even then something differs, it is no accident. */
	private const MOST = 4;

	public function __construct(
		private readonly SyncRunStore $runs,
		private readonly SliceStore $slices,
		private readonly SyncClient $client,
		private readonly Holdings $holdings,
		private readonly SyncEnd $end,
	) {}

	public function take( SyncRun $run, Credentials $credentials ): Answer {
		$answer = $this->client->compare( $run, $this->holdings->of( $run ), $credentials );
		if ( ! $answer->is_ok() ) {
			return $answer;
		}
		$repair   = self::differing( $answer );
		$guests   = $answer->body['guestBuyers'] ?? null;
		$progress = $run->progress->with( guest_buyers: is_int( $guests ) ? $guests : null );
		$this->runs->save_progress( $run->run_id, $progress );
		if ( true === $answer->body['verified'] ) {
			if ( 'repair' !== $run->reason ) {
				$this->slices->keep_only( $run->run_id );
			}
			$this->end->verified( $run );
		} elseif ( array() === $repair || $run->progress->comparisons + 1 >= self::MOST ) {
			$this->end->failed( $run, 'STILL_DIFFERS', sprintf( '%d groups of records differ although they were sent again.', count( $repair ) ) );
		} else {
			$this->runs->save_progress(
				$run->run_id,
				$progress->with(
					repair: $repair,
					comparisons: $progress->comparisons + 1,
				)
			);
			if ( SyncState::Repaired === $run->state ) {
				$this->runs->move( $run, SyncState::Verifying, 'worker' );
			}
		}
		return $answer;
	}

	/** @return list<array{string, int, int}> */
	private static function differing( Answer $answer ): array {
		$repair = array();
		foreach ( $answer->objects( 'differing' ) as $bucket ) {
			$what = SyncResource::tryFrom( is_string( $bucket['resource'] ?? null ) ? $bucket['resource'] : '' );
			if ( null !== $what && is_int( $bucket['bucket'] ?? null ) ) {
				$repair[] = array( $what->value, $bucket['bucket'], 0 );
			}
		}
		return $repair;
	}
}
