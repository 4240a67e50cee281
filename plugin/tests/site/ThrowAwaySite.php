<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Site;

use Closure;
use RuntimeException;
use ZipArchive;

/** A store in a temporary folder: WordPress and WooCommerce are used where they are, everything written goes there. */
final class ThrowAwaySite {
	private static ?MariaDb $server = null;

	/** @return string Its folder; removed when this process ends. */
	public static function assemble(): string {
		foreach ( array( 'SEQUENZY_WORDPRESS' => 'wp-settings.php', 'SEQUENZY_WOOCOMMERCE' => 'woocommerce.php' ) as $name => $file ) {
			if ( ! is_file( getenv( $name ) . '/' . $file ) ) {
				throw new RuntimeException( "Set $name to a folder that holds $file (see tests/README.md)." );
			}
		}
		$site = sys_get_temp_dir() . '/sequenzy-site-' . bin2hex( random_bytes( 6 ) );
		foreach ( array( '/database', '/wp-content/plugins', '/wp-content/themes', '/wp-content/uploads' ) as $folder ) {
			mkdir( $site . $folder, 0777, true );
		}
		$owner = getmypid();
		register_shutdown_function(
			static function () use ( $site, $owner ): void {
				// Once more at the very end: WooCommerce still writes in a shutdown function of its own.
				register_shutdown_function( static fn() => getmypid() === $owner ? self::tear_down( $site ) : null );
			}
		);
		if ( 'mariadb' === getenv( 'SEQUENZY_TEST_ENGINE' ) ) {
			self::$server = MariaDb::start( $site . '/database' );
			putenv( 'SEQUENZY_TEST_SOCKET=' . self::$server->socket );
		} else {
			self::add_sqlite( $site );
		}
		symlink( (string) realpath( (string) getenv( 'SEQUENZY_WOOCOMMERCE' ) ), $site . '/wp-content/plugins/woocommerce' );
		symlink( dirname( __DIR__, 2 ), $site . '/wp-content/plugins/sequenzy-for-woocommerce' );
		foreach ( array( ...(array) glob( getenv( 'SEQUENZY_WORDPRESS' ) . '/wp-content/themes/*', GLOB_ONLYDIR ), __DIR__ . '/classic-theme' ) as $theme ) {
			symlink( (string) $theme, $site . '/wp-content/themes/' . basename( (string) $theme ) );
		}
		putenv( 'SEQUENZY_TEST_SITE=' . $site );
		mkdir( $site . '/code' );
		putenv( 'SEQUENZY_TEST_CODE=' . $site . '/code' );
		foreach ( array( 'wordpress', 'woocommerce' ) as $round ) {
			putenv( 'SEQUENZY_TEST_ROUND=' . $round );
			[ $code, $output ] = self::run( array( __DIR__ . '/install.php' ) );
			if ( 0 !== $code ) {
				throw new RuntimeException( "The test site could not be installed ($round): $output" );
			}
		}
		return $site;
	}

	/**
	 * Runs PHP in a process of its own.
	 *
	 * @param list<string>          $arguments
	 * @param array<string, string> $environment Added to the present one.
	 * @return array{int, string} Exit code (128 + signal when killed) and everything it said.
	 */
	public static function run( array $arguments, array $environment = array() ): array {
		return self::start( $arguments, $environment )();
	}

	/**
	 * The same without waiting.
	 *
	 * @param list<string>          $arguments
	 * @param array<string, string> $environment
	 * @return Closure(): array{int, string} Waits.
	 */
	public static function start( array $arguments, array $environment = array() ): Closure {
		$process = proc_open( array( PHP_BINARY, '-d', 'memory_limit=512M', ...self::compiled_once(), ...$arguments ), array( 1 => array( 'pipe', 'w' ), 2 => array( 'redirect', 1 ) ), $pipes, null, $environment + getenv() );
		if ( ! is_resource( $process ) ) {
			throw new RuntimeException( 'PHP could not be started.' );
		}
		return static function () use ( $process, $pipes ): array {
			$output = (string) stream_get_contents( $pipes[1] );
			// The pipe closes a moment before the process is gone.
			for ( $status = proc_get_status( $process ); $status['running']; $status = proc_get_status( $process ) ) {
				usleep( 1000 );
			}
			proc_close( $process );
			// A fatal error shows on no page; WordPress writes it down.
			$log     = getenv( 'SEQUENZY_TEST_SITE' ) . '/debug.log';
			$output .= 255 === $status['exitcode'] && is_file( $log ) ? substr( (string) file_get_contents( $log ), -4000 ) : '';
			return array( $status['signaled'] ? 128 + $status['termsig'] : $status['exitcode'], $output );
		};
	}

