<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use WP_CLI;
use WP_CLI\Utils;

/** What commands say: a table for people, JSON for machines. */
final class Printer {
	/** @param array<string, mixed> $assoc Named arguments of a command. */
	public static function is_for_machines( array $assoc ): bool {
		return 'table' !== self::format( $assoc );
	}

	/** @param array<string, mixed> $assoc */
	public static function format( array $assoc ): string {
		return is_string( $assoc['format'] ?? null ) ? $assoc['format'] : 'table';
	}

	/**
	 * One record: names and values below each other for people, as it is for machines.
	 *
	 * @param array<string, mixed>  $assoc
	 * @param array<string, mixed>  $whole For machines.
	 * @param array<string, string> $rows  For people.
	 */
	public static function record( array $assoc, array $whole, array $rows ): void {
		if ( self::is_for_machines( $assoc ) ) {
			self::json( $whole );
			return;
		}
		$width = max( 0, ...array_map( mb_strlen( ... ), array_keys( $rows ) ) );
		foreach ( $rows as $name => $value ) {
			WP_CLI::line( str_pad( $name, $width + 2 ) . $value );
		}
	}

	/**
	 * @param array<string, mixed>       $assoc
	 * @param list<array<string, mixed>> $items
	 * @param list<string>               $columns For people.
	 */
	public static function items( array $assoc, array $items, array $columns ): void {
		if ( 'json' === self::format( $assoc ) ) {
			self::json( $items );
			return;
		}
		Utils\format_items( self::format( $assoc ), $items, $columns );
	}

	/** @param array<mixed> $value */
	private static function json( array $value ): void {
		WP_CLI::line( (string) wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
	}
}
