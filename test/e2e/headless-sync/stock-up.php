<?php
/** A shop with a past: more products than fit a page, prices and orders of every kind. Prints a key that may read it. */

declare( strict_types=1 );

require '/wordpress/wp-load.php';

for ( $number = 1; $number <= 101; $number++ ) {
	$product = new WC_Product_Simple();
	$product->set_name( "Tea $number" );
	$product->set_regular_price( (string) ( $number / 10 ) );
	$product->save();
}
$on_sale = new WC_Product_Simple();
$on_sale->set_props( array( 'name' => 'Tea & "Honey" — 50 %', 'sku' => 'TEA-HONEY', 'regular_price' => '20', 'sale_price' => '9.95', 'manage_stock' => true, 'stock_quantity' => 7 ) );
$on_sale->save();
$to_order = new WC_Product_Simple();
$to_order->set_props( array( 'name' => 'Tea to order', 'regular_price' => '3', 'stock_status' => 'onbackorder' ) );
$to_order->save();
$draft = new WC_Product_Simple();
$draft->set_props( array( 'name' => 'Not yet', 'regular_price' => '4', 'status' => 'draft' ) );
$draft->save();
$shirt = wc_get_product( wc_get_product_id_by_sku( 'SHIRT-S' ) );

$customer = new WC_Customer();
$customer->set_props( array( 'email' => 'Ana@Example.com', 'username' => 'ana', 'password' => 'password', 'first_name' => 'Ana', 'last_name' => 'Alves' ) );
$customer->save();
$quiet = new WC_Customer();
$quiet->set_props( array( 'email' => 'quiet@example.com', 'username' => 'quiet', 'password' => 'password', 'billing_first_name' => 'Quim' ) );
$quiet->save();

/** @param list<array{WC_Product, int}> $lines */
$order = static function ( string $email, array $lines, string $status, int $customer_id = 0 ): WC_Order {
	$made = wc_create_order( array( 'customer_id' => $customer_id ) );
	foreach ( $lines as [ $product, $quantity ] ) {
		$made->add_product( $product, $quantity );
	}
	$made->set_billing_email( $email );
	$made->set_billing_first_name( 'Bea' );
	$made->calculate_totals();
	$made->update_status( $status );
	return $made;
};
$order( 'Guest+Tea@Example.com', array( array( $on_sale, 2 ), array( $shirt, 1 ) ), 'completed' );
$order( 'office@example.com', array( array( $on_sale, 1 ) ), 'processing', $customer->get_id() );
$order( 'unpaid@example.com', array( array( $on_sale, 1 ) ), 'pending' );
$order( 'regret@example.com', array( array( $on_sale, 1 ) ), 'cancelled' );
$partly = $order( 'partly@example.com', array( array( $on_sale, 4 ) ), 'completed' );
wc_create_refund( array( 'order_id' => $partly->get_id(), 'amount' => '9.95' ) );
$order( 'wholly@example.com', array( array( $on_sale, 1 ) ), 'refunded' );

global $wpdb;
$key    = 'ck_' . str_repeat( 'a1', 20 );
$secret = 'cs_' . str_repeat( 'b2', 20 );
$wpdb->insert(
	$wpdb->prefix . 'woocommerce_api_keys',
	array(
		'user_id'         => 1,
		'description'     => 'Headless sync',
		'permissions'     => 'read',
		'consumer_key'    => wc_api_hash( $key ),
		'consumer_secret' => $secret,
		'truncated_key'   => substr( $key, -7 ),
	)
);
echo wp_json_encode( array( 'key' => $key, 'secret' => $secret ) );
