<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use wpdb;

/**
 * SQL of the one lease that every worker needs: so one batch is in flight, the events of one record arrive in their order, and
 * one process moves a sync run. Judged by the database's clock; a worker that was killed is waited for until its lease is over.
 */
final class WorkerLeaseStore {
	public const OPTION = 'sequenzy_worker';

	/** Longer than what happens between two renewals, slow calls included. */
	public const SECONDS = 120;

	/** @return bool False when another worker is at work. */
	public function take( string $token ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		// "1775044860 token": until when, and whose. Compared as text, which works the same in every database.
		$taken = $this->taken( $token );
		if ( 0 === $taken ) {
			$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, '0', 'off')", $wpdb->options, self::OPTION ) );
			$taken = $this->taken( $token );
		}
		return 1 === $taken;
	}

	/** @return bool False when it was lost, because this process was too slow. Not to be called twice in a second. */
	public function renew( string $token ): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		return 1 === $wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = CONCAT((UNIX_TIMESTAMP() + %d), ' ', %s) WHERE option_name = %s AND option_value LIKE %s", $wpdb->options, self::SECONDS, $token, self::OPTION, '% ' . $token ) );
	}

	public function release( string $token ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = '0' WHERE option_name = %s AND option_value LIKE %s", $wpdb->options, self::OPTION, '% ' . $token ) );
	}

	private function taken( string $token ): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) $wpdb->query( $wpdb->prepare( "UPDATE %i SET option_value = CONCAT((UNIX_TIMESTAMP() + %d), ' ', %s) WHERE option_name = %s AND option_value < CONCAT(UNIX_TIMESTAMP(), '')", $wpdb->options, self::SECONDS, $token, self::OPTION ) );
	}
}
