<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use RuntimeException;
use WC_Coupon;

#[TestDox( 'A cart' )]
final class CartTest extends ShopperTestCase {
	#[TestDox( 'of a customer is told with its first item, then once for each request that changed it' )]
	public function test_customer(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$this->log_in();
		$key = WC()->cart->add_to_cart( $product->get_id(), 2 );
		$this->send();
		$started = $this->carts()[0];
		self::assertSame( array( 'cart.started', 'ana@example.com', 'Ana', get_current_user_id(), 2580, 2.0 ), array( $started['type'], $started['payload']['email'], $started['payload']['firstName'], $started['payload']['customerId'], $started['payload']['totalCents'], (float) $started['payload']['lineItems'][0]['quantity'] ) );
		self::assertSame( array( (string) $product->get_id(), (string) $product->get_id(), 'House Blend', 1290, get_permalink( $product->get_id() ) ), array_map( static fn( string $key ): mixed => $started['payload']['lineItems'][0][ $key ], array( 'providerProductId', 'providerVariantId', 'title', 'priceCents', 'productUrl' ) ) );
		WC()->cart->set_quantity( $key, 3 );
		WC()->cart->set_quantity( $key, 5 );
		$this->send();
		$this->send();
		self::assertSame( array( 'cart.started', 'cart.updated' ), array_column( $this->carts(), 'type' ) );
		self::assertSame( array( 5, $started['payload']['cartToken'] ), array( $this->carts()[1]['payload']['lineItems'][0]['quantity'], $this->carts()[1]['entity']['id'] ) );
	}

	#[TestDox( 'that changes again before it is sent is sent as it is then' )]
	public function test_last_state(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$this->log_in();
		$key = WC()->cart->add_to_cart( $product->get_id() );
		$this->send();
		foreach ( array( 2, 3, 4 ) as $quantity ) {
			WC()->cart->set_quantity( $key, $quantity );
			$this->end_request();
		}
		$this->send();
		self::assertSame( array( 1, 4 ), array_map( static fn( array $event ): int => $event['payload']['lineItems'][0]['quantity'], $this->carts() ) );
	}

	#[TestDox( 'of a stranger is nobody\'s business: nothing is kept' )]
	public function test_stranger(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		WC()->cart->add_to_cart( $product->get_id() );
		$this->end_request();
		self::assertSame( array(), $this->waiting() );
	}

	#[TestDox( 'before the store is connected leaves no trace, in the session either' )]
	public function test_not_connected(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->log_in();
		WC()->cart->add_to_cart( $product->get_id() );
		$this->end_request();
		self::assertSame( array( array(), null ), array( $this->waiting(), WC()->session->get( 'sequenzy_cart' ) ) );
	}

	#[TestDox( 'keeps up with coupons, removed items and their undoing' )]
	public function test_changes(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$other   = $this->simple_product( 'Mug', 'instock' );
		$coupon  = new WC_Coupon();
		$coupon->set_code( 'half-' . $product->get_id() );
		$coupon->set_discount_type( 'percent' );
		$coupon->set_amount( '50' );
		$coupon->save();
		$this->connect();
		$this->log_in();
		WC()->cart->add_to_cart( $product->get_id() );
		$key = WC()->cart->add_to_cart( $other->get_id() );
		$this->send();
		WC()->cart->apply_coupon( $coupon->get_code() );
		$this->send();
		WC()->cart->remove_cart_item( $key );
		$this->send();
		WC()->cart->restore_cart_item( $key );
		$this->send();
		self::assertSame( array( array( 'cart.started', 2, 2580 ), array( 'cart.updated', 2, 1290 ), array( 'cart.updated', 1, 645 ), array( 'cart.updated', 2, 1290 ) ), array_map( static fn( array $event ): array => array( $event['type'], count( $event['payload']['lineItems'] ), $event['payload']['totalCents'] ), $this->carts() ) );
	}

	#[TestDox( 'whose last item the shopper takes out is cleared; the next item begins another' )]
	public function test_cleared(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$this->log_in();
		$key = WC()->cart->add_to_cart( $product->get_id() );
		$this->send();
		WC()->cart->remove_cart_item( $key );
		$this->send();
		WC()->cart->add_to_cart( $product->get_id() );
		$this->send();
		self::assertSame( array( 'cart.started', 'cart.cleared', 'cart.started' ), array_column( $this->carts(), 'type' ) );
		$tokens = array_column( array_column( $this->carts(), 'payload' ), 'cartToken' );
		self::assertSame( array( true, false ), array( $tokens[0] === $tokens[1], $tokens[0] === $tokens[2] ) );
		self::assertSame( array(), $this->carts()[1]['payload']['lineItems'] );
	}

