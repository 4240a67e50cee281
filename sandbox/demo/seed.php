<?php
/**
 * A store with a past: more products, customers and two years of orders. The first ones are made through WooCommerce's objects, each as its
 * number says and none by chance; beyond those, rows are copied.
 *
 * @package Sequenzy\Sandbox
 *
 * @var array{products: string, customers: string, orders: string} $sandbox
 */

declare( strict_types=1 );

require_once WP_PLUGIN_DIR . '/sequenzy-for-woocommerce/tests/site/Copies.php';

use Sequenzy\WooCommerce\Tests\Site\Copies;

const MADE_PRODUCTS  = 24;
const MADE_CUSTOMERS = 20;
const MADE_ORDERS    = 60;
const FIRST_ORDER_AT = '2024-01-01T09:00:00+00:00';
const TWO_YEARS      = 730 * DAY_IN_SECONDS;

$first_names = array( 'Ana', 'Ben', 'Cleo', 'Dario', 'Elif', 'Finn', 'Greta', 'Hugo', 'Inès', 'Jonas' );
$last_names  = array( 'Alves', 'Berg', 'Costa', 'Duarte', 'Eriksen', 'Ferrari', "O'Neil" );
$kinds       = array( 'Coffee', 'Tea', 'Cup', 'Filter', 'Grinder', 'Scale' );
$countries   = array( 'DE', 'PT', 'FR', 'IT' );

/** The numbers of those that are made, when so many are wanted. */
$numbers = static fn( string $wanted, int $made ): array => array_slice( range( 0, $made - 1 ), 0, (int) $wanted );

$products = array();
foreach ( $numbers( $sandbox['products'], MADE_PRODUCTS ) as $i ) {
	$product = new WC_Product_Simple();
	$product->set_props(
		array(
			'name'           => $kinds[ $i % count( $kinds ) ] . ' No. ' . ( $i + 1 ),
			'sku'            => sprintf( 'SEED-%03d', $i + 1 ),
			'status'         => 'publish',
			'regular_price'  => (string) ( 4 + $i * 7 % 60 ) . '.50',
			'manage_stock'   => true,
			'stock_quantity' => 0 === $i % 8 ? 0 : 1000 + $i,
		)
	);
	$products[] = $product->save();
}

$customers = array();
foreach ( $numbers( $sandbox['customers'], MADE_CUSTOMERS ) as $i ) {
	$customer = new WC_Customer();
	$customer->set_props(
		array(
			'email'           => "customer-$i@example.com",
			'username'        => "customer-$i",
			'password'        => 'password',
			'first_name'      => $first_names[ $i % count( $first_names ) ],
			'last_name'       => $last_names[ $i % count( $last_names ) ],
			'billing_country' => $countries[ $i % count( $countries ) ],
		)
	);
	$customers[ $i ] = $customer->save();
}

/** Every second order is a guest's; some of them write one address in several ways. */
$address = static function ( int $i ): string {
	$guest = intdiv( $i, 8 );
	return match ( $i % 8 ) {
		1       => "guest.$guest@example.com",
		3       => "Guest.$guest@Example.com",
		5       => "guest.$guest+shop@example.com",
		default => "guest$guest@example.com",
	};
};

foreach ( $numbers( $sandbox['orders'], MADE_ORDERS ) as $i ) {
	$at       = ( new DateTimeImmutable( FIRST_ORDER_AT ) )->modify( '+' . intdiv( TWO_YEARS * $i, MADE_ORDERS ) . ' seconds' );
	$who      = 0 === $i % 2 && array() !== $customers ? intdiv( $i, 2 ) % count( $customers ) : null;
	$placed   = new WC_Order();
	$amount   = 1 + $i % 3;
	$purchase = wc_get_product( $products[ $i * 5 % count( $products ) ] );
	$placed->add_product( $purchase, $amount );
	$placed->set_address(
		array(
			'first_name' => $first_names[ $i % count( $first_names ) ],
			'last_name'  => $last_names[ $i % count( $last_names ) ],
			'email'      => null === $who ? $address( $i ) : "customer-$who@example.com",
			'country'    => $countries[ $i % count( $countries ) ],
			'city'       => 'Porto',
		),
		'billing'
	);
	$placed->set_customer_id( null === $who ? 0 : $customers[ $who ] );
	$placed->set_date_created( $at->getTimestamp() );
	$placed->calculate_totals();
	$placed->set_status( array( 'completed', 'completed', 'processing', 'completed', 'cancelled' )[ $i % 5 ] );
	$placed->save();
	if ( 9 === $i % 10 ) {
		wc_create_refund(
			array(
				'order_id'     => $placed->get_id(),
				'amount'       => '3.00',
				'date_created' => $at->getTimestamp() + 3 * DAY_IN_SECONDS,
			)
		);
	}
}

$copies = new Copies( $GLOBALS['wpdb'] );
$copies->products( (int) $sandbox['products'] );
$copies->customers( (int) $sandbox['customers'] );
$in_tables = 'yes' === get_option( 'woocommerce_custom_orders_table_enabled' );
$copies->orders( (int) $sandbox['orders'], $in_tables, ! $in_tables || 'yes' === get_option( 'woocommerce_custom_orders_table_data_sync_enabled' ) );
