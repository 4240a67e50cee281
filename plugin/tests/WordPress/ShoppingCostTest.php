<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

/** Whole requests, each in a process of its own, with the plugin and without. */
#[TestDox( 'What the plugin costs shoppers of a connected store' )]
final class ShoppingCostTest extends StoreTestCase {
	private const WOOCOMMERCE = 'woocommerce/woocommerce.php';
	private const BOTH        = self::WOOCOMMERCE . ',sequenzy-for-woocommerce/sequenzy-for-woocommerce.php';

	private string $product = '';

	private string $user = '';

	protected function setUp(): void {
		parent::setUp();
		update_option( 'woocommerce_cod_settings', array( 'enabled' => 'yes' ) );
		$this->product = (string) $this->simple_product( 'House Blend', 'instock' )->get_id();
		$known         = get_user_by( 'email', 'ana@example.com' );
		$this->user    = (string) ( $known ? $known->ID : wc_create_new_customer( 'ana@example.com', 'ana', 'password' ) );
		$this->connect();
		$this->end_request();
	}

	protected function tearDown(): void {
		$this->keep_orders_in_tables( 'no' );
		parent::tearDown();
	}

	/** For the processes of this test: WooCommerce itself lets nobody switch while orders are in one place only. */
	private function keep_orders_in_tables( string $answer ): void {
		global $wpdb;
		$wpdb->query( "DELETE FROM wp_options WHERE option_name = 'woocommerce_custom_orders_table_enabled'" );
		$wpdb->insert( 'wp_options', array( 'option_name' => 'woocommerce_custom_orders_table_enabled', 'option_value' => $answer, 'autoload' => 'on' ) );
	}

	/** @return array<string, array{string, list<list<string>>, int, list<string>, 4?: string}> Who; requests, the last of which is measured; queries at most; what waits in the outbox then; where orders are kept, if not in tables. */
	public static function requests(): array {
		return array(
			'a stranger who puts something into the cart'    => array( 'stranger', array( array( 'add-to-cart' ) ), 0, array() ),
			'a customer who puts the first thing in'         => array( 'customer', array( array( 'add-to-cart' ) ), 1, array( 'cart.started' ) ),
			'a customer who puts more in'                    => array( 'customer', array( array( 'add-to-cart' ), array( 'add-to-cart' ) ), 1, array( 'cart.started', 'cart.updated' ) ),
			'a customer with a cart who looks around'        => array( 'customer', array( array( 'add-to-cart' ), array( 'look' ) ), 0, array( 'cart.started' ) ),
			'a stranger who types an address'                => array( 'stranger', array( array( 'add-to-cart' ), array( 'type', 'ana@example.com' ) ), 1, array( 'cart.started', 'checkout.started' ) ),
			'a stranger who types it once more'              => array( 'stranger', array( array( 'add-to-cart' ), array( 'type', 'ana@example.com' ), array( 'type', 'ana@example.com' ) ), 0, array( 'cart.started', 'checkout.started' ) ),
			'a stranger who types an address into the block' => array( 'stranger', array( array( 'add-to-cart' ), array( 'type-in-block', 'ana@example.com' ) ), 1, array( 'cart.started', 'checkout.started' ) ),
			'a guest who checks out by the form'             => array( 'stranger', array( array( 'add-to-cart' ), array( 'type', 'ana@example.com' ), array( 'check-out', 'ana@example.com' ) ), 3, array( 'cart.started', 'checkout.started', 'order.placed', 'order.saved' ) ),
			'a customer who checks out by the form'          => array( 'customer', array( array( 'add-to-cart' ), array( 'check-out', 'ana@example.com' ) ), 3, array( 'cart.started', 'customer.saved', 'order.placed', 'order.saved' ) ),
			'a guest who checks out by the block'            => array( 'stranger', array( array( 'add-to-cart' ), array( 'type-in-block', 'ana@example.com' ), array( 'check-out-in-block', 'ana@example.com' ) ), 3, array( 'cart.started', 'checkout.started', 'order.placed', 'order.saved' ) ),
			'a customer who checks out by the block'         => array( 'customer', array( array( 'add-to-cart' ), array( 'check-out-in-block', 'ana@example.com' ) ), 3, array( 'cart.started', 'customer.saved', 'order.placed', 'order.saved' ) ),
			'a guest who checks out by the form, orders being posts'  => array( 'stranger', array( array( 'add-to-cart' ), array( 'type', 'ana@example.com' ), array( 'check-out', 'ana@example.com' ) ), 3, array( 'cart.started', 'checkout.started', 'order.placed', 'order.saved' ), 'no,no' ),
			'a guest who checks out by the block, orders being posts' => array( 'stranger', array( array( 'add-to-cart' ), array( 'type-in-block', 'ana@example.com' ), array( 'check-out-in-block', 'ana@example.com' ) ), 3, array( 'cart.started', 'checkout.started', 'order.placed', 'order.saved' ), 'no,no' ),
			// WooCommerce writes the one row of meta that we leave at an order to both places.
			'a guest who checks out by the form, orders being both'   => array( 'stranger', array( array( 'add-to-cart' ), array( 'type', 'ana@example.com' ), array( 'check-out', 'ana@example.com' ) ), 3, array( 'cart.started', 'checkout.started', 'order.placed', 'order.saved' ), 'yes,yes' ),
			'a guest who checks out by the block, orders being both'  => array( 'stranger', array( array( 'add-to-cart' ), array( 'type-in-block', 'ana@example.com' ), array( 'check-out-in-block', 'ana@example.com' ) ), 3, array( 'cart.started', 'checkout.started', 'order.placed', 'order.saved' ), 'yes,yes' ),
			'a customer who checks out by the form, orders being both' => array( 'customer', array( array( 'add-to-cart' ), array( 'check-out', 'ana@example.com' ) ), 3, array( 'cart.started', 'customer.saved', 'order.placed', 'order.saved' ), 'yes,yes' ),
			'a customer who checks out by the block, orders being both' => array( 'customer', array( array( 'add-to-cart' ), array( 'check-out-in-block', 'ana@example.com' ) ), 3, array( 'cart.started', 'customer.saved', 'order.placed', 'order.saved' ), 'yes,yes' ),
		);
	}