	#[TestDox( 'emptied after an order, at logout, by a gateway or because the product is gone is not cleared' )]
	public function test_not_cleared(): void {
		$this->connect();
		$this->log_in();
		$ways = array(
			static fn() => WC()->cart->empty_cart(),
			static fn() => wc_empty_cart(),
			static function () use ( &$product ): void {
				$product->set_status( 'trash' );
				$product->save();
				foreach ( WC()->cart->cart_contents as $key => $item ) {
					WC()->cart->cart_contents[ $key ]['data'] = wc_get_product( $item['product_id'] );
				}
				do_action( 'woocommerce_check_cart_items' );
			},
		);
		foreach ( $ways as $way ) {
			$product = $this->simple_product( 'House Blend', 'instock' );
			WC()->cart->add_to_cart( $product->get_id() );
			$this->end_request();
			$way();
			self::assertTrue( WC()->cart->is_empty() );
			$this->end_request();
		}
		$this->send();
		self::assertSame( array( 'cart.started', 'cart.started', 'cart.started' ), array_column( $this->carts(), 'type' ) );
	}

	#[TestDox( 'is the same through the Store API: added, changed, removed, emptied at the shopper\'s wish' )]
	public function test_store_api(): void {
		$this->needs_real_woocommerce( 'Store API' );
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$this->log_in();
		$key = $this->store_api( 'POST', '/cart/add-item', array( 'id' => $product->get_id(), 'quantity' => 1 ) )['items'][0]['key'];
		$this->send();
		$this->store_api( 'POST', '/cart/update-item', array( 'key' => $key, 'quantity' => 4 ) );
		$this->send();
		$this->store_api( 'POST', '/cart/remove-item', array( 'key' => $key ) );
		$this->send();
		$this->store_api( 'POST', '/cart/add-item', array( 'id' => $product->get_id(), 'quantity' => 1 ) );
		$this->end_request();
		$this->store_api( 'DELETE', '/cart/items', array() );
		$this->send();
		self::assertSame( array( 'cart.started', 'cart.updated', 'cart.cleared', 'cart.started', 'cart.cleared' ), array_column( $this->carts(), 'type' ) );
	}

	#[TestDox( 'names the variation, the product it belongs to, and what was chosen' )]
	public function test_variation(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$this->connect();
		$this->log_in();
		WC()->cart->add_to_cart( $shirt->get_id(), 1, $sizes['Small']->get_id(), array( 'attribute_size' => 'Small' ) );
		$this->send();
		$line = $this->carts()[0]['payload']['lineItems'][0];
		self::assertSame( array( (string) $shirt->get_id(), (string) $sizes['Small']->get_id() ), array( $line['providerProductId'], $line['providerVariantId'] ) );
		self::assertStringContainsString( 'Small', $line['title'] );
	}

	#[TestDox( 'with a title of 64 KB, emoji and no price keeps the contract' )]
	public function test_bad_input(): void {
		$product = $this->simple_product( str_repeat( '☕', 21000 ), 'instock' );
		$free    = $this->simple_product( '<b>Gift</b> &amp; more', 'instock' );
		$free->set_regular_price( '0' );
		$free->save();
		$this->connect();
		$this->log_in();
		WC()->cart->add_to_cart( $product->get_id() );
		WC()->cart->add_to_cart( $free->get_id() );
		$this->send();
		self::assertSame( array( 500, 'Gift & more', 0 ), array( mb_strlen( $this->carts()[0]['payload']['lineItems'][0]['title'] ), $this->carts()[0]['payload']['lineItems'][1]['title'], $this->carts()[0]['payload']['lineItems'][1]['priceCents'] ) );
	}

	#[TestDox( 'keeps its name when the customer logs out and in again' )]
	public function test_logout(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$user = $this->log_in();
		WC()->cart->add_to_cart( $product->get_id() );
		$this->end_request();
		do_action( 'wp_logout', $user );
		$this->end_request();
		$this->log_in( $user );
		do_action( 'woocommerce_cart_loaded_from_session', WC()->cart );
		WC()->cart->add_to_cart( $product->get_id(), 2 );
		$this->send();
		self::assertSame( array( 'cart.started', 'cart.updated' ), array_column( $this->carts(), 'type' ) );
		self::assertSame( '', get_user_meta( $user, '_sequenzy_cart', true ) );
	}

	#[TestDox( 'of a shopper whom another plugin does not want known stays unknown, also when that plugin breaks' )]
	public function test_filters(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$hidden  = $this->simple_product( 'Deposit', 'instock' );
		$this->connect();
		$this->log_in();
		$skip = static fn( bool $skip, $product ): bool => $hidden->get_id() === $product->get_id();
		add_filter( 'sequenzy_skip_product', $skip, 10, 2 );
		add_filter( 'sequenzy_is_shopper_known', '__return_false' );
		WC()->cart->add_to_cart( $hidden->get_id() );
		WC()->cart->add_to_cart( $product->get_id() );
		$this->end_request();
		self::assertSame( array(), $this->waiting() );
		remove_filter( 'sequenzy_is_shopper_known', '__return_false' );
		$break = static fn() => throw new RuntimeException( 'Broken plugin' );
		add_filter( 'sequenzy_is_shopper_known', $break );
		add_filter( 'sequenzy_event_payload', $break );
		$this->send();
		remove_filter( 'sequenzy_is_shopper_known', $break );
		remove_filter( 'sequenzy_event_payload', $break );
		remove_filter( 'sequenzy_skip_product', $skip );
		self::assertSame( array( array( 'House Blend' ) ), array_map( static fn( array $event ): array => array_column( $event['payload']['lineItems'], 'title' ), $this->carts() ) );
	}
}
