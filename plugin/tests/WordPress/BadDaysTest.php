<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use Error;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use RuntimeException;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Tests\Contract;
use Throwable;
use WC_Order;
use WP_REST_Request;

/** Another plugin fails in the middle of our work. Each time: the shop goes on, the owner reads why, and what was accepted arrives. */
#[TestDox( 'On a bad day' )]
final class BadDaysTest extends ShopperTestCase {
	/** @var list<array{string, callable}> */
	private array $broken = array();

	protected function tearDown(): void {
		$this->mend();
		remove_filter( 'sequenzy_read_orders_as_objects', '__return_true' );
		parent::tearDown();
	}

	/** Another plugin fails at a hook, before whoever else listens. */
	private function breaks_at( string $hook, ?callable $when = null ): void {
		$break          = static fn( mixed ...$values ): mixed => null === $when || $when( ...$values ) ? throw new RuntimeException( 'Broken for ben@example.com' ) : $values[0] ?? null;
		$this->broken[] = array( $hook, $break );
		add_filter( $hook, $break, 5, 9 );
	}

	private function mend(): void {
		array_map( static fn( array $one ) => remove_filter( $one[0], $one[1], 5 ), $this->broken );
		$this->broken = array();
	}

	/** @return array<string, mixed> What the owner sees in the list of what waits, of one record. */
	private function waits( int $id ): array {
		$request = new WP_REST_Request( 'GET', '/sequenzy/v1/activity' );
		$request->set_query_params( array( 'show' => 'waiting' ) );
		wp_set_current_user( 1 );
		$page = json_decode( (string) wp_json_encode( rest_do_request( $request )->get_data() ), true );
		self::assertSame( '', Contract::complaint( 'admin-activity', $page ) );
		return array_values( array_filter( $page['items'], static fn( array $item ): bool => (string) $id === $item['recordId'] ) )[0];
	}

	/** @return array<string, array{'product'|'variation'|'customer'|'order', string, bool}> Record, filter, whether the stand-in lacks it. */
	public static function filters_of_others(): array {
		return array(
			'the price of a product'             => array( 'product', 'woocommerce_product_get_price', true ),
			'the address of a product’s page'    => array( 'product', 'post_type_link', false ),
			'the stock of a variation'           => array( 'variation', 'woocommerce_product_variation_get_stock_status', true ),
			'the city of a customer'             => array( 'customer', 'woocommerce_customer_get_billing_city', true ),
			'the total of an order, as an object' => array( 'order', 'woocommerce_order_get_total', true ),
		);
	}

	/** @return list<int> Three records. */
	private function records( string $type ): array {
		return match ( $type ) {
			'product' => array_map( fn( string $name ): int => $this->simple_product( $name )->get_id(), array( 'One', 'Two', 'Three' ) ),
			'variation' => array_values( array_map( static fn( $size ): int => $size->get_id(), $this->t_shirt()[1] ) ),
			'customer' => array_map( static fn( int $number ): int => (int) wc_create_new_customer( "bad-day-$number-" . uniqid() . '@example.com', uniqid( 'bad-day' ), 'password' ), array( 1, 2, 3 ) ),
			'order' => array_map( fn(): int => $this->order( 'pending' )->get_id(), array( 1, 2, 3 ) ),
		};
	}

	private static function concerns( int $id ): callable {
		return static fn( mixed $value, mixed $record = null ): bool => $id === ( is_object( $record ) ? $record->ID ?? ( method_exists( $record, 'get_id' ) ? $record->get_id() : 0 ) : 0 );
	}

