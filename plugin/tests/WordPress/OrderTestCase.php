<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Capture\OrderPayloads;
use Sequenzy\WooCommerce\Tests\Contract;
use WC_Order;
use WC_Product_Simple;
use WP_REST_Request;

/** What is true of orders in every storage of WooCommerce; a class each runs it. */
abstract class OrderTestCase extends StoreTestCase {
	/** @return array{tables: 'yes'|'no', sync: 'yes'|'no'} WooCommerce's own words. */
	abstract protected function storage(): array;

	protected function setUp(): void {
		parent::setUp();
		if ( 'yes' === $this->tables() ) {
			$this->needs_real_woocommerce( 'tables of orders' );
		}
		add_filter( 'pre_option_woocommerce_custom_orders_table_enabled', array( $this, 'tables' ) );
		add_filter( 'pre_option_woocommerce_custom_orders_table_data_sync_enabled', array( $this, 'sync' ) );
	}

	protected function tearDown(): void {
		remove_filter( 'pre_option_woocommerce_custom_orders_table_enabled', array( $this, 'tables' ) );
		remove_filter( 'pre_option_woocommerce_custom_orders_table_data_sync_enabled', array( $this, 'sync' ) );
		parent::tearDown();
	}

	public function tables(): string {
		return $this->storage()['tables'];
	}

	public function sync(): string {
		return $this->storage()['sync'];
	}

	#[TestDox( 'is where this test says' )]
	public function test_storage(): void {
		$this->connect();
		$id = $this->order( 'processing' )->get_id();
		self::assertSame( 'yes' === $this->tables(), \Automattic\WooCommerce\Utilities\OrderUtil::custom_orders_table_usage_is_enabled() );
		self::assertSame( 'yes' === $this->tables() && 'no' === $this->sync() ? 'shop_order_placehold' : 'shop_order', get_post_type( $id ) );
	}

	#[TestDox( 'is placed when it is first processing, on hold or completed: one fact, and its state beside it' )]
	public function test_placed(): void {
		$this->connect();
		$order = $this->order( 'pending' );
		$this->send();
		self::assertSame( array( 'order.saved' ), $this->types_about( $order->get_id() ) );
		$order->update_status( 'processing' );
		$order->update_status( 'on-hold' );
		$order->update_status( 'completed' );
		$this->send();
		self::assertSame( array( 'order.saved', 'order.placed', 'order.saved' ), $this->types_about( $order->get_id() ) );
		self::assertSame( 'processing', $this->events_about( $order->get_id() )[1]['payload']['status'] );
		self::assertSame( 'completed', $this->events_about( $order->get_id() )[2]['payload']['status'] );
	}

	#[TestDox( 'that is placed and cancelled between two sends is two events' )]
	public function test_placed_then_cancelled(): void {
		$this->connect();
		$order = $this->order( 'processing' );
		$order->update_status( 'cancelled' );
		$this->send();
		self::assertSame( array( 'order.placed' => 'processing', 'order.saved' => 'cancelled' ), array_combine( $this->types_about( $order->get_id() ), array_column( array_column( $this->events_about( $order->get_id() ), 'payload' ), 'status' ) ) );
	}

	#[TestDox( 'that is saved again by the request that places it is told as it is at last, in tables by one statement' )]
	public function test_saved_again(): void {
		$this->connect();
		$order      = $this->order( 'processing' );
		$statements = 0;
		$count      = static function ( string $query ) use ( &$statements ): string {
			$statements += (int) str_starts_with( $query, 'INSERT INTO `wp_sequenzy_outbox`' );
			return $query;
		};
		add_filter( 'query', $count );
		$order->set_billing_city( 'Porto' );
		$order->save();
		$this->end_request();
		remove_filter( 'query', $count );
		self::assertSame( OrderPayloads::tables_count() ? 0 : 1, $statements );
		$this->send();
		self::assertSame( array( '', 'Porto' ), array_map( static fn( array $event ): string => $event['payload']['billing']['city'], $this->events_about( $order->get_id() ) ) );
	}

