<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Automattic\WooCommerce\Utilities\OrderUtil;
use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Sync\SyncControl;
use Sequenzy\WooCommerce\Versions;

/** Tells Sequenzy every minute that the plugin is alive and how it is (contract: heartbeat.json). */
final class Heartbeat {
	public function __construct(
		private readonly Transport $transport,
		private readonly EntryStore $entries,
		private readonly Commands $commands,
		private readonly SyncControl $sync,
		private readonly Breaker $breaker,
		private readonly Pulse $pulse,
		private readonly Scheduler $scheduler,
		private readonly Clock $clock,
	) {}

	/** Null when it is not due, unless somebody wants to know now. */
	public function beat( Credentials $credentials, bool $now ): ?Answer {
		if ( ! $now && ! $this->pulse->heartbeat_is_due() ) {
			return null;
		}
		$results = array_slice( $this->commands->results(), 0, 100 );
		$answer  = $this->transport->post( '/heartbeat', $this->message( $results ), $credentials, array( 'serverTime', 'integration' ), 5 );
		$seconds = $answer->body['nextHeartbeatSeconds'] ?? null;
		$this->pulse->set(
			array(
				'last_beat'      => $this->clock->seconds(),
				'next_heartbeat' => $this->clock->seconds() + ( is_int( $seconds ) ? max( 1, min( 60, $seconds ) ) : 60 ),
			)
		);
		if ( $answer->is_ok() ) {
			$theirs = strtotime( $answer->text( 'serverTime' ) );
			$this->pulse->set( array( 'last_seen' => $this->clock->seconds() ) + ( false === $theirs ? array() : array( 'skew' => $this->clock->seconds() - $theirs ) ) );
			$this->commands->reported( $results );
			// Once a minute is often enough to notice that an alarm was deleted.
			$this->scheduler->start();
		}
		return $answer;
	}

	/**
	 * @param list<array{id: string, status: string, message: string}> $results
	 * @return array<string, mixed>
	 */
	private function message( array $results ): array {
		$counts = $this->entries->counts();
		$oldest = $this->entries->oldest_ready();
		return array(
			'sentAt'         => $this->clock->instant(),
			...Versions::all(),
			'health'         => array(
				'outboxReady'        => $counts['ready'],
				'oldestReadySeconds' => null === $oldest ? 0 : max( 0, $this->clock->seconds() - intdiv( $oldest, 1_000_000 ) ),
				'dead'               => $counts['dead'],
				'lastWorkerRunAt'    => $this->pulse->instant( 'last_run' ),
				'cron'               => $this->scheduler->is_scheduled() ? ( $this->pulse->is_late() ? 'late' : 'ok' ) : 'off',
				'breaker'            => $this->breaker->state(),
				'hpos'               => class_exists( OrderUtil::class ) && OrderUtil::custom_orders_table_usage_is_enabled(),
				'objectCache'        => (bool) wp_using_ext_object_cache(),
			),
			'sync'           => $this->sync(),
			'commandResults' => $results,
		);
	}

	/** @return array{runId: string, state: string, done: int, total: int}|null */
	private function sync(): ?array {
		$run = $this->sync->newest();
		return null === $run ? null : array(
			'runId' => $run->run_id,
			'state' => $run->state->value,
			'done'  => $run->progress->done(),
			'total' => $run->progress->total(),
		);
	}
}