	#[DataProvider( 'filters_of_others' )]
	#[TestDox( 'when another plugin fails in $_dataName, that record waits with the reason, the others arrive, and so does it once the plugin is mended' )]
	public function test_live( string $type, string $filter, bool $is_real_only ): void {
		$is_real_only && $this->needs_real_woocommerce( "filter $filter" );
		$this->connect();
		'order' === $type && add_filter( 'sequenzy_read_orders_as_objects', '__return_true' );
		$ids = $this->records( $type );
		$this->send();
		$this->sequenzy->forget();
		foreach ( $ids as $id ) {
			sequenzy()->outbox()->mark_dirty( new Entity( $type, $id ) );
		}
		$this->breaks_at( $filter, self::concerns( $ids[1] ) );
		$this->send();
		self::assertSame( array( 1, 0, 1 ), array_map( fn( int $id ): int => count( $this->accepted_about( $id ) ), $ids ) );
		$waits = $this->waits( $ids[1] );
		self::assertSame( array( 'waiting', 'NOT_READABLE', 1 ), array( $waits['outcome'], $waits['code'], $waits['attempts'] ) );
		self::assertStringContainsString( 'BadDaysTest.php', $waits['message'] );
		self::assertStringContainsString( 'Broken for …@…', $waits['message'] );
		$this->mend();
		$this->pass( 61 );
		$this->send();
		self::assertSame( array( 1, 1, 1 ), array_map( fn( int $id ): int => count( $this->accepted_about( $id ) ), $ids ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[DataProvider( 'filters_of_others' )]
	#[TestDox( 'when another plugin fails in $_dataName, a sync copies all the others, ends verified, and the record follows' )]
	public function test_sync( string $type, string $filter, bool $is_real_only ): void {
		$is_real_only && $this->needs_real_woocommerce( "filter $filter" );
		'order' === $type && add_filter( 'sequenzy_read_orders_as_objects', '__return_true' );
		$ids      = $this->records( $type );
		$resource = array( 'customer' => 'customers', 'order' => 'orders' )[ $type ] ?? 'products';
		$this->breaks_at( $filter, self::concerns( $ids[1] ) );
		$this->connect();
		$run = (array) sequenzy()->sync_view()->to_array()['run'];
		self::assertSame( array( 'verified', 1 ), array( $run['state'], $run['refused'] ) );
		self::assertSame( array( $ids[0], $ids[2] ), array_values( array_intersect( $ids, array_keys( $this->sequenzy->sync_runs->held( $resource ) ) ) ) );
		self::assertSame( 'NOT_READABLE', $this->waits( $ids[1] )['code'] );
		$this->mend();
		$this->pass( 61 );
		$this->send();
		self::assertCount( 1, $this->accepted_about( $ids[1] ) );
	}

	#[TestDox( 'when another plugin puts into a message what JSON has no words for, that message is set aside with the reason and the others arrive' )]
	public function test_not_json(): void {
		$this->connect();
		$ids = $this->records( 'product' );
		$odd = static fn( array $payload ): array => array( 'price' => ( $payload['id'] ?? 0 ) === $ids[1] ? INF : '1' ) + $payload;
		add_filter( 'sequenzy_event_payload', $odd );
		$this->end_request();
		sequenzy()->worker()->run();
		remove_filter( 'sequenzy_event_payload', $odd );
		self::assertSame( array( 1, 0, 1 ), array_map( fn( int $id ): int => count( $this->accepted_about( $id ) ), $ids ) );
		self::assertSame( array( array( (string) $ids[1], 'NOT_ENCODABLE' ) ), array_map( static fn( array $entry ): array => array( $entry['entityId'], $entry['code'] ), sequenzy()->dead_entries()->page() ) );
	}

	/** @return array<string, array{string}> Filters and actions of ours, but for the one that a listener of ours rings at the end of an admin's page. */
	public static function hooks_of_ours(): array {
		preg_match_all( '/^\| `(sequenzy_\w+)` \| (?:filter|action) \|/m', (string) file_get_contents( dirname( __DIR__, 2 ) . '/HOOKS.md' ), $rows );
		$names = array_diff( $rows[1], array( 'sequenzy_visit' ) );
		return array_combine( $names, array_map( static fn( string $name ): array => array( $name ), $names ) );
	}

	#[DataProvider( 'hooks_of_ours' )]
	#[TestDox( 'when another plugin fails at our hook $_dataName, the store connects, shoppers sign up, buy and are told of, all of it arrives, and the store disconnects' )]
	public function test_our_hooks( string $hook ): void {
		$product = $this->simple_product( 'Sold out' );
		$other   = $this->simple_product( 'House Blend', 'instock' );
		$this->end_request();
		// Without the address of the test the first words would go to the vendor: nobody is there.
		'sequenzy_api_url' === $hook || $this->breaks_at( $hook );
		$this->connect();
		'sequenzy_api_url' === $hook && $this->breaks_at( $hook );
		self::assertTrue( sequenzy_is_connected() );
		self::assertSame( 'verified', ( (array) sequenzy()->sync_view()->to_array()['run'] )['state'] );
		self::assertNotFalse( wp_next_scheduled( 'sequenzy_work' ) );
		$user = $this->log_in();
		WC()->cart->add_to_cart( $other->get_id() );
		$this->order( 'processing', 'ana@example.com', '12.90', $other );
		$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
		$request->set_body_params( array( 'email' => 'ana@example.com', 'providerProductId' => (string) $product->get_id() ) );
		self::assertSame( 202, rest_do_request( $request )->get_status() );
		wp_update_user( array( 'ID' => $user, 'last_name' => 'Alves' ) );
		$this->end_request();
		sequenzy()->worker()->run();
		if ( 'sequenzy_api_url' === $hook ) {
			self::assertSame( array(), $this->sequenzy->accepted() );
			$this->mend();
			do_action( 'sequenzy_retry_now' );
			sequenzy()->worker()->run();
		}
		$types = array_column( $this->sequenzy->accepted(), 'type' );
		self::assertSame( array(), array_diff( array( 'cart.started', 'order.placed', 'order.saved', 'customer.saved', 'back_in_stock.requested' ), $types ) );
		self::assertSame( array(), $this->outbox() );
		'sequenzy_farewell_untold' === $hook && $this->sequenzy->down( '/disconnect' );
		sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		self::assertFalse( sequenzy_is_connected() );
		self::assertSame( 'sequenzy_farewell_untold' === $hook ? 'disconnecting' : 'disconnected', sequenzy()->connection()->state->value );
	}

	/** @return array<string, array{string, Throwable}> */
	public static function failures_of_others(): array {
		return array(
			'at WooCommerce’s own action as an order is placed' => array( 'woocommerce_order_status_processing', new RuntimeException( 'Broken' ) ),
			'with what ends the request, as an order is placed' => array( 'woocommerce_order_status_processing', new Error( 'Broken' ) ),
			'in the order itself'                               => array( 'woocommerce_order_get_billing_company', new RuntimeException( 'Broken' ) ),
		);
	}

	#[TestDox( 'when another plugin fails as an order is placed, and the order goes on to the next status, it was placed once' )]
	public function test_order_goes_on(): void {
		$this->connect();
		$order = $this->order( 'pending' );
		$this->breaks_at( 'woocommerce_order_status_processing' );
		try {
			$order->update_status( 'processing' );
		} catch ( RuntimeException ) {
			// The stand-in lets it pass.
		}
		$order->update_status( 'completed' );
		$this->mend();
		$this->end_request();
		$this->send();
		self::assertSame( array( 'order.placed', 'order.saved' ), $this->types_about( $order->get_id() ) );
	}

	#[DataProvider( 'failures_of_others' )]
	#[TestDox( 'when another plugin fails $_dataName, the order is told all the same: that it was placed, and when, and how it is' )]
	public function test_order_action( string $hook, Throwable $failure ): void {
		$this->connect();
		$order = new WC_Order();
		$order->add_product( $this->simple_product( 'House Blend', 'instock' ), 2 );
		$order->set_billing_email( 'ana@example.com' );
		$order->calculate_totals();
		$order->set_status( 'processing' );
		$this->broken[] = array( $hook, static fn() => throw $failure );
		add_filter( $hook, $this->broken[0][1], 5 );
		try {
			$order->save();
		} catch ( Throwable $thrown ) {
			// WooCommerce catches what is no Error.
			self::assertSame( $failure, $thrown );
		}
		$this->mend();
		$this->end_request();
		$now = ( new Clock() )->seconds();
		foreach ( $this->outbox() as $row ) {
			self::assertLessThan( 60, $now - intdiv( (int) $row['occurred_at'], 1_000_000 ) );
		}
		$this->send();
		self::assertSame( array( 'order.placed', 'order.saved' ), $this->types_about( $order->get_id() ) );
		foreach ( $this->events_about( $order->get_id() ) as $event ) {
			self::assertSame( array( 'processing', 'ana@example.com', '25.80' ), array( $event['payload']['status'], $event['payload']['billing']['email'], $event['payload']['total'] ) );
		}
	}
}