	/**
	 * @param list<list<string>> $requests
	 * @param list<string>       $waiting
	 */
	#[DataProvider( 'requests' )]
	#[TestDox( '$_dataName: a few queries at most, and nobody waits for Sequenzy' )]
	public function test_cost( string $who, array $requests, int $queries, array $waiting, string $orders = 'yes,no' ): void {
		global $wpdb;
		$this->keep_orders_in_tables( explode( ',', $orders )[0] );
		if ( 1 === preg_match( '/-in-block|check-out/', (string) json_encode( $requests ) ) ) {
			$this->needs_real_woocommerce( 'checkout block and no tables of orders' );
		}
		$costs = array();
		// The first of each fills caches.
		foreach ( array( self::WOOCOMMERCE, self::BOTH, self::WOOCOMMERCE, self::BOTH ) as $plugins ) {
			$wpdb->query( 'DELETE FROM wp_woocommerce_sessions' );
			$wpdb->query( "DELETE FROM wp_usermeta WHERE meta_key LIKE '%persistent_cart%'" );
			$wpdb->query( 'DELETE FROM wp_sequenzy_outbox' );
			$costs[ $plugins ] = $this->shop( $who, $requests, $plugins, $orders );
		}
		$cost = $costs[ self::BOTH ];
		self::assertSame( array(), $cost['calls'] );
		$more = self::more( $costs[ self::WOOCOMMERCE ]['statements'], $cost['statements'] );
		self::assertLessThanOrEqual( $queries, count( $more ), implode( "\n", $more ) );
		$types = array_values( array_filter( array_column( $this->outbox(), 'type' ), static fn( string $type ): bool => ! str_starts_with( $type, 'product' ) ) );
		sort( $types );
		self::assertSame( $waiting, $types, (string) $cost['answer'] );
		$this->sequenzy->forget();
		$this->send();
	}

	/**
	 * @param list<list<string>> $requests
	 * @return array<string, mixed> What the last one cost.
	 */
	private function shop( string $who, array $requests, string $plugins, string $orders ): array {
		$cost    = array();
		$cookies = array();
		foreach ( $requests as $request ) {
			$environment = array( 'SEQUENZY_TEST_PLUGINS' => $plugins, 'SEQUENZY_TEST_THEME' => 'classic-theme', 'SEQUENZY_TEST_ORDERS' => $orders, 'SEQUENZY_TEST_COOKIES' => (string) json_encode( $cookies ) ) + ( 'customer' === $who ? array( 'SEQUENZY_TEST_USER' => $this->user ) : array() );
			[ , $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/measure.php', $request[0], $request[1] ?? $this->product ), $environment );
			$cost         = json_decode( $output, true );
			self::assertIsArray( $cost, $output );
			$cookies = array_merge( $cookies, $cost['cookies'] );
		}
		return $cost;
	}

	/**
	 * What is asked because of us: by our code (unless it is asked as often without it, from elsewhere), of our order meta, and each session that is
	 * saved oftener than without us. The rest of WooCommerce's statements differs from second to second.
	 *
	 * @param list<string> $without
	 * @param list<string> $with
	 * @return list<string>
	 */
	private static function more( array $without, array $with ): array {
		$is_session = static fn( string $statement ): bool => 1 === preg_match( '/^(INSERT INTO|UPDATE|DELETE FROM|REPLACE INTO) `?wp_woocommerce_sessions/', $statement );
		$often      = static fn( array $all, string $statement ): int => count( array_intersect( $all, array( $statement, 'ours: ' . $statement ) ) );
		$ours       = static fn( string $statement ): bool => ( str_starts_with( $statement, 'ours: ' ) && $often( $with, substr( $statement, 6 ) ) > $often( $without, substr( $statement, 6 ) ) ) || ( ! $is_session( $statement ) && str_contains( $statement, 'sequenzy' ) );
		return array( ...array_filter( $with, $ours ), ...array_slice( array_values( array_filter( $with, $is_session ) ), count( array_filter( $without, $is_session ) ) ) );
	}
}
