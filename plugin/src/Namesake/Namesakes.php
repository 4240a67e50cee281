<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Namesake;

/**
 * Other plugins that connect a store to Sequenzy: the vendor's own, which has our name and our folder on WordPress.org, or a second
 * copy of this one. Their files are read and never changed; nothing is known of their settings, and nothing of them is touched.
 */
final class Namesakes {
	/** The folder, which WordPress.org calls slug, and the text domain. */
	private const SLUG = 'sequenzy-for-woocommerce';

	/** @return list<Namesake> Installed beside this plugin, switched on or off. */
	public function all(): array {
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		return array_values( array_filter( self::among( '', get_plugins() ), static fn( Namesake $other ): bool => plugin_basename( SEQUENZY_FILE ) !== $other->file ) );
	}

	/** @return list<Namesake> Both would tell Sequenzy everything. */
	public function active(): array {
		return array_values( array_filter( $this->all(), static fn( Namesake $other ): bool => is_plugin_active( $other->file ) ) );
	}

	/** What is installed in a folder below plugins/. */
	public function installed_in( string $folder ): ?Namesake {
		return is_dir( WP_PLUGIN_DIR . '/' . $folder ) ? self::among( $folder, get_plugins( '/' . $folder ) )[0] ?? null : null;
	}

	/** What lies unpacked in a folder anywhere, and is to become the folder of that name below plugins/. */
	public function unpacked_in( string $path ): ?Namesake {
		$found = array();
		foreach ( (array) glob( untrailingslashit( $path ) . '/*.php' ) as $file ) {
			$found[ basename( (string) $file ) ] = get_plugin_data( (string) $file, false, false );
		}
		return self::among( basename( $path ), $found )[0] ?? null;
	}

	/**
	 * @param string                         $folder  That the files stand in; empty: they are named with it.
	 * @param array<array-key, array<mixed>> $plugins Headers by file.
	 * @return list<Namesake>
	 */
	private static function among( string $folder, array $plugins ): array {
		$found = array();
		foreach ( $plugins as $file => $headers ) {
			$file   = ( '' === $folder ? '' : $folder . '/' ) . $file;
			$header = static fn( string $name ): string => wp_strip_all_tags( is_string( $headers[ $name ] ?? null ) ? $headers[ $name ] : '' );
			// A file without a name is a part of a plugin.
			$is_one = '' !== $header( 'Name' ) && ( self::SLUG === dirname( $file ) || self::SLUG === $header( 'TextDomain' ) || 1 === preg_match( '/sequenzy.*woo/i', $header( 'Name' ) ) );
			if ( $is_one ) {
				$found[] = new Namesake( $file, $header( 'Name' ), $header( 'Version' ), $header( 'Author' ) );
			}
		}
		return $found;
	}
}
