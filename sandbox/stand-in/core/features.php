<?php

declare( strict_types=1 );

namespace Automattic\WooCommerce\Utilities;

/** WooCommerce warns of plugins that have not declared a feature; the stand-in only remembers who has. */
final class FeaturesUtil {
	/** @var array<string, list<string>> Plugins by feature. */
	private static array $compatible = array();

	public static function declare_compatibility( string $feature_id, string $plugin_file, bool $positive_compatibility = true ): bool {
		if ( $positive_compatibility ) {
			self::$compatible[ $feature_id ][] = plugin_basename( $plugin_file );
		}
		return true;
	}

	/** It has no features that could be switched on. */
	public static function feature_is_enabled( string $feature_id ): bool {
		return false;
	}

	/** @return array{compatible: list<string>} */
	public static function get_compatible_plugins_for_feature( string $feature_id ): array {
		return array( 'compatible' => self::$compatible[ $feature_id ] ?? array() );
	}
}
