<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** What one process does at a time. The value names the option that is the lock. */
enum Lock: string {
	/** So one batch is in flight, the events of one record arrive in their order, and one process moves a sync run. */
	case Worker = 'sequenzy_worker';
	/** Making the tables. A failure is not tried again before it is over: each request would fail anew. */
	case Schema = 'sequenzy_schema_lock';

	/** Longer than what happens between two renewals, slow calls included. */
	public function seconds(): int {
		return 120;
	}
}
