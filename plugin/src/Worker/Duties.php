<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\MovingIn\Move;
use Sequenzy\WooCommerce\Sync\Sweep;
use Sequenzy\WooCommerce\Sync\SyncWork;
use Sequenzy\WooCommerce\Sync\WaitlistCounts;
use Sequenzy\WooCommerce\Sync\WaitlistSweep;

/** What the worker does, in this order: the heartbeat, live events, then a step of the sync. One call at a time. */
final class Duties {
	public function __construct(
		private readonly Heartbeat $heartbeat,
		private readonly Sweep $sweep,
		private readonly WaitlistSweep $waitlist,
		private readonly WaitlistCounts $counts,
		private readonly Retention $retention,
		private readonly Move $moving_in,
		private readonly Dispatcher $dispatcher,
		private readonly SyncWork $sync,
		private readonly Commands $commands,
	) {}

	/**
	 * @param bool $asks Whether Sequenzy is there at all must be asked first: with a heartbeat, which risks nothing.
	 * @return Answer|null Null when nothing is to be done.
	 */
	public function next( Credentials $credentials, bool $asks ): ?Answer {
		$answer = $this->heartbeat->beat( $credentials, $asks );
		if ( null === $answer ) {
			$this->sweep->run_when_due();
			$this->waitlist->run_when_due();
			$this->retention->run_when_due();
			$this->moving_in->advance();
			$answer = $this->dispatcher->send_batch( $credentials ) ?? $this->sync->advance( $credentials );
		}
		if ( null !== $answer && $answer->is_ok() ) {
			$this->waitlist->learn( $answer->objects( 'waitlist' ) );
			$this->counts->learn( $answer->objects( 'waitlist' ) );
			$this->commands->obey( $answer->objects( 'commands' ) );
		}
		return $answer;
	}

	public function forget(): void {
		$this->sweep->forget();
		$this->waitlist->forget();
		$this->counts->forget();
		$this->moving_in->forget();
	}
}
