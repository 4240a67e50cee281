<?php
/** WooCommerce's place in the menu, for other plugins' pages, and the word that this is not WooCommerce. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Admin;

function add_menu(): void {
	add_menu_page( 'WooCommerce', 'WooCommerce', 'manage_woocommerce', 'woocommerce', show_home( ... ), 'dashicons-store', '55.5' );
}

function show_home(): void {
	printf(
		'<div class="wrap"><h1>WooCommerce (stand-in)</h1><p>There are no settings and no reports here, only orders and the pages of other plugins.</p><p><a class="button" href="%s">Products</a> <a class="button" href="%s">Orders</a> <a class="button" href="%s">Visit the shop</a></p></div>',
		esc_url( admin_url( 'edit.php?post_type=product' ) ),
		esc_url( admin_url( 'edit.php?post_type=shop_order' ) ),
		esc_url( (string) get_permalink( \wc_get_page_id( 'shop' ) ) )
	);
}

/** On its own screens alone; nobody else's page is disturbed. */
function say_what_this_is(): void {
	$screen = get_current_screen();
	if ( in_array( $screen?->post_type, array( 'product', 'shop_order' ), true ) || 'toplevel_page_woocommerce' === $screen?->id ) {
		echo '<div class="notice notice-warning"><p><strong>This is the stand-in, not WooCommerce.</strong> It has just what the Sequenzy sandbox needs: products and stock, a cart and a plain checkout, orders and refunds; no taxes, no shipping, no payment but on delivery. Start the sandbox with <code style="white-space:nowrap">--woocommerce DIR|ZIP</code> for the real one.</p></div>';
	}
}