	#[TestDox( 'that is saved again by the request that places it, after a worker was there, is told again' )]
	public function test_saved_again_after_the_worker(): void {
		$this->connect();
		$order = $this->order( 'processing' );
		$this->work();
		self::assertSame( array( 'order.placed', 'order.saved' ), $this->types_about( $order->get_id() ) );
		$order->set_billing_city( 'Porto' );
		$order->save();
		$this->end_request();
		$this->work();
		$this->pass( 301 );
		$this->work();
		self::assertSame( 'Porto', $this->last_about( $order->get_id() )['payload']['billing']['city'] );
	}

	#[TestDox( 'that was cancelled and is taken up again was placed once' )]
	public function test_placed_once(): void {
		$this->connect();
		$order = $this->order( 'processing' );
		$this->send();
		foreach ( array( 'cancelled', 'processing' ) as $status ) {
			// Another request: nothing is remembered.
			( new WC_Order( $order->get_id() ) )->update_status( $status );
			$this->another_process_places( $order->get_id() );
		}
		$this->send();
		self::assertCount( 1, array_keys( $this->types_about( $order->get_id() ), 'order.placed', true ) );
	}

	/** @return array<string, array{string, bool}> */
	public static function first_statuses(): array {
		return array(
			'a pending one'      => array( 'pending', false ),
			'a failed one'       => array( 'failed', false ),
			'a cancelled one'    => array( 'cancelled', false ),
			'one on hold'        => array( 'on-hold', true ),
			'one in processing'  => array( 'processing', true ),
			'a completed one'    => array( 'completed', true ),
		);
	}

	#[DataProvider( 'first_statuses' )]
	#[TestDox( 'made through the REST API: $_dataName counts as placed or not, as a shopper would say' )]
	public function test_made_by_rest( string $status, bool $is_placed ): void {
		$this->connect();
		$product = $this->simple_product( 'House Blend', 'instock' );
		$request = new WP_REST_Request( 'POST', '/wc/v3/orders' );
		$request->set_body_params( array( 'status' => $status, 'billing' => array( 'email' => 'ana@example.com' ), 'line_items' => array( array( 'product_id' => $product->get_id(), 'quantity' => 2 ) ) ) );
		$id = rest_do_request( $request )->get_data()['id'];
		$this->send();
		self::assertSame( $is_placed ? array( 'order.placed', 'order.saved' ) : array( 'order.saved' ), $this->types_about( $id ) );
		self::assertSame( 2, $this->events_about( $id )[0]['payload']['line_items'][0]['quantity'] );
	}

