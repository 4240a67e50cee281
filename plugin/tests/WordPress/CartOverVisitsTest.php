<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

/** One shopper, several requests and devices: each request is a process of its own, with the cookies that the ones before it left. */
#[TestDox( 'A cart over several visits' )]
final class CartOverVisitsTest extends StoreTestCase {
	private int $ana = 0;

	protected function setUp(): void {
		parent::setUp();
		global $wpdb;
		$known     = get_user_by( 'email', 'ana@example.com' );
		$this->ana = $known ? $known->ID : (int) wc_create_new_customer( 'ana@example.com', 'ana', 'password', array( 'first_name' => 'Ana' ) );
		$wpdb->query( 'DELETE FROM wp_woocommerce_sessions' );
		$wpdb->query( "DELETE FROM wp_usermeta WHERE meta_key LIKE '%persistent_cart%' OR meta_key LIKE '%sequenzy_cart%'" );
		wp_cache_flush();
		$this->connect();
	}

	/**
	 * @param array<string, mixed> $cookies Of the device; those that are set are added.
	 * @param list<string>         $request For site/measure.php.
	 */
	private function visit( array &$cookies, array $request, int $user = 0 ): void {
		$environment  = array( 'SEQUENZY_TEST_PLUGINS' => 'woocommerce/woocommerce.php,sequenzy-for-woocommerce/sequenzy-for-woocommerce.php', 'SEQUENZY_TEST_THEME' => 'classic-theme', 'SEQUENZY_TEST_COOKIES' => (string) json_encode( $cookies ) );
		$environment += 0 === $user ? array() : array( 'SEQUENZY_TEST_USER' => (string) $user );
		[ , $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/measure.php', ...$request ), $environment );
		$cost         = json_decode( $output, true );
		self::assertIsArray( $cost, $output );
		$cookies = array_merge( $cookies, $cost['cookies'] );
		wp_cache_flush();
	}

	/** @return list<array{string, string, list<string>}> Event, cart and titles, in order; what waits is sent first. */
	private function told(): array {
		$this->send();
		$carts = array_values( array_filter( $this->sequenzy->accepted(), static fn( array $event ): bool => isset( $event['payload']['cartToken'], $event['payload']['lineItems'] ) ) );
		return array_map( static fn( array $event ): array => array( $event['type'], $event['payload']['cartToken'], self::sorted( array_column( $event['payload']['lineItems'], 'title' ) ) ), $carts );
	}

	/**
	 * @param list<string> $titles
	 * @return list<string>
	 */
	private static function sorted( array $titles ): array {
		sort( $titles );
		return $titles;
	}

	#[TestDox( 'of a guest who logs in, with a cart saved at the account, is that cart from then on, with the two together' )]
	public function test_login_merges(): void {
		$mug   = (string) $this->simple_product( 'Mug', 'instock' )->get_id();
		$blend = (string) $this->simple_product( 'House Blend', 'instock' )->get_id();
		$this->told();
		$this->sequenzy->forget();
		$laptop = array();
		$phone  = array();
		$this->visit( $laptop, array( 'add-to-cart', $mug ), $this->ana );
		$this->visit( $phone, array( 'add-to-cart', $blend ) );
		// Nobody knows yet whose the second is.
		self::assertCount( 1, $this->told() );
		$this->visit( $phone, array( 'log-in', 'ana@example.com' ) );
		$this->visit( $phone, array( 'look' ), $this->ana );
		// The session is the account's from now on, and with it whatever cookie the device has.
		$phone = array();
		$this->visit( $phone, array( 'look' ), $this->ana );
		self::assertCount( 2, $this->told() );
		// What is put in now belongs to the cart that came of both, on whatever device.
		$this->visit( $laptop, array( 'add-to-cart', $mug ), $this->ana );
		self::assertSame( array( array( 'cart.started', array( 'Mug' ) ), array( 'cart.updated', array( 'House Blend', 'Mug' ) ), array( 'cart.updated', array( 'House Blend', 'Mug' ) ) ), self::without_names( $this->told() ) );
		self::assertCount( 1, array_unique( array_column( $this->told(), 1 ) ) );
	}

	#[TestDox( 'of a guest who gave an address before logging in goes on, and the one saved at the account is closed: nobody is reminded of it' )]
	public function test_login_merges_two_that_are_told(): void {
		$mug   = (string) $this->simple_product( 'Mug', 'instock' )->get_id();
		$blend = (string) $this->simple_product( 'House Blend', 'instock' )->get_id();
		$this->told();
		$this->sequenzy->forget();
		$laptop = array();
		$phone  = array();
		$this->visit( $laptop, array( 'add-to-cart', $mug ), $this->ana );
		$this->visit( $phone, array( 'add-to-cart', $blend ) );
		$this->visit( $phone, array( 'type', 'ana@example.com' ) );
		[ $at_account, $of_guest ] = $this->told();
		$this->visit( $phone, array( 'log-in', 'ana@example.com' ) );
		$this->visit( $phone, array( 'look' ), $this->ana );
		$after = array_slice( $this->told(), 3 );
		sort( $after );
		self::assertSame( array( array( 'cart.cleared', $at_account[1], array() ), array( 'cart.updated', $of_guest[1], array( 'House Blend', 'Mug' ) ) ), $after );
	}

	#[TestDox( 'that waited at the account since the customer logged out is taken up again by a guest who logs in with one' )]
	public function test_login_after_logout(): void {
		$mug   = (string) $this->simple_product( 'Mug', 'instock' )->get_id();
		$blend = (string) $this->simple_product( 'House Blend', 'instock' )->get_id();
		$this->told();
		$this->sequenzy->forget();
		$laptop = array();
		$phone  = array();
		$this->visit( $laptop, array( 'add-to-cart', $mug ), $this->ana );
		$this->visit( $laptop, array( 'log-out' ), $this->ana );
		$this->visit( $phone, array( 'add-to-cart', $blend ) );
		$this->visit( $phone, array( 'log-in', 'ana@example.com' ) );
		$this->visit( $phone, array( 'look' ), $this->ana );
		self::assertSame( array( array( 'cart.started', array( 'Mug' ) ), array( 'cart.updated', array( 'House Blend', 'Mug' ) ) ), self::without_names( $this->told() ) );
		self::assertCount( 1, array_unique( array_column( $this->told(), 1 ) ) );
		self::assertFalse( get_user_option( 'sequenzy_cart', $this->ana ) );
	}

	#[TestDox( 'whose session ends without a word is not cleared: a guest’s is gone, the account’s comes back with the next visit' )]
	public function test_session_ends(): void {
		global $wpdb;
		$mug = (string) $this->simple_product( 'Mug', 'instock' )->get_id();
		$this->told();
		$this->sequenzy->forget();
		$laptop = array();
		$phone  = array();
		$this->visit( $laptop, array( 'add-to-cart', $mug ), $this->ana );
		$this->visit( $phone, array( 'add-to-cart', $mug ) );
		$this->visit( $phone, array( 'type', 'ben@example.com' ) );
		$before = array( array( 'cart.started', array( 'Mug' ) ), array( 'cart.started', array( 'Mug' ) ), array( 'checkout.started', array( 'Mug' ) ) );
		self::assertSame( $before, self::without_names( $this->told() ) );
		// WooCommerce's daily cleaning, long after both have left.
		$wpdb->query( 'DELETE FROM wp_woocommerce_sessions' );
		$this->visit( $phone, array( 'look' ) );
		self::assertSame( $before, self::without_names( $this->told() ) );
		$this->visit( $laptop, array( 'look' ), $this->ana );
		$this->visit( $laptop, array( 'look' ), $this->ana );
		self::assertSame( array( ...$before, array( 'cart.started', array( 'Mug' ) ) ), self::without_names( $this->told() ) );
	}

	/**
	 * @param list<array{string, string, list<string>}> $told
	 * @return list<array{string, list<string>}>
	 */
	private static function without_names( array $told ): array {
		return array_map( static fn( array $event ): array => array( $event[0], $event[2] ), $told );
	}
}
