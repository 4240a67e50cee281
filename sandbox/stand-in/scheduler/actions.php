<?php
/** The tables of Action Scheduler; plugins clean up in all three. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Scheduler;

function tables(): string {
	global $wpdb;
	return "CREATE TABLE {$wpdb->prefix}actionscheduler_actions (
		action_id bigint(20) unsigned NOT NULL auto_increment,
		hook varchar(191) NOT NULL,
		status varchar(20) NOT NULL,
		scheduled_date_gmt datetime NULL,
		args varchar(191) NULL,
		schedule longtext NULL,
		group_id bigint(20) unsigned NOT NULL default 0,
		PRIMARY KEY  (action_id),
		KEY hook (hook)
	);
	CREATE TABLE {$wpdb->prefix}actionscheduler_groups (
		group_id bigint(20) unsigned NOT NULL auto_increment,
		slug varchar(255) NOT NULL,
		PRIMARY KEY  (group_id)
	);
	CREATE TABLE {$wpdb->prefix}actionscheduler_logs (
		log_id bigint(20) unsigned NOT NULL auto_increment,
		action_id bigint(20) unsigned NOT NULL,
		message text NOT NULL,
		PRIMARY KEY  (log_id)
	);";
}

/** @return int Its number. */
function add( int $timestamp, int $interval_seconds, string $hook, string $args, int $group_id ): int {
	global $wpdb;
	$action = array(
		'hook'               => $hook,
		'status'             => 'pending',
		'scheduled_date_gmt' => gmdate( 'Y-m-d H:i:s', $timestamp ),
		'args'               => $args,
		'schedule'           => $interval_seconds,
		'group_id'           => $group_id,
	);
	$wpdb->insert( "{$wpdb->prefix}actionscheduler_actions", $action );
	return (int) $wpdb->insert_id;
}

/**
 * @param list<mixed>|null $args     Null: whatever they are.
 * @param list<string>     $statuses
 * @return list<int> Numbers.
 */
function find( string $hook, ?array $args, string $group, array $statuses ): array {
	global $wpdb;
	$rows = $wpdb->get_results( $wpdb->prepare( "SELECT action_id, status, args, group_id FROM {$wpdb->prefix}actionscheduler_actions WHERE hook = %s", $hook ) );
	$fit  = static fn( object $row ): bool => in_array( $row->status, $statuses, true )
		&& ( null === $args || wp_json_encode( $args ) === $row->args )
		&& ( '' === $group || group_id( $group ) === (int) $row->group_id );
	return array_map( 'intval', array_column( array_filter( $rows, $fit ), 'action_id' ) );
}

/** @return bool False when it is no longer what it was. */
function settle( int $action_id, string $from, string $to ): bool {
	global $wpdb;
	return 1 === $wpdb->update(
		"{$wpdb->prefix}actionscheduler_actions",
		array( 'status' => $to ),
		array(
			'action_id' => $action_id,
			'status'    => $from,
		)
	);
}

/** Made when it is not there yet. */
function group_id( string $slug ): int {
	global $wpdb;
	$table = "{$wpdb->prefix}actionscheduler_groups";
	$found = $wpdb->get_var( $wpdb->prepare( 'SELECT group_id FROM %i WHERE slug = %s', $table, $slug ) );
	null === $found && $wpdb->insert( $table, array( 'slug' => $slug ) );
	return (int) ( $found ?? $wpdb->insert_id );
}
