<?php
/**
 * The shop has another address now.
 *
 * @package Sequenzy\Sandbox
 *
 * @var array{oldUrl: string, newUrl: string} $sandbox
 */

declare( strict_types=1 );

global $wpdb;
// The constants WP_HOME and WP_SITEURL win over these rows; whoever looks at the rows should see the same.
$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->options} SET option_value = %s WHERE option_name IN ( 'home', 'siteurl' )", $sandbox['newUrl'] ) );
$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->posts} SET post_content = REPLACE( post_content, %s, %s ), guid = REPLACE( guid, %s, %s )", $sandbox['oldUrl'], $sandbox['newUrl'], $sandbox['oldUrl'], $sandbox['newUrl'] ) );
foreach ( array( 'sequenzy_connection', 'sequenzy_state' ) as $option ) {
	delete_option( $option );
}
wp_cache_flush();
flush_rewrite_rules();
