<?php
/**
 * The shop's own settings come before WooCommerce looks at them for the first time.
 *
 * @package Sequenzy\Sandbox
 */

declare( strict_types=1 );

require_once ABSPATH . 'wp-admin/includes/plugin.php';

update_option( 'blogname', 'Demo Coffee' );
update_option( 'blogdescription', 'A shop to try Sequenzy in' );
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'timezone_string', 'UTC' );
// Pictures of people come from another server.
update_option( 'show_avatars', 0 );

$activated = activate_plugin( 'woocommerce/woocommerce.php' );
if ( is_wp_error( $activated ) ) {
	wp_die( esc_html( $activated->get_error_message() ) );
}
