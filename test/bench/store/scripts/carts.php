<?php
/** A customer puts the same product in, again and again; each time the request ends as WooCommerce and we end it. Says milliseconds for one. */

declare(strict_types=1);

require __DIR__ . '/../../../support/native/open.php';

add_filter( 'woocommerce_set_cookie_enabled', '__return_false' );
wp_set_current_user( $told['customer'] );
wc_load_cart();
WC()->cart->get_cart();
$end = static function (): void {
	foreach ( array( 15, 20, 100 ) as $priority ) {
		foreach ( $GLOBALS['wp_filter']['shutdown']->callbacks[ $priority ] ?? array() as $callback ) {
			( $callback['function'] )();
		}
	}
};
$took = array();
for ( $i = 0; $i < $told['times']; $i++ ) {
	$began = hrtime( true );
	WC()->cart->add_to_cart( $told['product'] );
	$end();
	$took[] = ( hrtime( true ) - $began ) / 1e6;
}
sort( $took );
echo wp_json_encode( array( 'milliseconds' => $took[ intdiv( count( $took ), 2 ) ] ) );
