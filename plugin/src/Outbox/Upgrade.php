<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Sequenzy\WooCommerce\Log;

/**
 * A new plugin file on a running store brings its tables up to date by itself: with the next round of the worker, an admin's
 * visit or the command line, whoever comes first, and once. No shopper waits for it, and none has to: what capture writes is
 * the same since the first version. Only when a table is gone altogether (a backup without it was restored) does the request
 * that misses it make it again, for otherwise what it has to keep would be lost.
 */
final class Upgrade {
	public function __construct(
		private readonly Schema $schema,
		private readonly LockStore $locks,
		private readonly Log $log,
	) {}

	/** @return bool True when a table was missing, and is there again. */
	public function run_if_missing(): bool {
		return array() !== $this->schema->missing() && $this->run();
	}

	/** @return bool True when the tables are as this version needs them; false while another process is at it, or when the database refuses. */
	public function run(): bool {
		if ( $this->schema->is_current() && array() === $this->schema->missing() ) {
			return true;
		}
		$token = EventId::random();
		if ( ! $this->locks->take( Lock::Schema, $token ) ) {
			return false;
		}
		$is_done = $this->schema->install();
		if ( $is_done ) {
			$this->locks->release( Lock::Schema, $token );
		} else {
			$this->log->error( sprintf( 'The database made no tables for Sequenzy: %s is missing. See whether its user may create tables and the disk has room.', implode( ', ', $this->schema->missing() ) ) );
		}
		return $is_done;
	}
}
