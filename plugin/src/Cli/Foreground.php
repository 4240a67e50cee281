<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Closure;
use Sequenzy\WooCommerce\Connection\Connection;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Worker\Worker;

/** Lets the worker work here, in short rounds, while somebody watches. */
final class Foreground {
	private const ROUND_SECONDS = 3;

	/**
	 * @param Closure(): Connection                            $connection
	 * @param Closure(): array{ready: int, dead: int, paused: int} $counts
	 */
	public function __construct(
		private readonly Worker $worker,
		private readonly Closure $connection,
		private readonly Closure $counts,
	) {}

	/** @return bool Whether there is anybody to send to. */
	public function is_connected(): bool {
		return ConnectionState::Active === ( $this->connection )()->state;
	}

	/** @return array{ready: int, dead: int, paused: int} */
	public function counts(): array {
		return ( $this->counts )();
	}

	public function work(): void {
		$this->worker->run( self::ROUND_SECONDS );
	}

	/** @return bool False when Sequenzy does not answer, or asked for patience: nothing is sent until then. */
	public function may_send(): bool {
		return ! $this->worker->must_wait();
	}

	/** Another process works, or it is not due yet. */
	public function rest(): void {
		sleep( 1 );
	}
}