	/**
	 * Runs the real WP-CLI in the store. It wants a folder with a wp-config.php; WordPress itself is only linked there.
	 *
	 * @param list<string>          $arguments
	 * @param array<string, string> $environment
	 * @return array{int, string} Exit code, and what it said.
	 */
	public static function wp( array $arguments, array $environment = array() ): array {
		$folder = getenv( 'SEQUENZY_TEST_SITE' ) . '/wordpress';
		if ( ! is_dir( $folder ) ) {
			mkdir( $folder );
			foreach ( array_diff( (array) scandir( (string) getenv( 'SEQUENZY_WORDPRESS' ) ), array( '.', '..', 'wp-config.php', 'wp-content' ) ) as $name ) {
				symlink( getenv( 'SEQUENZY_WORDPRESS' ) . '/' . $name, $folder . '/' . $name );
			}
			// WP-CLI looks for this line.
			file_put_contents( $folder . '/wp-config.php', "<?php\nrequire '" . __DIR__ . "/configuration.php';\nrequire_once ABSPATH . 'wp-settings.php';\n" );
		}
		return self::run( array( dirname( __DIR__, 2 ) . '/vendor/wp-cli/wp-cli/php/boot-fs.php', '--path=' . $folder, '--require=' . __DIR__ . '/wp-cli.php', '--no-color', '--allow-root', ...$arguments ), $environment );
	}

	/** @return list<string> Settings that let a process read what an earlier one compiled. */
	private static function compiled_once(): array {
		$cache = getenv( 'SEQUENZY_TEST_CODE' );
		return is_string( $cache ) ? array( '-d', 'opcache.enable_cli=1', '-d', 'opcache.file_cache_only=1', '-d', 'opcache.file_cache=' . $cache ) : array();
	}

	/**
	 * The store as it is now, with data of its own, for tests that wreck it.
	 *
	 * @return array<string, string> The environment of a process in it.
	 */
	public static function copy(): array {
		$from = (string) getenv( 'SEQUENZY_TEST_SITE' );
		$name = 'copy_' . bin2hex( random_bytes( 6 ) );
		$to   = $from . '/' . $name;
		mkdir( $to . '/database', 0777, true );
		symlink( $from . '/wp-content', $to . '/wp-content' );
		self::$server?->copy( 'store', $name );
		foreach ( null === self::$server ? (array) glob( $from . '/database/{,.}*', GLOB_BRACE ) : array() as $file ) {
			is_file( (string) $file ) && copy( (string) $file, $to . '/database/' . basename( (string) $file ) );
		}
		return array( 'SEQUENZY_TEST_SITE' => $to, 'SEQUENZY_TEST_DATABASE' => $name );
	}

	/** The drop-in comes with the project's Node packages. */
	private static function add_sqlite( string $site ): void {
		$zip  = (string) getenv( 'SEQUENZY_SQLITE_ZIP' );
		$zip  = '' !== $zip ? $zip : dirname( __DIR__, 3 ) . '/node_modules/@wp-playground/wordpress-builds/src/sqlite-database-integration/sqlite-database-integration.zip';
		$open = new ZipArchive();
		if ( true !== $open->open( $zip ) ) {
			throw new RuntimeException( "The SQLite drop-in is not at $zip. Run npm ci in the project's root first." );
		}
		$open->extractTo( $site . '/wp-content' );
		$open->close();
		$folder = $site . '/wp-content/sqlite-database-integration-main';
		$copy   = str_replace( '{SQLITE_IMPLEMENTATION_FOLDER_PATH}', $folder, (string) file_get_contents( $folder . '/db.copy' ) );
		// A killed process loses nothing that it gave to the system; only a power cut would, and nobody waits for the disk.
		file_put_contents( $site . '/wp-content/db.php', $copy . "\n\$GLOBALS['@pdo']->exec( 'PRAGMA synchronous = OFF' );\n" );
	}

	private static function tear_down( string $site ): void {
		self::$server?->stop();
		self::remove( $site );
	}

	private static function remove( string $path ): void {
		if ( is_link( $path ) || is_file( $path ) ) {
			unlink( $path );
		} elseif ( is_dir( $path ) ) {
			foreach ( array_diff( (array) scandir( $path ), array( '.', '..' ) ) as $name ) {
				self::remove( $path . '/' . $name );
			}
			rmdir( $path );
		}
	}
}
