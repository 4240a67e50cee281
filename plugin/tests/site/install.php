<?php
/**
 * Installs the throw-away site: WordPress, WooCommerce, the plugin. Two rounds, so that plugins load the usual way.
 */

declare(strict_types=1);

$round = (string) getenv( 'SEQUENZY_TEST_ROUND' );
if ( 'wordpress' === $round ) {
	define( 'WP_INSTALLING', true );
}
require __DIR__ . '/load.php';

if ( 'wordpress' === $round ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	add_filter( 'pre_wp_mail', '__return_true' );
	wp_install( 'Demo Store', 'admin', 'admin@example.com', true, '', 'password' );
	update_option( 'home', 'https://store.example.com' );
	update_option( 'siteurl', 'https://store.example.com' );
	update_option( 'permalink_structure', '/%postname%/' );
	update_option( 'active_plugins', array( 'woocommerce/woocommerce.php' ) );
	exit( 0 );
}

do_action( 'activate_woocommerce/woocommerce.php', false );
// The owner has been here: what WooCommerce does at the first visit (a closed store, orders in other tables) would hit a test.
update_option( 'woocommerce_newly_installed', 'no' );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$result = activate_plugin( 'sequenzy-for-woocommerce/sequenzy-for-woocommerce.php' );
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() . "\n" );
	exit( 1 );
}
exit( 0 );