	#[TestDox( 'that is only a draft is none: neither the checkout\'s nor the admin\'s, nor their deletion' )]
	public function test_drafts(): void {
		$this->connect();
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->send();
		foreach ( array( 'checkout-draft', 'auto-draft' ) as $status ) {
			$order = new WC_Order();
			// As WooCommerce's own screen makes one.
			$order->set_object_read( false );
			$order->set_status( $status );
			$order->set_object_read( true );
			$order->add_product( $product );
			$order->save();
			self::assertSame( $status, $order->get_status() );
			$order->delete( true );
		}
		$this->end_request();
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'carries its refunds, whole or in part, with the lines they concern, and loses one that is deleted' )]
	public function test_refunds(): void {
		$this->connect();
		$order = $this->order( 'completed' );
		$this->send();
		$item   = array_values( $order->get_items() )[0];
		$refund = wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '12.90', 'reason' => 'Torn ☕', 'line_items' => array( $item->get_id() => array( 'qty' => 1, 'refund_total' => '12.90' ) ) ) );
		$this->send();
		$refunds = $this->events_about( $order->get_id() )[2]['payload']['refunds'];
		self::assertSame( array( array( $refund->get_id(), 'Torn ☕', '-12.90', -1, $item->get_product_id() ) ), array_map( static fn( array $one ): array => array( $one['id'], $one['reason'], $one['total'], $one['line_items'][0]['quantity'], $one['line_items'][0]['product_id'] ), $refunds ) );
		$refund->delete( true );
		$this->send();
		self::assertSame( array(), $this->events_about( $order->get_id() )[3]['payload']['refunds'] );
		wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => $order->get_total() ) );
		$this->send();
		self::assertSame( 'refunded', $this->events_about( $order->get_id() )[4]['payload']['status'] );
	}

	#[TestDox( 'is told as trashed, restored and at last deleted' )]
	public function test_trash(): void {
		$this->connect();
		$order = $this->order( 'processing' );
		$id    = $order->get_id();
		$this->send();
		$order->delete();
		$this->send();
		self::assertSame( 'trash', $this->last_about( $id )['payload']['status'] );
		$trashed = wc_get_order( $id );
		method_exists( $trashed, 'untrash' ) && $trashed->untrash() || wp_untrash_post( $id );
		$this->send();
		self::assertNotSame( 'trash', $this->last_about( $id )['payload']['status'] );
		wc_get_order( $id )->delete( true );
		$this->send();
		self::assertSame( array( 'order.deleted', array( 'id' => $id ) ), array( $this->last_about( $id )['type'], $this->last_about( $id )['payload'] ) );
	}

	#[TestDox( 'without an address, made in the admin, is told too' )]
	public function test_without_address(): void {
		$this->connect();
		$order = $this->order( 'processing', '' );
		$this->send();
		self::assertSame( '', $this->last_about( $order->get_id() )['payload']['billing']['email'] );
	}

	#[TestDox( 'of a product that was deleted since keeps its line, live and in a sync' )]
	public function test_deleted_product(): void {
		$product = $this->simple_product( 'Gone ☕', 'instock' );
		$id      = $product->get_id();
		$order   = $this->order( 'processing', 'ana@example.com', '12.90', $product );
		wp_delete_post( $id, true );
		$this->connect();
		self::assertArrayHasKey( $order->get_id(), $this->sequenzy->sync_runs->held( 'orders' ) );
		$order->update_status( 'completed' );
		$this->send();
		$told = $this->last_about( $order->get_id() )['payload'];
		self::assertSame( array( 'completed', 'Gone ☕', 2, '25.80' ), array( $told['status'], $told['line_items'][0]['name'], $told['line_items'][0]['quantity'], $told['line_items'][0]['total'] ) );
	}

	#[TestDox( 'with an address in any script is told letter by letter' )]
	public function test_scripts(): void {
		$this->connect();
		$address = array( 'first_name' => 'Ελένη', 'last_name' => 'عبد الله', 'company' => '株式会社サンプル 👩‍🚀', 'address_1' => 'ул. Ленина, 1', 'address_2' => 'ชั้น ๒', 'city' => '서울', 'postcode' => '〒100-0001', 'email' => 'wang@example.com' );
		$order   = $this->order( 'pending' );
		$order->set_address( $address, 'billing' );
		$order->set_status( 'processing' );
		$order->save();
		$this->send();
		self::assertCount( 2, $this->events_about( $order->get_id() ) );
		foreach ( $this->events_about( $order->get_id() ) as $event ) {
			self::assertSame( $address, array_intersect_key( $event['payload']['billing'], $address ) );
		}
	}

	#[TestDox( 'says the same whether it is read in sets or through WooCommerce\'s objects' )]
	public function test_rows_and_objects(): void {
		$orders = $this->all_kinds_of_orders();
		self::assertCount( count( $orders ), $this->compared( $orders ) );
	}

	#[TestDox( 'says the same as WooCommerce\'s own REST API' )]
	public function test_same_as_rest(): void {
		foreach ( $this->all_kinds_of_orders() as $id ) {
			$theirs = json_decode( (string) wp_json_encode( rest_do_request( new WP_REST_Request( 'GET', '/wc/v3/orders/' . $id ) )->get_data() ), true );
			$ours   = json_decode( (string) wp_json_encode( sequenzy()->payloads()->build( 'order', array( $id ) )[ $id ] ), true );
			foreach ( $ours as $key => $value ) {
				'refunds' === $key && usort( $theirs[ $key ], static fn( array $one, array $other ): int => $one['id'] <=> $other['id'] );
				foreach ( is_array( $value ) && array_is_list( $value ) ? $value : array() as $at => $item ) {
					// REST's summary of refunds knows neither time nor lines; what both have must agree.
					$ours[ $key ][ $at ]   = array_intersect_key( $item, $theirs[ $key ][ $at ] );
					$theirs[ $key ][ $at ] = array_intersect_key( $theirs[ $key ][ $at ], $item );
				}
				self::assertEquals( $theirs[ $key ], $ours[ $key ], "$id $key" );
			}
		}
	}

	#[TestDox( 'is read a hundred at a time with a dozen queries' )]
	public function test_in_sets(): void {
		global $wpdb;
		$ids    = array_map( fn(): int => $this->order( 'processing' )->get_id(), range( 1, 12 ) );
		$before = $wpdb->num_queries;
		self::assertCount( 12, sequenzy()->payloads()->build( 'order', $ids ) );
		self::assertLessThanOrEqual( 12, $wpdb->num_queries - $before );
	}

	#[TestDox( 'is read through objects where the store wants what other plugins change in them' )]
	public function test_as_objects(): void {
		$order  = $this->order( 'processing' );
		$number = static fn(): string => 'INV-7';
		add_filter( 'woocommerce_order_number', $number );
		add_filter( 'sequenzy_read_orders_as_objects', '__return_true' );
		$payload = sequenzy()->payloads()->build( 'order', array( $order->get_id() ) )[ $order->get_id() ];
		remove_filter( 'woocommerce_order_number', $number );
		remove_filter( 'sequenzy_read_orders_as_objects', '__return_true' );
		self::assertSame( 'INV-7', $payload['number'] );
	}

	/** @return array<string, array{string, int, string, string}> */
	public static function currencies(): array {
		return array(
			'no decimals'    => array( 'JPY', 0, '1290', '2580' ),
			'three decimals' => array( 'KWD', 3, '12.905', '25.810' ),
		);
	}

	#[DataProvider( 'currencies' )]
	#[TestDox( 'in a currency with $_dataName is spelled as WooCommerce prints it' )]
	public function test_currencies( string $currency, int $decimals, string $price, string $printed ): void {
		$options = static fn() => array( 'woocommerce_currency' => $currency, 'woocommerce_price_num_decimals' => (string) $decimals );
		array_map( static fn( string $name, string $value ) => update_option( $name, $value ), array_keys( $options() ), $options() );
		$order = $this->order( 'processing', 'ana@example.com', $price );
		$read  = sequenzy()->payloads()->build( 'order', array( $order->get_id() ) )[ $order->get_id() ];
		update_option( 'woocommerce_currency', 'EUR' );
		update_option( 'woocommerce_price_num_decimals', '2' );
		self::assertSame( array( $currency, $printed ), array( $read['currency'], $read['line_items'][0]['total'] ) );
		self::assertSame( '', Contract::complaint( 'order', $read ) );
	}

	/** @return list<int> */
	private function all_kinds_of_orders(): array {
		[ $shirt, $sizes ] = $this->t_shirt();
		$plain    = $this->order( 'processing' );
		$refunded = $this->order( 'completed' );
		$item     = array_values( $refunded->get_items() )[0];
		wc_create_refund( array( 'order_id' => $refunded->get_id(), 'amount' => '5.00', 'reason' => 'Late' ) );
		wc_create_refund( array( 'order_id' => $refunded->get_id(), 'amount' => '12.90', 'line_items' => array( $item->get_id() => array( 'qty' => 1, 'refund_total' => '12.90' ) ) ) );
		$varied = new WC_Order();
		$varied->add_product( $sizes['Small'], 3 );
		$varied->set_address( array( 'first_name' => 'Ünïcödé 😀', 'last_name' => '王', 'email' => 'wang@example.com', 'city' => 'Łódź', 'country' => 'PL', 'phone' => '+48 1' ), 'billing' );
		$varied->set_customer_id( 1 );
		$varied->set_discount_total( '3' );
		$varied->calculate_totals();
		$varied->set_status( 'completed' );
		$varied->save();
		$gone = $this->simple_product( 'Gone', 'instock' );
		$old  = $this->order( 'completed', 'ana@example.com', '7', $gone );
		wp_delete_post( $gone->get_id(), true );
		$empty = wc_create_order();
		$empty->update_status( 'on-hold' );
		$ids = array( $plain->get_id(), $varied->get_id(), $old->get_id(), $empty->get_id() );
		// WooCommerce before 10 asks its tables with a LIMIT beyond SQLite's integers, and then finds no refunds itself: nothing to compare with.
		return array() === wc_get_order( $refunded->get_id() )->get_refunds() ? $ids : array( $refunded->get_id(), ...$ids );
	}
}
