<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/**
 * SQL of locks that one process holds at a time. Judged by the database's clock; a process that was killed is waited for until its
 * lock is over.
 */
final class LockStore {
	/** @return bool False when another process holds it. */
	public function take( Lock $lock, string $token ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		// "1775044860 token": until when, and whose. Compared as text, which works the same in every database.
		$taken = $this->taken( $lock, $token );
		if ( 0 === $taken ) {
			$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, '0', 'off')", $wpdb->options, $lock->value ) );
			$taken = $this->taken( $lock, $token );
		}
		return 1 === $taken;
	}

	/** @return bool False when it was lost, because this process was too slow. Not to be called twice in a second. */
	public function renew( Lock $lock, string $token ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		return 1 === $wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = CONCAT((UNIX_TIMESTAMP() + %d), ' ', %s) WHERE option_name = %s AND option_value LIKE %s", $wpdb->options, $lock->seconds(), $token, $lock->value, '% ' . $token ) );
	}

	public function release( Lock $lock, string $token ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = '0' WHERE option_name = %s AND option_value LIKE %s", $wpdb->options, $lock->value, '% ' . $token ) );
	}

	private function taken( Lock $lock, string $token ): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) $wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = CONCAT((UNIX_TIMESTAMP() + %d), ' ', %s) WHERE option_name = %s AND option_value < CONCAT(UNIX_TIMESTAMP(), '')", $wpdb->options, $lock->seconds(), $token, $lock->value ) );
	}
}
