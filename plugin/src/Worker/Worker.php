<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Farewell;
use Sequenzy\WooCommerce\Outbox\EventId;
use Sequenzy\WooCommerce\Outbox\Lock;
use Sequenzy\WooCommerce\Outbox\LockStore;
use Sequenzy\WooCommerce\Outbox\Upgrade;

/** One at a time: say that the store is alive, send what is due, copy a page. Ends when its budget is used up. */
final class Worker {
	/** Renewed more often, the lock would not change within a second. */
	private const RENEW_SECONDS = 10;

	private const VISIT_SECONDS = 5;

	public function __construct(
		private readonly LockStore $locks,
		private readonly Upgrade $upgrade,
		private readonly Access $access,
		private readonly Farewell $farewell,
		private readonly Duties $duties,
		private readonly Breaker $breaker,
		private readonly Scheduler $scheduler,
		private readonly Pulse $pulse,
		private readonly Clock $clock,
	) {}

	/** @param int $seconds At most; less where the host allows less. */
	public function run( int $seconds = Budget::SECONDS ): void {
		$token = EventId::random();
		if ( ! $this->upgrade->run() || ! $this->locks->take( Lock::Worker, $token ) ) {
			return;
		}
		try {
			$this->access->publish();
			$this->farewell->tell_when_due();
			$has_more = $this->rounds( $token, Budget::begin( $this->clock, $seconds ) );
		} finally {
			$this->locks->release( Lock::Worker, $token );
		}
		if ( $has_more ) {
			$this->scheduler->ring_again();
		}
	}

	/** Somebody who manages the store waits for the end of a page. */
	public function run_briefly(): void {
		$this->run( self::VISIT_SECONDS );
	}

	/** Also not as long as Sequenzy asked: a person wants to see it now. */
	public function wait_no_longer(): void {
		$this->breaker->wait_no_longer();
	}

	/** The next connection begins with a clean slate. */
	public function forget(): void {
		$this->pulse->forget();
		$this->breaker->forget();
		$this->duties->forget();
	}

	/** @return bool True when only the budget ended it. */
	private function rounds( string $token, Budget $budget ): bool {
		$renew_at = $this->clock->elapsed_seconds() + self::RENEW_SECONDS;
		do {
			$credentials = $this->credentials();
			if ( null === $credentials ) {
				return false;
			}
			$goes_on = $this->round( $credentials );
			if ( $this->clock->elapsed_seconds() >= $renew_at ) {
				if ( ! $this->locks->renew( Lock::Worker, $token ) ) {
					return false;
				}
				$renew_at = $this->clock->elapsed_seconds() + self::RENEW_SECONDS;
			}
			$is_over = $budget->is_used_up();
		} while ( $goes_on && ! $is_over );
		if ( null !== $this->credentials() ) {
			$this->pulse->set( array( 'last_run' => $this->clock->seconds() ) );
		}
		return $goes_on;
	}

	/** @return bool Whether there may be more to do. */
	private function round( Credentials $credentials ): bool {
		if ( $this->breaker->must_wait() ) {
			return false;
		}
		$answer = $this->duties->next( $credentials, 'half_open' === $this->breaker->state() );
		if ( null === $answer ) {
			return false;
		}
		if ( $answer->is_ok() ) {
			$this->breaker->succeeded();
			return true;
		}
		if ( ! $this->access->obey( $answer, 'worker', $credentials ) ) {
			$this->breaker->failed( $answer->retry_after, $credentials->site_id );
		}
		return false;
	}

	private function credentials(): ?Credentials {
		$connection = $this->access->connection();
		return ConnectionState::Active === $connection->state ? $this->access->credentials( $connection ) : null;
	}
}
