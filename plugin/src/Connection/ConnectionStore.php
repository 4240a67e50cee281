<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Connection;

use LogicException;
use Sequenzy\WooCommerce\Clock;
use wpdb;

/**
 * One option row holds the connection; it changes by compare-and-set in the database, so of two tabs, or a person and the
 * worker, only one wins. What a shopper's request needs stands apart in the tiny autoloaded option of Status.
 */
final class ConnectionStore {
	public const OPTION = 'sequenzy_connection';

	public function __construct( private readonly Clock $clock ) {}

	public function read(): Connection {
		return Connection::from_json( $this->raw() );
	}

	/**
	 * @param string $who Who does it: user:1, worker, command.
	 * @return Connection|null The stored value; null when somebody else changed it since $from was read.
	 */
	public function replace( Connection $from, Connection $to, string $who ): ?Connection {
		if ( ! $from->state->may_become( $to->state ) ) {
			throw new LogicException( esc_html( sprintf( 'A connection that is %s cannot become %s.', $from->state->value, $to->state->value ) ) );
		}
		/** @var wpdb $wpdb */
		global $wpdb;
		$next = $to->with( changed_by: $who, changed_at: $this->clock->instant(), revision: $from->revision + 1 );
		$old  = $this->raw();
		if ( '' === $old ) {
			$old = $from->to_json();
			$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO %i (option_name, option_value, autoload) VALUES (%s, %s, 'off')", $wpdb->options, self::OPTION, $old ) );
		}
		if ( Connection::from_json( $old )->revision !== $from->revision ) {
			return null;
		}
		$changed = $wpdb->query( $wpdb->prepare( 'UPDATE %i SET option_value = %s WHERE option_name = %s AND option_value = %s', $wpdb->options, $next->to_json(), self::OPTION, $old ) );
		wp_cache_delete( self::OPTION, 'options' );
		if ( 1 !== $changed ) {
			return null;
		}
		Status::publish( $next );
		return $next;
	}

	/** Read past every cache: an object cache may hold what another server already replaced. */
	private function raw(): string {
		/** @var wpdb $wpdb */
		global $wpdb;
		$value = $wpdb->get_var( $wpdb->prepare( 'SELECT option_value FROM %i WHERE option_name = %s', $wpdb->options, self::OPTION ) );
		return is_string( $value ) ? $value : '';
	}
}
