<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/**
 * SQL of a lock that one process holds at a time: of the worker (so one batch is in flight, the events of one record arrive in
 * their order, and one process moves a sync run), and of whoever makes the tables. Judged by the database's clock; a process that
 * was killed is waited for until its lock is over.
 */
final class LockStore {
	public const WORKER = 'sequenzy_worker';
	public const SCHEMA = 'sequenzy_schema_lock';

	/**
	 * @param self::WORKER|self::SCHEMA $option  The row that is the lock.
	 * @param int                       $seconds Longer than what happens between two renewals, slow calls included.
	 */
	public function __construct(
		private readonly string $option,
		private readonly int $seconds,
	) {}

	/** @return bool False when another process holds it. */
	public function take( string $token ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		// "1775044860 token": until when, and whose. Compared as text, which works the same in every database.
		$taken = $this->taken( $token );
		if ( 0 === $taken ) {
			$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, '0', 'off')", $wpdb->options, $this->option ) );
			$taken = $this->taken( $token );
		}
		return 1 === $taken;
	}

	/** @return bool False when it was lost, because this process was too slow. Not to be called twice in a second. */
	public function renew( string $token ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		return 1 === $wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = CONCAT((UNIX_TIMESTAMP() + %d), ' ', %s) WHERE option_name = %s AND option_value LIKE %s", $wpdb->options, $this->seconds, $token, $this->option, '% ' . $token ) );
	}

	public function release( string $token ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = '0' WHERE option_name = %s AND option_value LIKE %s", $wpdb->options, $this->option, '% ' . $token ) );
	}

	private function taken( string $token ): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) $wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = CONCAT((UNIX_TIMESTAMP() + %d), ' ', %s) WHERE option_name = %s AND option_value < CONCAT(UNIX_TIMESTAMP(), '')", $wpdb->options, $this->seconds, $token, $this->option ) );
	}
}
