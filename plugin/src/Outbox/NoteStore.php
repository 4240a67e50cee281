<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use wpdb;

/**
 * What the worker notes down for its next round: options like any other, but read and written past the object cache. From one that
 * keeps what was replaced, the worker would learn each round that its heartbeat is still due, and never come to what waits.
 */
final class NoteStore {
	/** @return array<mixed> Empty when nothing was noted. */
	public function read( string $option ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$stored = $wpdb->get_var( $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $wpdb->options, $option ) );
		$values = is_string( $stored ) ? maybe_unserialize( $stored ) : null;
		return is_array( $values ) ? $values : array();
	}

	/** @param array<mixed> $values */
	public function write( string $option, array $values ): void {
		/** @var wpdb $wpdb */
		global $wpdb;
		// As everybody does it, so that a cache that listens knows too; one that does not may make WordPress believe there is nothing to write.
		if ( ! update_option( $option, $values, false ) ) {
			$wpdb->query( $wpdb->prepare( "INSERT INTO %i (option_name, option_value, autoload) VALUES (%s, %s, 'off') ON DUPLICATE KEY UPDATE option_value = VALUES(option_value)", $wpdb->options, $option, maybe_serialize( $values ) ) );
		}
	}
}
