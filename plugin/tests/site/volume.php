<?php
/**
 * A large store is copied to Sequenzy, in a process with the memory that hosts give. Arguments: how many products, how many orders.
 * Says what was sent, what it cost, and of some orders what was built from rows and what WooCommerce's objects say.
 */

declare(strict_types=1);

use Automattic\WooCommerce\Utilities\OrderUtil;
use Sequenzy\WooCommerce\Capture\OrderObjects;
use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Sync\OrderIdStore;
use Sequenzy\WooCommerce\Sync\ProductIdStore;
use Sequenzy\WooCommerce\Tests\Site\Copies;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;

require dirname( __DIR__, 2 ) . '/vendor/autoload.php';
require __DIR__ . '/load.php';

global $wpdb;
[ , $products, $orders ] = array_map( 'intval', $argv );
$sequenzy                = FakeSequenzy::install();
$sequenzy->sync_runs->forget();
add_filter( 'pre_wp_mail', '__return_true' );

// What other tests have sold was kept in other places.
foreach ( array( 'wc_orders', 'wc_orders_meta', 'wc_order_addresses', 'wc_order_operational_data' ) as $table ) {
	$wpdb->query( "DELETE FROM {$wpdb->prefix}$table" );
}
$wpdb->query( "DELETE FROM $wpdb->posts WHERE post_type LIKE 'shop_order%'" );

$made = array();
for ( $i = 0; $i < 20; $i++ ) {
	$product = new WC_Product_Simple();
	$product->set_name( "Coffee $i" );
	$product->set_regular_price( '12.90' );
	$product->save();
	$made[] = $product;
}
for ( $i = 0; $i < 40; $i++ ) {
	$order = new WC_Order();
	$order->add_product( $made[ $i % 20 ], 1 + $i % 3 );
	$order->set_address( array( 'first_name' => 'Ana', 'email' => "buyer-$i@example.com", 'country' => 'PT' ), 'billing' );
	$order->calculate_totals();
	$order->set_status( array( 'completed', 'processing', 'cancelled', 'checkout-draft' )[ $i % 4 ] );
	$order->save();
	if ( 0 === $i % 8 ) {
		wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '5.00' ) );
	}
}
$in_tables = OrderUtil::custom_orders_table_usage_is_enabled();
$copies    = new Copies( $wpdb );
$copies->products( $products );
$copies->orders( $orders, $in_tables, ! $in_tables || 'yes' === get_option( 'woocommerce_custom_orders_table_data_sync_enabled' ) );
wp_cache_flush();

$owner = new Visitor( 1, 'volume' );
sequenzy()->connector()->begin( $owner );
sequenzy()->connector()->complete( $owner, 'req_1', FakeSequenzy::CODE, $sequenzy->requests[0]['body']['state'] );
sequenzy()->connector()->confirm( $owner );
$pages               = array();
$sequenzy->meanwhile = static function ( string $path ) use ( $sequenzy, $wpdb, &$pages ): void {
	if ( str_ends_with( $path, '/batches' ) ) {
		$body    = $sequenzy->requests[ count( $sequenzy->requests ) - 1 ]['body'];
		$pages[] = array( $body['resource'], count( $body['items'] ), $wpdb->num_queries, memory_get_usage() );
	}
	$sequenzy->requests = array();
};
// A worker ends when its share of the memory is used, but never before it did something.
for ( $runs = 0; $runs < 1000; $runs++ ) {
	sequenzy()->worker()->run();
	$run = sequenzy()->sync_view()->to_array()['run'];
	if ( in_array( $run['state'], array( 'verified', 'failed' ), true ) ) {
		break;
	}
}

$ids    = array_keys( $sequenzy->sync_runs->held( 'orders' ) );
$sample = array();
// Every sixth has a refund: an odd step meets both kinds.
for ( $i = 0; $i < count( $ids ); $i += intdiv( count( $ids ), 25 ) | 1 ) {
	$sample[] = $ids[ $i ];
}
$rows    = sequenzy()->payloads()->build( 'order', $sample );
$objects = ( new OrderObjects() )->build( $sample );
ksort( $rows );
ksort( $objects );
echo json_encode(
	array(
		'state'   => $run['state'],
		'runs'    => $runs + 1,
		'error'   => $run['error'],
		'inStore' => array( 'products' => sequenzy()->get( ProductIdStore::class )->count(), 'orders' => sequenzy()->get( OrderIdStore::class )->count() ),
		'held'    => array( 'products' => count( $sequenzy->sync_runs->held( 'products' ) ), 'orders' => count( $ids ) ),
		'sent'    => count( $sequenzy->sync_runs->reached() ),
		'pages'   => $pages,
		'peak'    => memory_get_peak_usage( true ),
		'rows'    => $rows,
		'objects' => $objects,
	)
);
