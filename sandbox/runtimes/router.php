<?php
/**
 * Router of PHP's own server: files as they lie, everything else to WordPress, as the rules of a web server would.
 *
 * @package Sequenzy\Sandbox
 */

declare( strict_types=1 );

$path = rawurldecode( (string) parse_url( (string) $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;

// Neither the database nor what WordPress writes down is for visitors.
if ( preg_match( '~/(\.ht[^/]*|debug\.log|wp-config\.php)$~', $path ) ) {
	http_response_code( 403 );
	return true;
}
if ( is_dir( $file ) && is_file( "$file/index.php" ) && '/' !== $path ) {
	if ( ! str_ends_with( $path, '/' ) ) {
		header( "Location: $path/", true, 301 );
		return true;
	}
	return false;
}
if ( is_file( $file ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
chdir( $_SERVER['DOCUMENT_ROOT'] );
require $_SERVER['SCRIPT_FILENAME'];
