<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/**
 * The tables. Instants are microseconds (occurred_at, created_at, version, requested_at) or seconds (available_at, lease_until)
 * since 1970. A record's id is text: a cart has a token. A dead entry's available_at is when it died.
 *
 * Capture goes on while the tables are still those of an older version (Upgrade): so what is written in a shopper's request is
 * the columns of the first version, and new ones have defaults.
 */
final class Schema {
	public const OPTION = 'sequenzy_schema';

	private const VERSION = '3';

	public static function outbox(): string {
		/** @var wpdb $wpdb */
		global $wpdb;
		return $wpdb->prefix . 'sequenzy_outbox';
	}

	public static function deliveries(): string {
		/** @var wpdb $wpdb */
		global $wpdb;
		return $wpdb->prefix . 'sequenzy_deliveries';
	}

	public static function sync_runs(): string {
		/** @var wpdb $wpdb */
		global $wpdb;
		return $wpdb->prefix . 'sequenzy_sync_runs';
	}

	public static function sync_slices(): string {
		/** @var wpdb $wpdb */
		global $wpdb;
		return $wpdb->prefix . 'sequenzy_sync_slices';
	}

	/** @return list<string> */
	public static function tables(): array {
		return array( self::outbox(), self::deliveries(), self::sync_runs(), self::sync_slices() );
	}

	/** Of whatever version. */
	public function is_installed(): bool {
		return is_string( get_option( self::OPTION ) );
	}

	public function is_current(): bool {
		return self::VERSION === get_option( self::OPTION );
	}

	/** @return list<string> Tables that should be there and are not, whatever the option says: a restored backup may lack them. */
	public function missing(): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$there = $wpdb->get_col( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $wpdb->prefix . 'sequenzy_' ) . '%' ) );
		return array_values( array_diff( self::tables(), $there ) );
	}

	/**
	 * Makes what is missing, and changes what is of another version; safe to call again.
	 *
	 * @return bool False when the database refuses.
	 */
	public function install(): bool {
		if ( $this->is_current() && array() === $this->missing() ) {
			return true;
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$outbox     = self::outbox();
		$deliveries = self::deliveries();
		$runs       = self::sync_runs();
		$slices     = self::sync_slices();
		$collate    = $wpdb->get_charset_collate();
		dbDelta(
			array(
				"CREATE TABLE $outbox (
					id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
					kind varchar(10) NOT NULL,
					type varchar(64) NOT NULL,
					entity_type varchar(20) NOT NULL DEFAULT '',
					entity_id varchar(64) NOT NULL DEFAULT '',
					version bigint(20) unsigned NOT NULL DEFAULT 0,
					event_id varchar(36) NOT NULL DEFAULT '',
					dedupe_key varchar(100) NOT NULL,
					payload longtext NULL,
					occurred_at bigint(20) unsigned NOT NULL,
					status varchar(10) NOT NULL DEFAULT 'ready',
					attempts int(10) unsigned NOT NULL DEFAULT 0,
					available_at bigint(20) unsigned NOT NULL DEFAULT 0,
					lease_token varchar(36) NOT NULL DEFAULT '',
					lease_until bigint(20) unsigned NOT NULL DEFAULT 0,
					last_error_code varchar(64) NOT NULL DEFAULT '',
					last_error text NULL,
					created_at bigint(20) unsigned NOT NULL,
					PRIMARY KEY  (id),
					UNIQUE KEY dedupe_key (dedupe_key),
					KEY due (status,available_at,id),
					KEY lease_token (lease_token)
				) $collate;",
				"CREATE TABLE $deliveries (
					id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
					event_id varchar(36) NOT NULL,
					type varchar(64) NOT NULL,
					entity_type varchar(20) NOT NULL DEFAULT '',
					entity_id varchar(64) NOT NULL DEFAULT '',
					version bigint(20) unsigned NOT NULL DEFAULT 0,
					outcome varchar(20) NOT NULL,
					code varchar(64) NOT NULL DEFAULT '',
					message text NULL,
					attempts int(10) unsigned NOT NULL DEFAULT 0,
					delivered_at bigint(20) unsigned NOT NULL,
					recipient varchar(20) NOT NULL DEFAULT '',
					payload longtext NULL,
					PRIMARY KEY  (id),
					KEY entity (entity_type,entity_id,id),
					KEY delivered_at (delivered_at),
					KEY outcome (outcome,id),
					KEY event_id (event_id),
					KEY recipient (recipient,id)
				) $collate;",
				// Of all runs one at most is under way: the others' flight is NULL.
				"CREATE TABLE $runs (
					id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
					run_id varchar(36) NOT NULL,
					reason varchar(10) NOT NULL,
					state varchar(10) NOT NULL,
					flight varchar(3) NULL,
					integration_id varchar(64) NOT NULL DEFAULT '',
					progress longtext NOT NULL,
					commands text NOT NULL,
					error_code varchar(64) NOT NULL DEFAULT '',
					error text NULL,
					requested_at bigint(20) unsigned NOT NULL,
					changed_at bigint(20) unsigned NOT NULL,
					changed_by varchar(64) NOT NULL DEFAULT '',
					PRIMARY KEY  (id),
					UNIQUE KEY run_id (run_id),
					UNIQUE KEY flight (flight)
				) $collate;",
				// What Sequenzy acknowledged of each thousand ids: the version, and a bit for each id.
				"CREATE TABLE $slices (
					resource varchar(10) NOT NULL,
					bucket bigint(20) unsigned NOT NULL,
					run_id varchar(36) NOT NULL,
					version bigint(20) unsigned NOT NULL,
					held varchar(250) NOT NULL,
					PRIMARY KEY  (resource,bucket)
				) $collate;",
			)
		);
		if ( array() !== $this->missing() ) {
			return false;
		}
		// Autoloaded, so that asking whether there is something to do costs no page a query.
		update_option( self::OPTION, self::VERSION, true );
		return true;
	}

	public function uninstall(): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		foreach ( self::tables() as $table ) {
			$wpdb->query( $wpdb->prepare( 'DROP TABLE IF EXISTS %i', $table ) );
		}
		delete_option( self::OPTION );
	}
}
