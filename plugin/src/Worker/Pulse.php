<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\NoteStore;

/** When the worker last ran and when Sequenzy last answered; seconds since 1970, in one small option. Skew: the store's clock minus Sequenzy's. */
final class Pulse {
	public const OPTION = 'sequenzy_pulse';

	private const LATE_SECONDS = 300;

	/** While somebody looks at our screen. */
	private const WATCHED_SECONDS = 15;

	public function __construct(
		private readonly Clock $clock,
		private readonly NoteStore $notes,
	) {}

	/** @param 'last_run'|'last_seen'|'last_beat'|'next_heartbeat'|'next_cleaning'|'watched_at'|'skew' $key */
	public function get( string $key ): ?int {
		return $this->read()[ $key ] ?? null;
	}

	/** @param array<'last_run'|'last_seen'|'last_beat'|'next_heartbeat'|'next_cleaning'|'watched_at'|'skew', int> $values */
	public function set( array $values ): void {
		$this->notes->write( self::OPTION, array_merge( $this->read(), $values ) );
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
		$noted      = $this->read();
		$is_watched = ( $noted['watched_at'] ?? 0 ) >= $now - 2 * self::WATCHED_SECONDS;
		return ( $noted['next_heartbeat'] ?? 0 ) <= $now || ( $is_watched && ( $noted['last_beat'] ?? 0 ) <= $now - self::WATCHED_SECONDS );
	}

	/** Nobody has rung for so long that something is wrong with the alarms. */
	public function is_late(): bool {
		return $this->is_long_ago( $this->get( 'last_run' ) );
	}

	/** It is late, or never ran at all. */
	public function needs_a_visit(): bool {
		$last_run = $this->get( 'last_run' );
		return null === $last_run || $this->is_long_ago( $last_run );
	}

	private function is_long_ago( ?int $last_run ): bool {
		return null !== $last_run && $this->clock->seconds() - $last_run > self::LATE_SECONDS;
	}

	public function forget(): void {
		delete_option( self::OPTION );
	}

	/** @return array<string, int> */
	private function read(): array {
		/** @var array<string, int> $noted */
		$noted = array_filter( $this->notes->read( self::OPTION ), 'is_int' );
		return $noted;
	}
}
