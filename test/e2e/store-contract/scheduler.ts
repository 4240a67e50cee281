import type { Claim } from './claim.ts';

/** Action Scheduler, as an alarm clock. */
export const scheduler: readonly Claim[] = [
	{
		title: 'A recurring action is there until it is unscheduled',
		php: `
			$id   = as_schedule_recurring_action( time() + 3600, 60, 'contract_ring', array(), 'contract' );
			$seen = array( $id > 0, as_has_scheduled_action( 'contract_ring' ), as_has_scheduled_action( 'contract_ring', array(), 'contract' ), as_has_scheduled_action( 'contract_ring', array(), 'another' ), as_has_scheduled_action( 'contract_ring', array( 'x' ) ), as_has_scheduled_action( 'contract_silence' ) );
			as_unschedule_all_actions( 'contract_ring' );
			return array( $seen, as_has_scheduled_action( 'contract_ring' ) );`,
		expected: [ [ true, true, true, false, false, false ], false ],
	},
	{
		title: 'An action that is to be the only one is scheduled once',
		php: `
			$id = as_schedule_recurring_action( time() + 3600, 60, 'contract_unique', array(), 'contract', true );
			as_schedule_recurring_action( time() + 3600, 60, 'contract_unique', array(), 'contract', true );
			return array_map( 'intval', as_get_scheduled_actions( array( 'hook' => 'contract_unique', 'status' => 'pending' ), 'ids' ) ) === array( $id );`,
		expected: true,
	},
	{
		title: 'Unscheduling by hook takes all groups and arguments, by group only that group',
		php: `
			foreach ( array( array( array(), 'one' ), array( array( 'a' ), 'one' ), array( array(), 'two' ) ) as [ $arguments, $group ] ) {
				as_schedule_single_action( time() + 3600, 'contract_many', $arguments, $group );
			}
			$pending = static fn(): int => count( as_get_scheduled_actions( array( 'hook' => 'contract_many', 'status' => 'pending', 'per_page' => -1 ), 'ids' ) );
			$seen    = array( $pending() );
			as_unschedule_all_actions( 'contract_many', array(), 'two' );
			$seen[] = $pending();
			as_unschedule_all_actions( 'contract_many' );
			return array( ...$seen, $pending(), count( as_get_scheduled_actions( array( 'hook' => 'contract_many', 'status' => 'canceled' ), 'ids' ) ) );`,
		expected: [ 3, 2, 0, 3 ],
	},
	{
		title: 'What is due runs with its arguments when the queue runs; what recurs is scheduled anew, what is single is done',
		php: `
			$ran = array();
			add_action( 'contract_due', static function ( ...$arguments ) use ( &$ran ): void {
				$ran[] = $arguments;
			}, 10, 2 );
			// Older than all that a busy store has waiting.
			as_schedule_recurring_action( 1000, 60, 'contract_due', array( 'again', 1 ), 'contract' );
			as_schedule_single_action( 2000, 'contract_due', array( 'once' ), 'contract' );
			as_schedule_single_action( time() + 3600, 'contract_due', array( 'later' ), 'contract' );
			contract_run_queue();
			global $wpdb;
			$next = strtotime( $wpdb->get_var( "SELECT scheduled_date_gmt FROM {$wpdb->prefix}actionscheduler_actions WHERE hook = 'contract_due' AND status = 'pending' ORDER BY scheduled_date_gmt" ) . ' UTC' );
			return array( $ran, $next > time() + 30 && $next <= time() + 60, as_has_scheduled_action( 'contract_due', array( 'once' ) ), count( as_get_scheduled_actions( array( 'hook' => 'contract_due', 'status' => 'complete' ), 'ids' ) ) );`,
		expected: [ [ [ 'again', 1 ], [ 'once' ] ], true, false, 2 ],
	},
	{
		title: 'An action that throws has failed, the others still run',
		php: `
			$ran = 0;
			add_action( 'contract_throws', static fn() => throw new Exception( 'It broke.' ) );
			add_action( 'contract_after', static function () use ( &$ran ): void {
				$ran++;
			} );
			as_schedule_single_action( 1000, 'contract_throws' );
			as_schedule_single_action( 2000, 'contract_after' );
			contract_run_queue();
			$count = static fn( string $status ): int => count( as_get_scheduled_actions( array( 'hook' => 'contract_throws', 'status' => $status ), 'ids' ) );
			return array( $ran, $count( 'failed' ), $count( 'pending' ), as_has_scheduled_action( 'contract_throws' ) );`,
		expected: [ 1, 1, 0, false ],
	},
	{
		title: 'WP-Cron runs the queue every minute',
		php: `return array( wp_get_schedule( 'action_scheduler_run_queue', array( 'WP Cron' ) ), wp_get_schedules()['every_minute']['interval'] );`,
		expected: [ 'every_minute', 60 ],
	},
	{
		title: 'Actions lie in tables that can be cleaned with SQL',
		php: `
			global $wpdb;
			as_schedule_single_action( time() + 3600, 'contract_table', array( 7 ), 'contract-table' );
			$row = $wpdb->get_row( "SELECT a.hook, a.status, a.args, g.slug FROM {$wpdb->prefix}actionscheduler_actions a JOIN {$wpdb->prefix}actionscheduler_groups g ON g.group_id = a.group_id WHERE a.hook = 'contract_table'", ARRAY_N );
			$wpdb->query( "DELETE FROM {$wpdb->prefix}actionscheduler_logs WHERE action_id IN ( SELECT action_id FROM {$wpdb->prefix}actionscheduler_actions WHERE hook = 'contract_table' )" );
			$wpdb->query( "DELETE FROM {$wpdb->prefix}actionscheduler_actions WHERE hook = 'contract_table'" );
			return array( $row, $wpdb->last_error, as_has_scheduled_action( 'contract_table' ) );`,
		expected: [ [ 'contract_table', 'pending', '[7]', 'contract-table' ], '', false ],
	},
];
