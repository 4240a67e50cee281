<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;

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
		self::assertMatchesRegularExpression( '#<form [^>]*action="https://store\.example\.com/[^"]*sequenzy/v1/back-in-stock" method="post">#', $html );
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

	#[TestDox( 'is the same for every shopper, without a nonce, so that cached pages are right' )]
	public function test_cacheable(): void {
		$product = $this->simple_product();
		$this->connect();
		$admin = sequenzy_back_in_stock_form( $product->get_id() );
		wp_set_current_user( 0 );
		self::assertSame( $admin, sequenzy_back_in_stock_form( $product->get_id() ) );
		self::assertStringNotContainsString( 'nonce', $admin );
	}
}
