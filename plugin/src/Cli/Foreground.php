<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Worker\Breaker;
use Sequenzy\WooCommerce\Worker\Worker;

/** Lets the worker work here, in short rounds, while somebody watches. */
final class Foreground {
	private const ROUND_SECONDS = 3;

	public function __construct(
		private readonly Worker $worker,
		private readonly Access $access,
		private readonly EntryStore $entries,
		private readonly Outbox $outbox,
		private readonly Breaker $breaker,
	) {}

	/** @return bool Whether there is anybody to send to. */
	public function is_connected(): bool {
		return ConnectionState::Active === $this->access->connection()->state;
	}

	/** @return array{ready: int, dead: int, paused: int} */
	public function counts(): array {
		return $this->entries->counts();
	}

	public function work(): void {
		$this->worker->run( self::ROUND_SECONDS );
	}

	/** What waits for its next try goes now, and Sequenzy is asked although it was quiet. */
	public function wait_no_longer(): void {
		$this->outbox->make_due();
		$this->breaker->wait_no_longer();
	}

	/** @return bool False when Sequenzy does not answer, or asked for patience: nothing is sent until then. */
	public function may_send(): bool {
		return ! $this->breaker->must_wait();
	}

	/** Another process works, or it is not due yet. */
	public function rest(): void {
		sleep( 1 );
	}
}
