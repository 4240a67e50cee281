<?php
/**
 * Fills the store: a few records made through WooCommerce, then copied in sets of their own size until there are as many as told. Rows
 * and not objects: a million orders take minutes and not days.
 */

declare(strict_types=1);

require __DIR__ . '/../../../support/native/open.php';
require dirname( __DIR__, 4 ) . '/plugin/vendor/autoload.php';

use Sequenzy\WooCommerce\Tests\Site\Copies;

global $wpdb;
wp_defer_term_counting( true );
$copies = new Copies( $wpdb );

$products = array();
for ( $i = 0; $i < min( 100, $told['products'] ); $i++ ) {
	$product = new WC_Product_Simple();
	$product->set_name( "Coffee $i" );
	$product->set_sku( "coffee-$i" );
	$product->set_regular_price( '12.90' );
	$product->set_manage_stock( true );
	$product->set_stock_quantity( 5 + $i );
	$product->set_short_description( 'Freshly roasted.' );
	$products[] = $product->save();
}
$customers = array();
for ( $i = 0; $i < min( 50, $told['customers'] ); $i++ ) {
	$customer = new WC_Customer();
	$customer->set_email( "buyer-$i@example.com" );
	$customer->set_username( "buyer-$i" );
	$customer->set_password( 'password' );
	$customer->set_first_name( 'Ana' );
	$customer->set_billing_country( 'PT' );
	$customers[] = $customer->save();
}
$orders = array();
for ( $i = 0; $i < min( 100, $told['orders'] ); $i++ ) {
	$order = new WC_Order();
	$order->add_product( wc_get_product( $products[ $i % count( $products ) ] ), 1 + $i % 3 );
	$order->add_product( wc_get_product( $products[ ( $i + 7 ) % count( $products ) ] ), 1 );
	$order->set_address( array( 'first_name' => 'Ana', 'last_name' => 'Alves', 'email' => "buyer-$i@example.com", 'country' => 'PT', 'city' => 'Porto' ), 'billing' );
	$order->set_customer_id( $customers[ $i % count( $customers ) ] );
	$order->calculate_totals();
	$order->set_status( array( 'completed', 'processing', 'completed', 'cancelled' )[ $i % 4 ] );
	$order->save();
	if ( 9 === $i % 10 ) {
		wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '5.00' ) );
	}
	$orders[] = $order->get_id();
}
$copies->products( $told['products'] );
$copies->customers( $told['customers'] );
$copies->orders( $told['orders'] );
sequenzy()->outbox()->forget();
echo wp_json_encode(
	array(
		'products'  => (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->posts} WHERE post_type = 'product' AND post_status = 'publish'" ),
		'customers' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->users}" ),
		'orders'    => sequenzy()->get( \Sequenzy\WooCommerce\Sync\OrderIdStore::class )->count(),
	)
);
