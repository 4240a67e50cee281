<?php
/** Sessions in WooCommerce's table, and the cookie that names one. Only this site can make such a cookie. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Cart;

const SESSION_SECONDS = 2 * DAY_IN_SECONDS;

function session_table(): string {
	global $wpdb;
	return "CREATE TABLE {$wpdb->prefix}woocommerce_sessions (
		session_id bigint(20) unsigned NOT NULL auto_increment,
		session_key char(32) NOT NULL,
		session_value longtext NOT NULL,
		session_expiry bigint(20) unsigned NOT NULL,
		PRIMARY KEY  (session_id),
		UNIQUE KEY session_key (session_key)
	) {$wpdb->get_charset_collate()};";
}

function cookie_name(): string {
	return 'wp_woocommerce_session_' . COOKIEHASH;
}

function cookie_value( string $customer_id ): string {
	return $customer_id . '|' . wp_hash( "session $customer_id" );
}

/** @return string Empty without a cookie that this site has made. */
function guest_of_cookie(): string {
	$cookie = $_COOKIE[ cookie_name() ] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared whole with what this site would have written.
	$id     = is_string( $cookie ) ? strtok( $cookie, '|' ) : false;
	return is_string( $id ) && hash_equals( cookie_value( $id ), $cookie ) ? $id : '';
}

/** @return array<string, mixed> */
function read_session( string $key ): array {
	global $wpdb;
	$value = $wpdb->get_var( $wpdb->prepare( 'SELECT session_value FROM %i WHERE session_key = %s AND session_expiry > %d', "{$wpdb->prefix}woocommerce_sessions", $key, time() ) );
	return array_map( 'maybe_unserialize', (array) maybe_unserialize( $value ?? array() ) );
}

/** @param array<string, mixed> $data */
function write_session( string $key, array $data ): void {
	global $wpdb;
	$row = array(
		'session_key'    => $key,
		'session_value'  => (string) maybe_serialize( array_map( 'maybe_serialize', $data ) ),
		'session_expiry' => time() + SESSION_SECONDS,
	);
	$wpdb->replace( "{$wpdb->prefix}woocommerce_sessions", $row );
}

function delete_session( string $key ): void {
	global $wpdb;
	$wpdb->delete( "{$wpdb->prefix}woocommerce_sessions", array( 'session_key' => $key ) );
}
