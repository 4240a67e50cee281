<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use WC_Product;
use WP_Block;

#[TestDox( 'The form on the product page' )]
final class FormTest extends WordPressTestCase {
	#[TestDox( 'stands on a sold-out product, names it and the store, and is complete without script' )]
	public function test_simple(): void {
		$product = $this->simple_product( 'Coffee "Refill" <b>Pack</b>' );
		$this->connect();
		$html = sequenzy_back_in_stock_form( $product->get_id() );
		self::assertStringContainsString( 'id="sequenzy-back-in-stock-' . $product->get_id() . '"', $html );
		self::assertStringContainsString( 'data-endpoint="https://api.sequenzy.test/api/woocommerce/back-in-stock/subscribe"', $html );
		self::assertStringContainsString( 'data-store-url="https://store.example.com"', $html );
		self::assertStringContainsString( 'name="productTitle" value="Coffee &quot;Refill&quot; Pack"', $html );
		self::assertMatchesRegularExpression( '#<form [^>]*action="https://store\.example\.com/[^"]*sequenzy/v1/back-in-stock" method="post" aria-label="When Coffee &quot;Refill&quot; Pack is back">#', $html );
		self::assertStringContainsString( 'autocomplete="email"', $html );
		self::assertStringContainsString( '<p role="status"', $html );
		self::assertStringNotContainsString( '<select', $html );
		self::assertStringNotContainsString( 'aria-invalid', $html );
	}

	#[TestDox( 'offers only the sold-out variations' )]
	public function test_variable(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$this->connect();
		$html = sequenzy_back_in_stock_form( $shirt->get_id() );
		self::assertSame( 2, substr_count( $html, '<option value="' ) - substr_count( $html, '<option value="">' ) );
		self::assertStringContainsString( 'data-at-rest="shown"', $html );
		self::assertStringContainsString( 'name="providerVariantId" required><option value="">', $html );
		self::assertStringContainsString( '<option value="' . $sizes['Medium']->get_id() . '">Medium</option>', $html );
		self::assertStringNotContainsString( '>Small<', $html );
	}

	#[TestDox( 'is absent in stock, for an unknown product, and while not connected' )]
	public function test_absent(): void {
		$sold_out = $this->simple_product();
		$in_stock = $this->simple_product( 'House Blend', 'instock' );
		self::assertSame( '', sequenzy_back_in_stock_form( $sold_out->get_id() ) );
		$this->connect();
		self::assertNotSame( '', sequenzy_back_in_stock_form( $sold_out->get_id() ) );
		self::assertSame( '', sequenzy_back_in_stock_form( $in_stock->get_id() ) );
		self::assertSame( '', sequenzy_back_in_stock_form( 999999 ) );
	}

	/** @return array<string, array{array<string, mixed>, bool}> */
	public static function backorders(): array {
		return array(
			'stands on a product that can be ordered but not had'          => array( array( 'stock_status' => 'onbackorder' ), true ),
			'stands where the owner tells shoppers that it is on backorder' => array(
				array(
					'manage_stock'   => true,
					'stock_quantity' => 0,
					'backorders'     => 'notify',
				),
				true,
			),
			'is absent where the owner sells on backorder without saying so' => array(
				array(
					'manage_stock'   => true,
					'stock_quantity' => 0,
					'backorders'     => 'yes',
				),
				false,
			),
		);
	}

	/** @param array<string, mixed> $stock */
	#[DataProvider( 'backorders' )]
	#[TestDox( '$_dataName' )]
	public function test_backorder( array $stock, bool $is_shown ): void {
		$product = $this->simple_product( 'Pour-over Kettle', 'instock' );
		$product->set_props( $stock );
		$product->save();
		$this->connect();
		self::assertSame( 'onbackorder', $product->get_stock_status() );
		self::assertSame( $is_shown ? 1 : 0, substr_count( sequenzy_back_in_stock_form( $product->get_id() ), '<form' ) );
	}

