<?php
/** Runs what is due, once a minute, from WP-Cron. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Scheduler;

use Throwable;

/**
 * @param array<string, array{interval: int, display: string}> $schedules
 * @return array<string, array{interval: int, display: string}>
 */
function every_minute( array $schedules ): array {
	$schedules['every_minute'] = array(
		'interval' => 60,
		'display'  => 'Every minute',
	);
	return $schedules;
}

function start(): void {
	if ( false === wp_next_scheduled( 'action_scheduler_run_queue', array( 'WP Cron' ) ) ) {
		wp_schedule_event( time(), 'every_minute', 'action_scheduler_run_queue', array( 'WP Cron' ) );
	}
}

/** What recurs is scheduled anew from the time of its run, also when that has failed. */
function run_queue(): void {
	global $wpdb;
	$due = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM {$wpdb->prefix}actionscheduler_actions WHERE status = 'pending' AND scheduled_date_gmt <= %s ORDER BY scheduled_date_gmt, action_id", gmdate( 'Y-m-d H:i:s' ) ) );
	foreach ( $due as $action ) {
		$id = (int) $action->action_id;
		if ( ! settle( $id, 'pending', 'in-progress' ) ) {
			continue;
		}
		try {
			do_action_ref_array( $action->hook, (array) json_decode( $action->args, true ) );
			settle( $id, 'in-progress', 'complete' );
		} catch ( Throwable $error ) {
			settle( $id, 'in-progress', 'failed' );
			\wc_get_logger()->error( "$action->hook: {$error->getMessage()}", array( 'source' => 'scheduler' ) );
		}
		if ( (int) $action->schedule > 0 ) {
			add( time() + (int) $action->schedule, (int) $action->schedule, $action->hook, $action->args, (int) $action->group_id );
		}
	}
}
