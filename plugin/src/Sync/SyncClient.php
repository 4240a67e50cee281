<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Clock;

/** The calls of a sync run (contract: sync-*.json). */
final class SyncClient {
	/** Below the 512 KB of the contract. */
	private const BODY_BYTES = 480_000;

	public function __construct(
		private readonly Transport $transport,
		private readonly Clock $clock,
	) {}

	/** @param array{products: int, customers: int, orders: int} $totals */
	public function announce( SyncRun $run, array $totals, Credentials $credentials ): Answer {
		return $this->transport->post(
			'/sync-runs',
			array(
				'sentAt' => $this->clock->instant(),
				'runId'  => $run->run_id,
				'reason' => $run->reason,
				'totals' => $totals,
			),
			$credentials,
			array( 'runId', 'state', 'received' )
		);
	}

	/** @param non-empty-list<array{id: int, version: int, data: array<string, mixed>}> $items */
	public function send( SyncRun $run, SyncResource $what, int $sequence, array $items, Credentials $credentials ): Answer {
		$body = array(
			'sentAt'   => $this->clock->instant(),
			'resource' => $what->value,
			'sequence' => $sequence,
			'items'    => $items,
		);
		if ( count( $items ) > 1 && strlen( (string) Transport::encode( $body ) ) > self::BODY_BYTES ) {
			return Answer::too_large();
		}
		return $this->transport->post( '/sync-runs/' . $run->run_id . '/batches', $body, $credentials, array( 'results' ) );
	}

	/** @param array{counts: array<string, int>, buckets: list<array<string, mixed>>, leftOut: array<string, list<int>>} $holdings */
	public function compare( SyncRun $run, array $holdings, Credentials $credentials ): Answer {
		return $this->transport->post( '/sync-runs/' . $run->run_id . '/finish', array( 'sentAt' => $this->clock->instant() ) + $holdings, $credentials, array( 'verified', 'state', 'differing' ), 30 );
	}

	public function cancel( SyncRun $run, Credentials $credentials ): Answer {
		return $this->transport->post( '/sync-runs/' . $run->run_id . '/cancel', array( 'sentAt' => $this->clock->instant() ), $credentials, array( 'runId', 'state' ), 5 );
	}
}
