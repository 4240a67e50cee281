<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/** The two tables. Instants are microseconds (occurred_at, created_at, version) or seconds (available_at, lease_until) since 1970. A record's id is text: a cart has a token. */
final class Schema {
	public const OPTION = 'sequenzy_schema';

	private const VERSION = '1';

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

	public function is_installed(): bool {
		return self::VERSION === get_option( self::OPTION );
	}

	public function install(): void {
		if ( $this->is_installed() ) {
			return;
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		$outbox     = self::outbox();
		$deliveries = self::deliveries();
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
					PRIMARY KEY  (id),
					KEY entity (entity_type,entity_id,id)
				) $collate;",
			)
		);
		update_option( self::OPTION, self::VERSION, false );
	}

	public function uninstall(): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		$wpdb->query( $wpdb->prepare( 'DROP TABLE IF EXISTS %i', self::outbox() ) );
		$wpdb->query( $wpdb->prepare( 'DROP TABLE IF EXISTS %i', self::deliveries() ) );
		delete_option( self::OPTION );
	}
}
