<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;

/** When the worker last ran and when Sequenzy last answered; seconds since 1970, in one small option. */
final class Pulse {
	public const OPTION = 'sequenzy_pulse';

	public function __construct( private readonly Clock $clock ) {}

	/** @param 'last_run'|'last_seen'|'next_heartbeat'|'wait_until' $key */
	public function get( string $key ): ?int {
		$values = get_option( self::OPTION );
		return is_array( $values ) && is_int( $values[ $key ] ?? null ) ? $values[ $key ] : null;
	}

	/** @param array<'last_run'|'last_seen'|'next_heartbeat'|'wait_until', int> $values */
	public function set( array $values ): void {
		$known = get_option( self::OPTION );
		update_option( self::OPTION, array_merge( is_array( $known ) ? $known : array(), $values ), false );
	}

	/** An instant of the wire, or null. */
	public function instant( string $key ): ?string {
		$seconds = 'last_seen' === $key || 'last_run' === $key ? $this->get( $key ) : null;
		return null === $seconds ? null : Clock::format( $seconds * 1_000_000 );
	}

	/** Sequenzy asked for patience (Retry-After): that counts for everything, new entries too. */
	public function must_wait(): bool {
		return ( $this->get( 'wait_until' ) ?? 0 ) > $this->clock->seconds();
	}

	public function heartbeat_is_due(): bool {
		return ( $this->get( 'next_heartbeat' ) ?? 0 ) <= $this->clock->seconds();
	}

	public function forget(): void {
		delete_option( self::OPTION );
	}
}
