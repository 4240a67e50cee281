<?php
/** A product to buy, a sold-out one, a customer with a password. */

declare(strict_types=1);

require __DIR__ . '/../../../support/native/open.php';

$ids = array();
foreach ( array( 'instock', 'outofstock' ) as $stock ) {
	$product = new WC_Product_Simple();
	$product->set_name( "House Blend, $stock" );
	$product->set_regular_price( '12.90' );
	$product->set_stock_status( $stock );
	$ids[ $stock ]                = $product->save();
	$ids[ 'address_of_' . $stock ] = (string) wp_parse_url( (string) get_permalink( $ids[ $stock ] ), PHP_URL_PATH );
}
$ids['customer'] = defined( 'SEQUENZY_STAND_IN' ) ? 1 : wc_create_new_customer( 'ana@example.com', 'ana', 'password' );
echo wp_json_encode( $ids );
