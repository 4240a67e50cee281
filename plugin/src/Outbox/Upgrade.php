<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Sequenzy\WooCommerce\Hook;
use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\Subscriber;

/**
 * A new plugin file on a running store brings its tables up to date by itself: with the next round of the worker, an admin's
 * visit or the command line, whoever comes first, and once. No shopper waits for it, and none has to: what capture writes is
 * the same since the first version. Only when a table is gone altogether (a backup without it was restored) does the request
 * that misses it make it again, for otherwise what it has to keep would be lost.
 */
final class Upgrade implements Subscriber {
	/** A failure is not tried again before: each request would fail anew. */
	public const LOCK_SECONDS = 120;

	public function __construct(
		private readonly Schema $schema,
		private readonly LockStore $lock,
		private readonly Log $log,
	) {}

	public function hooks(): array {
		return array( new Hook( 'admin_init', 'visit', args: 0 ) );
	}

	/** Costs nothing while there is nothing to do: the version is autoloaded. */
	public function visit(): void {
		if ( ! wp_doing_ajax() && ! $this->schema->is_current() && current_user_can( 'manage_woocommerce' ) ) {
			$this->run();
		}
	}

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
		if ( ! $this->lock->take( $token ) ) {
			return false;
		}
		$is_done = $this->schema->install();
		if ( $is_done ) {
			$this->lock->release( $token );
		} else {
			$this->log->error( sprintf( 'The database made no tables for Sequenzy: %s is missing. See whether its user may create tables and the disk has room.', implode( ', ', $this->schema->missing() ) ) );
		}
		return $is_done;
	}
}
