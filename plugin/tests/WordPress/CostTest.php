<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;
use WC_Product;

#[TestDox( 'What the plugin costs a connected store' )]
final class CostTest extends WordPressTestCase {
	private const WOOCOMMERCE = 'woocommerce/woocommerce.php';
	private const BOTH        = self::WOOCOMMERCE . ',sequenzy-for-woocommerce/sequenzy-for-woocommerce.php';

	/** @return array<string, array{string}> */
	public static function themes(): array {
		return array(
			'a block theme'   => array( 'twentytwentyfour' ),
			'a classic theme' => array( 'classic-theme' ),
		);
	}

	#[DataProvider( 'themes' )]
	#[TestDox( 'in $_dataName a page without the form: no query, no byte, no call' )]
	public function test_page_without_form( string $theme ): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		foreach ( array( '/', self::address( $product ) ) as $address ) {
			[ $without, $with ] = $this->compare( array( 'page', $address ), $theme );
			self::assertGreaterThan( 1000, $without['bytes'], $address );
			self::assertSame( array( 0, 0, array() ), array( $with['queries'] - $without['queries'], $with['bytes'] - $without['bytes'], $with['calls'] ), $address );
		}
	}

	#[TestDox( 'on every page of a shopper without a cart: at most six files of ours, and less than a kilobyte of options' )]
	public function test_boot(): void {
		global $wpdb;
		$this->connect();
		$front = $this->cost( array( 'page', '/' ) );
		self::assertLessThanOrEqual( 6, count( $front['files'] ), implode( "\n", $front['files'] ) );
		self::assertLessThanOrEqual( 1024, (int) $wpdb->get_var( "SELECT SUM( LENGTH( option_name ) + LENGTH( option_value ) ) FROM wp_options WHERE option_name LIKE '%sequenzy%' AND autoload IN ( 'yes', 'on', 'auto', 'auto-on' )" ) );
	}

	#[TestDox( 'loads what a request needs: at most 32 files of ours when a customer fills a cart, 40 on a page of the admin that is not ours' )]
	public function test_files(): void {
		$product  = $this->simple_product( 'House Blend', 'instock' );
		$known    = get_user_by( 'email', 'ana@example.com' );
		$customer = (string) ( $known ? $known->ID : wp_insert_user( array( 'user_login' => 'ana', 'user_email' => 'ana@example.com', 'user_pass' => 'password', 'role' => 'customer' ) ) );
		$this->connect();
		$cart  = $this->cost( array( 'add-to-cart', (string) $product->get_id() ), environment: array( 'SEQUENZY_TEST_USER' => $customer ) );
		$admin = $this->cost( array( 'admin' ) );
		self::assertContains( 'src/Carts/CartSubscriber.php', $cart['files'] );
		self::assertLessThanOrEqual( 32, count( $cart['files'] ), implode( "\n", $cart['files'] ) );
		self::assertContains( 'src/Admin/AdminPage.php', $admin['files'] );
		self::assertLessThanOrEqual( 40, count( $admin['files'] ), implode( "\n", $admin['files'] ) );
	}

	#[TestDox( 'a sold-out product page: one form, at most one query, no call' )]
	public function test_page_with_form(): void {
		$this->needs_real_woocommerce( 'templates for classic themes' );
		$product = $this->simple_product();
		$this->connect();
		[ $without, $with ] = $this->compare( array( 'page', self::address( $product ) ) );
		self::assertSame( array( 0, 1 ), array( $without['forms'], $with['forms'] ) );
		self::assertLessThanOrEqual( 1, $with['queries'] - $without['queries'] );
		self::assertSame( array(), $with['calls'] );
	}

	#[TestDox( 'when a shopper puts something into the cart: no query, no call' )]
	public function test_cart(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		[ $without, $with ] = $this->compare( array( 'add-to-cart', (string) $product->get_id() ) );
		self::assertSame( array( 0, array() ), array( $with['queries'] - $without['queries'], $with['calls'] ) );
	}

	#[TestDox( 'when the owner saves a product with another stock: one query at the end, no call' )]
	public function test_save(): void {
		$product = $this->simple_product();
		$this->connect();
		$cost = $this->cost( array( 'save', (string) $product->get_id() ) );
		self::assertSame( array( 1, array() ), array( $cost['ours'], $cost['calls'] ) );
	}

	private static function address( WC_Product $product ): string {
		return (string) wp_parse_url( (string) get_permalink( $product->get_id() ), PHP_URL_PATH );
	}

	/**
	 * The same request without and with the plugin. The second of each counts: the first fills caches.
	 *
	 * @param list<string> $request For site/measure.php.
	 * @return list<array<string, mixed>>
	 */
	private function compare( array $request, string $theme = 'classic-theme' ): array {
		$costs = array();
		foreach ( array( 'cold', 'warm' ) as $ignored ) {
			$costs = array_map( fn( string $plugins ): array => $this->cost( $request, $plugins, $theme ), array( self::WOOCOMMERCE, self::BOTH ) );
		}
		return $costs;
	}

	/**
	 * @param list<string>          $request
	 * @param array<string, string> $environment Beyond plugins and theme.
	 * @return array<string, mixed>
	 */
	private function cost( array $request, string $plugins = self::BOTH, string $theme = 'classic-theme', array $environment = array() ): array {
		[ , $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/measure.php', ...$request ), array( 'SEQUENZY_TEST_PLUGINS' => $plugins, 'SEQUENZY_TEST_THEME' => $theme ) + $environment );
		$cost         = json_decode( $output, true );
		self::assertIsArray( $cost, $output );
		return $cost;
	}
}
