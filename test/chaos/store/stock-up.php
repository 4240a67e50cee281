<?php
/** Makes products. */

declare(strict_types=1);

require __DIR__ . '/../../support/native/open.php';

$ids = array();
for ( $i = 0; $i < $told['amount']; $i++ ) {
	$product = new WC_Product_Simple();
	$product->set_name( 'Chaos' );
	$product->set_regular_price( '12.50' );
	$product->save();
	$ids[] = $product->get_id();
}
echo wp_json_encode( $ids );
