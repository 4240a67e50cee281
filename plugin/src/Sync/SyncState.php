<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

/** Where a sync run stands (protocol: state tables). */
enum SyncState: string {
	/** Somebody asked for it; the worker has not begun. */
	case Requested = 'requested';
	case Running   = 'running';
	case Paused    = 'paused';
	/** Everything was sent; both sides compare, and what differs is sent again. */
	case Verifying = 'verifying';
	/** What differed was sent again; both sides compare once more. */
	case Repaired  = 'repaired';
	case Verified  = 'verified';
	case Cancelled = 'cancelled';
	case Failed    = 'failed';

	/** The edges; whatever is not here is refused. */
	public function may_become( self $next ): bool {
		$reachable = match ( $this ) {
			self::Requested => array( self::Running, self::Cancelled ),
			self::Running => array( self::Paused, self::Verifying, self::Cancelled, self::Failed ),
			self::Paused => array( self::Running, self::Cancelled ),
			self::Verifying => array( self::Repaired, self::Verified, self::Cancelled, self::Failed ),
			self::Repaired => array( self::Verifying, self::Verified, self::Cancelled, self::Failed ),
			self::Failed => array( self::Running ),
			self::Verified, self::Cancelled => array(),
		};
		return in_array( $next, $reachable, true );
	}

	/** Of all runs one at most is in such a state. */
	public function is_under_way(): bool {
		return ! in_array( $this, array( self::Verified, self::Cancelled, self::Failed ), true );
	}

	/** States in which the worker has something to do. */
	public function is_at_work(): bool {
		return $this->is_under_way() && self::Paused !== $this;
	}
}
