<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Hook;
use Sequenzy\WooCommerce\Subscriber;
use Sequenzy\WooCommerce\Sync\CatalogueSync;
use Sequenzy\WooCommerce\Sync\Sweep;

/** One round: say we are alive, mark what a sync asks for, send what is due. Ends when its time is used up. */
final class Worker implements Subscriber {
	/** In the CLI max_execution_time is 0, so the budget is our own. */
	private const BUDGET_SECONDS = 20;

	public function __construct(
		private readonly Access $access,
		private readonly Heartbeat $heartbeat,
		private readonly CatalogueSync $sync,
		private readonly Sweep $sweep,
		private readonly Dispatcher $dispatcher,
		private readonly Commands $commands,
		private readonly Pulse $pulse,
		private readonly Clock $clock,
	) {}

	public function hooks(): array {
		return array(
			new Hook( Scheduler::HOOK, 'run', args: 0 ),
			new Hook( 'sequenzy_retry_now', 'wait_no_longer', args: 0 ),
			new Hook( 'sequenzy_disconnected', 'forget', args: 0 ),
		);
	}

	public function run(): void {
		$ends = $this->clock->elapsed_seconds() + self::BUDGET_SECONDS;
		do {
			$goes_on     = true;
			$connection  = $this->access->connection();
			$credentials = ConnectionState::Active === $connection->state ? $this->access->credentials( $connection ) : null;
			if ( null === $credentials ) {
				return;
			}
			if ( $this->pulse->must_wait() ) {
				break;
			}
			// A heartbeat that fails ends the round: no attempt of an entry is used up against a server that is down.
			$answer = $this->heartbeat->beat( $credentials );
			if ( $this->must_stop( $answer ) ) {
				break;
			}
			if ( null !== $answer ) {
				// It may have carried a command that ended the connection.
				continue;
			}
			$this->sweep->run_when_due();
			$this->mark_a_page();
			$answer = $this->dispatcher->send_batch( $credentials );
			if ( null !== $answer && $answer->is_ok() ) {
				$this->commands->obey( $answer->objects( 'commands' ) );
			}
			$goes_on = ( null !== $answer || $this->sync->is_running() ) && ! $this->must_stop( $answer );
		} while ( $goes_on && $this->clock->elapsed_seconds() < $ends );
		$this->pulse->set( array( 'last_run' => $this->clock->seconds() ) );
	}

	/** Also not as long as Sequenzy asked: a person wants to see it now. */
	public function wait_no_longer(): void {
		$this->pulse->set( array( 'wait_until' => 0 ) );
	}

	/** The next connection begins with a clean slate. */
	public function forget(): void {
		$this->pulse->forget();
		$this->sweep->forget();
	}

	private function mark_a_page(): void {
		$finished = $this->sync->advance();
		if ( null !== $finished && '' !== $finished['command_id'] ) {
			$this->commands->report( $finished['command_id'], 'done', sprintf( '%d products and variations marked', $finished['marked'] ) );
		}
	}

	private function must_stop( ?Answer $answer ): bool {
		if ( null === $answer || $answer->is_ok() ) {
			return false;
		}
		$this->access->obey( $answer, 'worker' );
		if ( null !== $answer->retry_after ) {
			$this->pulse->set( array( 'wait_until' => $this->clock->seconds() + $answer->retry_after ) );
		}
		return true;
	}
}
