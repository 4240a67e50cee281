<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use RuntimeException;
use Sequenzy\WooCommerce\Carts\CartLink;
use Sequenzy\WooCommerce\Carts\CartLinkSubscriber;
use Sequenzy\WooCommerce\Carts\CartSession;
use Sequenzy\WooCommerce\Clock;
use WC_Product_Attribute;
use WC_Product_Variable;
use WC_Product_Variation;

#[TestDox( 'The link of a reminder' )]
final class CartLinkTest extends ShopperTestCase {
	/** @return array{cart: string, checkout: string} Links of the cart as it is now. */
	private function links(): array {
		$this->end_request();
		$this->send();
		$carts   = $this->carts();
		$payload = end( $carts )['payload'];
		return array( 'cart' => $payload['cartUrl'], 'checkout' => $payload['checkoutUrl'] );
	}

	/** Another browser: nobody logged in, nothing in the cart. */
	private function another_browser(): void {
		WC()->cart->empty_cart();
		WC()->session->set( 'sequenzy_cart', null );
		wp_set_current_user( 0 );
		wc_clear_notices();
	}

	/** @return string Where the shopper is sent. */
	private function click( string $url ): string {
		parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $_GET );
		$_SERVER['REQUEST_URI'] = wp_parse_url( $url, PHP_URL_PATH ) . '?' . wp_parse_url( $url, PHP_URL_QUERY );
		$stop                   = static fn( string $location ) => throw new RuntimeException( $location );
		add_filter( 'wp_redirect', $stop );
		try {
			( new CartLinkSubscriber( new CartLink( new Clock() ), new CartSession() ) )->restore();
		} catch ( RuntimeException $redirect ) {
			return $redirect->getMessage();
		} finally {
			remove_filter( 'wp_redirect', $stop );
			$_GET = array();
		}
		return '';
	}

	/** @return array<int, int|float> Quantities by product or variation. */
	private function contents(): array {
		$contents = array();
		foreach ( WC()->cart->get_cart() as $item ) {
			$contents[ $item['data']->get_id() ] = ( $contents[ $item['data']->get_id() ] ?? 0 ) + $item['quantity'];
		}
		ksort( $contents );
		return $contents;
	}

	#[TestDox( 'brings back products and variations with their quantities, without a login, and says nothing of the shopper' )]
	public function test_restores(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$product           = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$this->log_in();
		WC()->cart->add_to_cart( $product->get_id(), 3 );
		WC()->cart->add_to_cart( $shirt->get_id(), 2, $sizes['Small']->get_id(), array( 'attribute_size' => 'Small' ) );
		$before = $this->contents();
		$links  = $this->links();
		foreach ( $links as $url ) {
			self::assertStringNotContainsString( 'ana', strtolower( (string) base64_decode( strtr( $url, '-_', '+/' ) ) ) );
			$this->another_browser();
			$to = $this->click( $url );
			self::assertSame( strtok( $url, '?' ), home_url( $to ) );
			self::assertSame( $before, $this->contents() );
		}
	}

	#[TestDox( 'keeps what was put in since: the larger quantity of each, and a second click changes nothing' )]
	public function test_merges(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$more    = $this->simple_product( 'Mug', 'instock' );
		$new     = $this->simple_product( 'Filter', 'instock' );
		$this->connect();
		$this->log_in();
		WC()->cart->add_to_cart( $product->get_id(), 3 );
		WC()->cart->add_to_cart( $more->get_id(), 1 );
		$url = $this->links()['cart'];
		$this->another_browser();
		WC()->cart->add_to_cart( $product->get_id(), 1 );
		WC()->cart->add_to_cart( $more->get_id(), 5 );
		WC()->cart->add_to_cart( $new->get_id(), 2 );
		$this->click( $url );
		$this->click( $url );
		self::assertSame( array( $product->get_id() => 3, $more->get_id() => 5, $new->get_id() => 2 ), $this->contents() );
	}

	#[TestDox( 'remembers what a shopper chose where a variation leaves it open' )]
	public function test_any_attribute(): void {
		$grind = new WC_Product_Attribute();
		$grind->set_name( 'Grind' );
		$grind->set_options( array( 'Fine', 'Coarse' ) );
		$grind->set_variation( true );
		$coffee = new WC_Product_Variable();
		$coffee->set_name( 'Coffee' );
		$coffee->set_attributes( array( $grind ) );
		$coffee->save();
		$any = new WC_Product_Variation();
		$any->set_parent_id( $coffee->get_id() );
		$any->set_attributes( array( 'grind' => '' ) );
		$any->set_regular_price( '9' );
		$any->save();
		$this->connect();
		$this->log_in();
		foreach ( array( 'Fine' => 1, 'Coarse' => 4 ) as $choice => $quantity ) {
			WC()->cart->add_to_cart( $coffee->get_id(), $quantity, $any->get_id(), array( 'attribute_grind' => $choice ) );
		}
		$url = $this->links()['cart'];
		$this->another_browser();
		WC()->cart->add_to_cart( $coffee->get_id(), 2, $any->get_id(), array( 'attribute_grind' => 'Fine' ) );
		$this->click( $url );
		self::assertSame( array( 'Fine' => 2, 'Coarse' => 4 ), array_column( array_map( static fn( array $item ): array => array( $item['variation']['attribute_grind'], $item['quantity'] ), array_values( WC()->cart->get_cart() ) ), 1, 0 ) );
	}

	#[TestDox( 'leaves out what is gone or cannot be bought, and brings the rest' )]
	public function test_gone(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$gone    = $this->simple_product( 'Gone', 'instock' );
		$out     = $this->simple_product( 'Out', 'instock' );
		$this->connect();
		$this->log_in();
		foreach ( array( $product, $gone, $out ) as $one ) {
			WC()->cart->add_to_cart( $one->get_id() );
		}
		$url = $this->links()['cart'];
		$this->another_browser();
		$gone->delete( true );
		$out->set_stock_status( 'outofstock' );
		$out->save();
		$this->click( $url );
		self::assertSame( array( $product->get_id() => 1 ), $this->contents() );
	}

	#[TestDox( 'belongs to the same cart: the order that comes of it closes the one that was reminded of' )]
	public function test_same_cart(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$this->log_in();
		WC()->cart->add_to_cart( $product->get_id() );
		$url   = $this->links()['cart'];
		$token = $this->carts()[0]['payload']['cartToken'];
		$this->another_browser();
		$this->click( $url );
		$this->end_request();
		$memory = WC()->session->get( 'sequenzy_cart' );
		// Token and beginning name a cart together: another beginning would be another cart.
		self::assertSame( array( $token, $this->carts()[0]['payload']['startedAt'] ), array( $memory['token'], Clock::format( $memory['started_at'] ) ) );
		self::assertSame( array(), $this->waiting() );
	}

	/** @return array<string, array{callable( string ): string, int}> */
	public static function bad_links(): array {
		return array(
			'after a month'             => array( static fn( string $url ): string => $url, 31 * 86400 ),
			'changed by a letter'       => array( static fn( string $url ): string => str_replace( 'sequenzy_cart=e', 'sequenzy_cart=f', $url ), 0 ),
			'without its signature'     => array( static fn( string $url ): string => substr( $url, 0, (int) strrpos( $url, '.' ) ), 0 ),
			'with another\'s signature' => array( static fn( string $url ): string => substr( $url, 0, -3 ) . 'AAA', 0 ),
			'that is nonsense'          => array( static fn( string $url ): string => strtok( $url, '?' ) . '?sequenzy_cart=%F0%9F%98%80', 0 ),
		);
	}

	#[DataProvider( 'bad_links' )]
	#[TestDox( '$_dataName brings nothing, and says so' )]
	public function test_refused( callable $spoil, int $seconds ): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$this->log_in();
		WC()->cart->add_to_cart( $product->get_id() );
		$url = $spoil( $this->links()['cart'] );
		$this->another_browser();
		$this->pass( $seconds );
		$this->click( $url );
		self::assertSame( array(), $this->contents() );
		self::assertCount( 1, wc_get_notices( 'notice' ) );
	}

	#[TestDox( 'of a huge cart is the plain page: an address has its limits' )]
	public function test_huge(): void {
		$this->connect();
		$this->log_in();
		$lines = array_map( static fn( int $id ): array => array( 'providerProductId' => (string) $id, 'providerVariantId' => (string) $id, 'title' => 'x', 'quantity' => 1, 'priceCents' => 1, 'attributes' => array( 'attribute_engraving' => str_repeat( 'x', 20 ) ) ), range( 100001, 100150 ) );
		$whole = sequenzy()->payloads()->complete( 'cart.started', array( 'cartToken' => 'q7Yw3d0uT2mXbK1sV9zA4g', 'startedAt' => '2026-04-01T12:00:00.000Z', 'lineItems' => $lines ) );
		self::assertSame( wc_get_cart_url(), $whole['cartUrl'] );
	}
}
