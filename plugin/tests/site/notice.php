<?php
/**
 * Prints what the admin sees on a screen when the store lacks something. Arguments: screen id, WooCommerce version ("" = none).
 */

declare(strict_types=1);

if ( '' !== $argv[2] ) {
	/** An old WooCommerce is known by this function. */
	function WC(): stdClass {
		return (object) array( 'version' => $GLOBALS['argv'][2] );
	}
}

require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

wp_set_current_user( 1 );
set_current_screen( $argv[1] );
do_action( 'admin_notices' );
