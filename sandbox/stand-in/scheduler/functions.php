<?php
/** Action Scheduler's functions, for plugins. */

declare( strict_types=1 );

use Sequenzy\StandIn\Scheduler;

/** @param list<mixed> $args */
function as_schedule_single_action( int $timestamp, string $hook, array $args = array(), string $group = '' ): int {
	return Scheduler\add( $timestamp, 0, $hook, (string) wp_json_encode( $args ), Scheduler\group_id( $group ) );
}

/** @param list<mixed> $args */
function as_schedule_recurring_action( int $timestamp, int $interval_in_seconds, string $hook, array $args = array(), string $group = '', bool $unique = false ): int {
	return $unique && as_has_scheduled_action( $hook, $args, $group ) ? 0 : Scheduler\add( $timestamp, $interval_in_seconds, $hook, (string) wp_json_encode( $args ), Scheduler\group_id( $group ) );
}

/** @param list<mixed>|null $args Null: whatever they are. */
function as_has_scheduled_action( string $hook, ?array $args = null, string $group = '' ): bool {
	return array() !== Scheduler\find( $hook, $args, $group, array( 'pending', 'in-progress' ) );
}

/** @param list<mixed> $args None: whatever they are, unless a group is named. */
function as_unschedule_all_actions( string $hook, array $args = array(), string $group = '' ): void {
	foreach ( Scheduler\find( $hook, array() === $args && '' === $group ? null : $args, $group, array( 'pending' ) ) as $id ) {
		Scheduler\settle( $id, 'pending', 'canceled' );
	}
}

/**
 * @param array{hook: string, status: string} $query
 * @param 'ids'                               $return_format The stand-in has no other.
 * @return list<int>
 */
function as_get_scheduled_actions( array $query, string $return_format ): array { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
	return Scheduler\find( $query['hook'], null, '', array( $query['status'] ) );
}
