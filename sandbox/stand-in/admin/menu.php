<?php
/** WooCommerce's place in the menu, for other plugins' pages, and the word that this is not WooCommerce. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Admin;

function add_menu(): void {
	add_menu_page( 'WooCommerce', 'WooCommerce', 'manage_woocommerce', 'woocommerce', show_home( ... ), 'dashicons-store', '55.5' );
}

function show_home(): void {
	printf(
		'<div class="wrap"><h1>WooCommerce (stand-in)</h1><p>There are no settings, orders or reports here, only the pages of other plugins.</p><p><a class="button" href="%s">Products</a> <a class="button" href="%s">Visit the shop</a></p></div>',
		esc_url( admin_url( 'edit.php?post_type=product' ) ),
		esc_url( (string) get_permalink( \wc_get_page_id( 'shop' ) ) )
	);
}

/** On its own screens alone; nobody else's page is disturbed. */
function say_what_this_is(): void {
	$screen = get_current_screen();
	if ( 'product' === $screen?->post_type || 'toplevel_page_woocommerce' === $screen?->id ) {
		echo '<div class="notice notice-warning"><p><strong>This is the stand-in, not WooCommerce.</strong> It has just what the Sequenzy sandbox needs: products, variations and stock. It has no cart and sells nothing. Start the sandbox with <code style="white-space:nowrap">--woocommerce DIR|ZIP</code> for the real one.</p></div>';
	}
}
