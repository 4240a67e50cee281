<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** UUIDs: random for facts, named (version 5) for states. */
final class EventId {
	public static function random(): string {
		return self::with_version( random_bytes( 16 ), 4 );
	}

	public static function named( string $space, string $name ): string {
		return self::with_version( substr( sha1( (string) hex2bin( str_replace( '-', '', $space ) ) . $name, true ), 0, 16 ), 5 );
	}

	private static function with_version( string $bytes, int $version ): string {
		$bytes[6] = chr( ord( $bytes[6] ) & 0x0f | $version << 4 );
		$bytes[8] = chr( ord( $bytes[8] ) & 0x3f | 0x80 );
		return vsprintf( '%s%s-%s-%s-%s-%s%s%s', str_split( bin2hex( $bytes ), 4 ) );
	}
}
