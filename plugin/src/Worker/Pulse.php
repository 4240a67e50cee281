<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;

/** When the worker last ran and when Sequenzy last answered; seconds since 1970, in one small option. Skew: the store's clock minus Sequenzy's. */
final class Pulse {
	public const OPTION = 'sequenzy_pulse';

	private const LATE_SECONDS = 300;

	/** While somebody looks at our screen. */
	private const WATCHED_SECONDS = 15;

	public function __construct( private readonly Clock $clock ) {}

	/** @param 'last_run'|'last_seen'|'last_beat'|'next_heartbeat'|'next_cleaning'|'watched_at'|'skew' $key */
	public function get( string $key ): ?int {
		$values = get_option( self::OPTION );
		return is_array( $values ) && is_int( $values[ $key ] ?? null ) ? $values[ $key ] : null;
	}

	/** @param array<'last_run'|'last_seen'|'last_beat'|'next_heartbeat'|'next_cleaning'|'watched_at'|'skew', int> $values */
	public function set( array $values ): void {
		$known = get_option( self::OPTION );
		update_option( self::OPTION, array_merge( is_array( $known ) ? $known : array(), $values ), false );
	}

	/** An instant of the wire, or null. */
	public function instant( string $key ): ?string {
		$seconds = 'last_seen' === $key || 'last_run' === $key ? $this->get( $key ) : null;
		return null === $seconds ? null : Clock::format( $seconds * 1_000_000 );
	}

	/** Somebody looks at our screen, which asks every few seconds. */
	public function is_watched(): void {
		$now = $this->clock->seconds();
		if ( ( $this->get( 'watched_at' ) ?? 0 ) < $now - self::WATCHED_SECONDS ) {
			$this->set( array( 'watched_at' => $now ) );
		}
	}

	public function heartbeat_is_due(): bool {
		$now        = $this->clock->seconds();
		$is_watched = ( $this->get( 'watched_at' ) ?? 0 ) >= $now - 2 * self::WATCHED_SECONDS;
		return ( $this->get( 'next_heartbeat' ) ?? 0 ) <= $now || ( $is_watched && ( $this->get( 'last_beat' ) ?? 0 ) <= $now - self::WATCHED_SECONDS );
	}

	/** Nobody has rung for so long that something is wrong with the alarms. */
	public function is_late(): bool {
		$last_run = $this->get( 'last_run' );
		return null !== $last_run && $this->clock->seconds() - $last_run > self::LATE_SECONDS;
	}

	/** It is late, or never ran at all. */
	public function needs_a_visit(): bool {
		return null === $this->get( 'last_run' ) || $this->is_late();
	}

	public function forget(): void {
		delete_option( self::OPTION );
	}
}
