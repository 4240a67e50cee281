<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Mask;
use wpdb;

/** SQL of questions about the database itself. */
final class ProbeStore {
	private const OPTION = 'sequenzy_probe';

	/** @return string|null Null when the database takes what is written; else its complaint. */
	public function complaint(): ?string {
		/** @var wpdb $wpdb */
		global $wpdb;
		$quiet = $wpdb->suppress_errors();
		// Some read-only servers take the statement and keep nothing: so it is looked for.
		$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, '1', 'off')", $wpdb->options, self::OPTION ) );
		$error = $wpdb->last_error;
		$found = $wpdb->get_var( $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $wpdb->options, self::OPTION ) );
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE option_name = %s', $wpdb->options, self::OPTION ) );
		$error = '' === $error ? $wpdb->last_error : $error;
		$wpdb->suppress_errors( $quiet );
		return null !== $found && '' === $error ? null : Mask::text( '' === $error ? 'nothing was kept' : $error );
	}

	/** Whether a page learns of the connection what the database says. */
	public function options_agree(): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		$stored = $wpdb->get_var( $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $wpdb->options, Status::OPTION ) );
		return ( is_string( $stored ) ? maybe_unserialize( $stored ) : false ) === get_option( Status::OPTION, false );
	}
}
