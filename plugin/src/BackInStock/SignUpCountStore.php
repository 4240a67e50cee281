<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use wpdb;

/**
 * Counts that many requests raise at once. Rows as WordPress writes transients, so that its daily cleaning and our uninstall take them
 * away; but raised by the database itself: between get_transient() and set_transient() a crowd slips through, and it costs three times
 * the queries.
 */
final class SignUpCountStore {
	/**
	 * @param non-empty-list<string> $keys
	 * @param int                    $expires_at Seconds since 1970.
	 * @return array<string, int> What they are now, by key; nothing where the database does not say.
	 */
	public function add( array $keys, int $amount, int $expires_at ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$values = array();
		foreach ( $keys as $key ) {
			array_push( $values, '_transient_' . $key, $amount, '_transient_timeout_' . $key, $expires_at );
		}
		$wpdb->query(
			$wpdb->prepare(
				// phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders are repeated.
				'INSERT INTO %i (option_name, option_value, autoload) VALUES ' . implode( ', ', array_fill( 0, 2 * count( $keys ), "(%s, %s, 'off')" ) )
				. " ON DUPLICATE KEY UPDATE option_value = CASE WHEN option_name LIKE '%%timeout%%' THEN VALUES(option_value) ELSE option_value + VALUES(option_value) END",
				$wpdb->options,
				...$values
			)
		);
		$names = array_map( static fn( string $key ): string => '_transient_' . $key, $keys );
		/** @var list<array{option_name: string, option_value: string}> $rows */
		$rows   = $wpdb->get_results( $wpdb->prepare( 'SELECT option_name, option_value FROM %i WHERE option_name IN (' . implode( ', ', array_fill( 0, count( $names ), '%s' ) ) . ')', $wpdb->options, ...$names ), ARRAY_A );
		$counts = array();
		foreach ( $rows as $row ) {
			$counts[ substr( $row['option_name'], strlen( '_transient_' ) ) ] = (int) $row['option_value'];
		}
		return $counts;
	}
}
