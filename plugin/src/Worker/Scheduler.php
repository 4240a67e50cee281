<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;

/**
 * The alarm clock: Action Scheduler every minute, WP-Cron beside it in case its runner stands still. Both only ring;
 * the outbox's leases keep two workers apart. "Unique" actions of Action Scheduler lose updates, so none carries data.
 */
final class Scheduler {
	public const HOOK = 'sequenzy_work';

	private const GROUP = 'sequenzy';

	/** Tells it from the recurring one, so that one of each waits at most. */
	private const AGAIN = array( 'again' );

	private const ONCE_SECONDS = 300;

	public function __construct( private readonly Clock $clock ) {}

	/**
	 * @param array<string, array{interval: int, display: string}> $schedules
	 * @return array<string, array{interval: int, display: string}>
	 */
	public function every_minute( array $schedules ): array {
		$schedules['sequenzy_minute'] = array(
			'interval' => 60,
			'display'  => 'Every minute (Sequenzy)',
		);
		return $schedules;
	}

	/** Makes sure that both ring; safe to call again. */
	public function start(): void {
		if ( function_exists( 'as_has_scheduled_action' ) && ! as_has_scheduled_action( self::HOOK, array(), self::GROUP ) ) {
			as_schedule_recurring_action( $this->clock->seconds(), 60, self::HOOK, array(), self::GROUP, true );
		}
		if ( 'sequenzy_minute' !== wp_get_schedule( self::HOOK ) ) {
			// Also instead of the single one that a farewell left.
			wp_clear_scheduled_hook( self::HOOK );
			wp_schedule_event( $this->clock->seconds(), 'sequenzy_minute', self::HOOK );
		}
	}

	/** There is more to do than one round could: at once again, and not only with the next minute. */
	public function ring_again(): void {
		$waiting = array(
			'hook'     => self::HOOK,
			'args'     => self::AGAIN,
			'group'    => self::GROUP,
			'status'   => 'pending',
			'per_page' => 1,
		);
		if ( function_exists( 'as_enqueue_async_action' ) && array() === as_get_scheduled_actions( $waiting, 'ids' ) ) {
			as_enqueue_async_action( self::HOOK, self::AGAIN, self::GROUP );
		}
	}

	/** After the alarms were stopped: something is left to say. */
	public function ring_once(): void {
		if ( false === wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_single_event( $this->clock->seconds() + self::ONCE_SECONDS, self::HOOK );
		}
	}

	public function stop(): void {
		if ( function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( self::HOOK );
		}
		wp_clear_scheduled_hook( self::HOOK );
	}

	public function is_scheduled(): bool {
		return false !== wp_next_scheduled( self::HOOK ) || ( function_exists( 'as_has_scheduled_action' ) && as_has_scheduled_action( self::HOOK, array(), self::GROUP ) );
	}
}