	#[TestDox( 'comes with the block too, for the product it names or else the one of the page or loop' )]
	public function test_block(): void {
		$product = $this->simple_product();
		$this->connect();
		$id   = 'id="sequenzy-back-in-stock-' . $product->get_id() . '"';
		$html = do_blocks( sprintf( '<!-- wp:sequenzy/back-in-stock {"productId":%d,"textColor":"contrast"} /-->', $product->get_id() ) );
		self::assertMatchesRegularExpression( '/<div class="wp-block-sequenzy-back-in-stock [^"]*has-contrast-color[^"]*" ' . $id . '/', $html );
		$block = parse_blocks( '<!-- wp:sequenzy/back-in-stock /-->' )[0];
		$id = 'id="sequenzy-back-in-stock-' . $product->get_id() . '-2"';
		self::assertStringContainsString( $id, ( new WP_Block( $block, array( 'postId' => $product->get_id() ) ) )->render() );
		self::assertSame( '', ( new WP_Block( $block ) )->render() );
	}

	#[TestDox( 'asks for its script and style only where it stands' )]
	public function test_assets(): void {
		$in_stock = $this->simple_product( 'House Blend', 'instock' );
		$sold_out = $this->simple_product();
		$this->connect();
		wp_dequeue_style( 'sequenzy-back-in-stock-style' );
		wp_dequeue_script_module( 'sequenzy-back-in-stock-view-script-module' );
		sequenzy_back_in_stock_form( $in_stock->get_id() );
		self::assertSame( array( false, false ), self::asked_for() );
		sequenzy_back_in_stock_form( $sold_out->get_id() );
		self::assertSame( array( true, true ), self::asked_for(), 'This test needs the built block: npm run build.' );
	}

	/** @return array{bool, bool} Style and script. */
	private static function asked_for(): array {
		ob_start();
		wp_script_modules()->print_enqueued_script_modules();
		$modules = (string) ob_get_clean();
		return array( wp_style_is( 'sequenzy-back-in-stock-style' ), str_contains( $modules, '/build/blocks/back-in-stock/view.js' ) );
	}

	#[TestDox( 'back without script with a bad address, ties the message to the field' )]
	public function test_message(): void {
		$product = $this->simple_product();
		$this->connect();
		self::come_back( $product, 'invalid_email' );
		$html = sequenzy_back_in_stock_form( $product->get_id() );
		self::assertMatchesRegularExpression( '/<input [^>]*name="email"[^>]* aria-invalid="true" aria-describedby="([a-z0-9-]+)">.*<p role="status" id="\\1" [^>]*>Please enter a valid e-mail address\.</s', $html );
		$other = $this->simple_product();
		self::come_back( $other, '<script>' );
		self::assertStringContainsString( '__status"></p>', sequenzy_back_in_stock_form( $other->get_id() ) );
	}

	private function anchor( WC_Product $product ): string {
		return 'sequenzy-back-in-stock-' . $product->get_id();
	}

	private static function come_back( WC_Product $product, string $word ): void {
		global $wp_query;
		$wp_query->queried_object       = get_post( $product->get_id() );
		$wp_query->queried_object_id    = $product->get_id();
		$_GET['sequenzy_back_in_stock'] = $word;
	}

	protected function tearDown(): void {
		$_GET = array();
		unset( $GLOBALS['wp_query']->queried_object, $GLOBALS['wp_query']->queried_object_id );
		parent::tearDown();
	}

	#[TestDox( 'is the same for every shopper, without a nonce, so that cached pages are right' )]
	public function test_cacheable(): void {
		$product = $this->simple_product();
		$this->connect();
		$without_time = static fn( string $html ): string => (string) preg_replace( '/name="renderedAt" value="\d+"| aria-label="[^"]+"/', '', $html );
		$admin        = $without_time( sequenzy_back_in_stock_form( $product->get_id() ) );
		wp_set_current_user( 0 );
		self::assertSame( str_replace( $this->anchor( $product ), $this->anchor( $product ) . '-2', $admin ), $without_time( sequenzy_back_in_stock_form( $product->get_id() ) ) );
		self::assertStringNotContainsString( 'nonce', $admin );
	}
}
