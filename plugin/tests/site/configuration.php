<?php
/**
 * What a wp-config.php says, of the throw-away site SEQUENZY_TEST_SITE.
 */

declare(strict_types=1);

$site = (string) getenv( 'SEQUENZY_TEST_SITE' );

$_SERVER += array(
	'HTTP_HOST'       => 'store.example.com',
	'SERVER_NAME'     => 'store.example.com',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/',
	'REMOTE_ADDR'     => '203.0.113.7',
	'HTTPS'           => 'on',
);

defined( 'ABSPATH' ) || define( 'ABSPATH', rtrim( (string) getenv( 'SEQUENZY_WORDPRESS' ), '/' ) . '/' );
define( 'WP_CONTENT_DIR', $site . '/wp-content' );
define( 'WP_CONTENT_URL', 'https://store.example.com/wp-content' );
define( 'DB_DIR', $site . '/database/' );
define( 'DB_FILE', 'store.sqlite' );
// Of MariaDB; SQLite has the file.
define( 'DB_NAME', (string) ( getenv( 'SEQUENZY_TEST_DATABASE' ) ?: 'store' ) );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'SEQUENZY_TEST_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', $site . '/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'FS_METHOD', 'direct' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, 'test only ' . $name );
}
// Both: PHPUnit loads this file inside a function.
$table_prefix            = 'wp_';
$GLOBALS['table_prefix'] = $table_prefix;

// WooCommerce's "no limit" is above SQLite's highest number, as the sandbox says too.
$GLOBALS['wp_filter']['query'][10][] = array( 'accepted_args' => 1, 'function' => static fn( string $query ): string => str_replace( '18446744073709551615', (string) PHP_INT_MAX, $query ) );

// For tests of a store that lacks something: which plugins are active, whatever the database says.
if ( is_string( getenv( 'SEQUENZY_TEST_PLUGINS' ) ) ) {
	$GLOBALS['wp_filter']['pre_option_active_plugins'][10][] = array( 'accepted_args' => 0, 'function' => static fn(): array => array_filter( explode( ',', (string) getenv( 'SEQUENZY_TEST_PLUGINS' ) ) ) );
}
// And for pages: in which theme.
if ( is_string( getenv( 'SEQUENZY_TEST_THEME' ) ) ) {
	foreach ( array( 'template', 'stylesheet' ) as $name ) {
		$GLOBALS['wp_filter'][ 'pre_option_' . $name ][10][] = array( 'accepted_args' => 0, 'function' => static fn(): string => (string) getenv( 'SEQUENZY_TEST_THEME' ) );
	}
}

// And where orders are kept: "in tables,as posts too", in WooCommerce's own words.
if ( is_string( getenv( 'SEQUENZY_TEST_ORDERS' ) ) ) {
	foreach ( array_combine( array( 'enabled', 'data_sync_enabled' ), explode( ',', (string) getenv( 'SEQUENZY_TEST_ORDERS' ) ) ) as $name => $word ) {
		$GLOBALS['wp_filter'][ 'pre_option_woocommerce_custom_orders_table_' . $name ][10][] = array( 'accepted_args' => 0, 'function' => static fn(): string => $word );
	}
}

// For requests of somebody.
if ( is_string( getenv( 'SEQUENZY_TEST_COOKIES' ) ) ) {
	$_COOKIE = (array) json_decode( (string) getenv( 'SEQUENZY_TEST_COOKIES' ), true );
}
if ( is_string( getenv( 'SEQUENZY_TEST_USER' ) ) ) {
	$GLOBALS['wp_filter']['determine_current_user'][99][] = array( 'accepted_args' => 0, 'function' => static fn(): int => (int) getenv( 'SEQUENZY_TEST_USER' ) );
}

// A network of stores in folders.
if ( 'network' === getenv( 'SEQUENZY_TEST_NETWORK' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', 'store.example.com' );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
}
