<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use DOMDocument;
use DOMXPath;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Blocks\FormInEditor;
use Sequenzy\WooCommerce\Settings;
use WC_Product;
use WC_Product_External;
use WC_Product_Grouped;
use WP_Block;

#[TestDox( 'The form, by kind of product and where it stands' )]
final class FormKindsTest extends WordPressTestCase {
	private static function form( string $html ): DOMXPath {
		$document = new DOMDocument();
		$document->loadHTML( '<?xml encoding="UTF-8">' . $html, LIBXML_NOERROR );
		return new DOMXPath( $document );
	}

	/** @return list<string> Of its own choice. */
	private static function options( string $html ): array {
		return array_map( static fn( $option ): string => $option->textContent, iterator_to_array( self::form( $html )->query( '//select/option[@value!=""]' ), false ) );
	}

	private static function open_page_of( WC_Product $product, string $query = '' ): void {
		global $wp_query;
		parse_str( $query, $_GET );
		$wp_query->is_singular       = true;
		$wp_query->queried_object    = get_post( $product->get_id() );
		$wp_query->queried_object_id = $product->get_id();
	}

	protected function tearDown(): void {
		$_GET = array();
		unset( $GLOBALS['wp_query']->queried_object, $GLOBALS['wp_query']->queried_object_id );
		$GLOBALS['wp_query']->is_singular = false;
		( new Settings() )->change( array( 'formPlacement' => '', 'formConsentText' => '' ), true );
		update_option( 'woocommerce_hide_out_of_stock_items', 'no' );
		parent::tearDown();
	}

	#[TestDox( 'of a variation alone names the product and that variation' )]
	public function test_variation_alone(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$this->connect();
		$html = sequenzy_back_in_stock_form( $sizes['Medium']->get_id() );
		self::assertStringContainsString( 'name="providerProductId" value="' . $shirt->get_id() . '"', $html );
		self::assertSame( array( 'Medium' ), self::options( $html ) );
		self::assertSame( '', sequenzy_back_in_stock_form( $sizes['Small']->get_id() ) );
	}

	#[TestDox( 'of a group offers what is sold out of it; of another store\'s product there is none' )]
	public function test_group(): void {
		$this->needs_real_woocommerce( 'grouped and external products' );
		$sold_out = $this->simple_product( 'Cup & saucer' );
		$group    = new WC_Product_Grouped();
		$group->set_name( 'Starter set' );
		$group->set_children( array( $sold_out->get_id(), $this->simple_product( 'Spoon', 'instock' )->get_id() ) );
		$group->save();
		$external = new WC_Product_External();
		$external->set_name( 'Elsewhere' );
		$external->save();
		$this->connect();
		$html = sequenzy_back_in_stock_form( $group->get_id() );
		self::assertSame( array( 'Cup & saucer' ), self::options( $html ) );
		self::assertSame( 1, self::form( $html )->query( '//select[@name="providerProductId"]' )->length );
		self::assertSame( '', sequenzy_back_in_stock_form( $external->get_id() ) );
	}

	#[TestDox( 'of a variation for any size offers each size that no other variation has' )]
	public function test_any(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$sizes['Medium']->set_attributes( array( 'size' => '' ) );
		$sizes['Medium']->set_menu_order( 9 );
		$sizes['Medium']->save();
		$this->connect();
		$html = sequenzy_back_in_stock_form( $shirt->get_id() );
		self::assertEqualsCanonicalizing( array( 'Large', 'Medium' ), self::options( $html ) );
		self::assertStringContainsString( 'value="' . $sizes['Medium']->get_id() . '?attribute_size=Medium"', $html );
		self::assertStringContainsString( 'value="' . $sizes['Large']->get_id() . '"', $html );
	}

	#[TestDox( 'on the product\'s own page is hidden while something is left to buy, as the script would have it' )]
	public function test_at_rest(): void {
		[ $shirt ] = $this->t_shirt();
		$this->connect();
		$is_hidden = static fn(): bool => 1 === self::form( sequenzy_back_in_stock_form( $shirt->get_id() ) )->query( '//*[@data-at-rest="hidden"][@hidden]' )->length;
		self::assertFalse( $is_hidden(), 'elsewhere it has a choice of its own' );
		self::open_page_of( $shirt );
		self::assertTrue( $is_hidden() );
		self::open_page_of( $shirt, 'attribute_size=Small' );
		self::assertTrue( $is_hidden() );
		self::open_page_of( $shirt, 'attribute_size=Large' );
		self::assertFalse( $is_hidden() );
		self::assertSame( 'Large', self::form( sequenzy_back_in_stock_form( $shirt->get_id() ) )->query( '//label[@hidden]//option[@selected]' )->item( 0 )?->textContent );
		self::open_page_of( $shirt, 'attribute_size=Nonsense' );
		self::assertTrue( $is_hidden() );
		$shirt->set_default_attributes( array( 'size' => 'Large' ) );
		$shirt->save();
		self::open_page_of( $shirt );
		self::assertFalse( $is_hidden() );
	}

	#[TestDox( 'tells the editor the question of the settings, and none where there is none or Sequenzy hears no answer' )]
	public function test_question_in_editor(): void {
		wp_register_script( 'sequenzy-back-in-stock-editor-script', 'https://store.example.com/editor.js', array(), '1' );
		$told = static function (): string {
			wp_scripts()->add_data( 'sequenzy-back-in-stock-editor-script', 'before', array() );
			( new FormInEditor( sequenzy()->back_in_stock_form() ) )->tell_question();
			return implode( '', array_filter( (array) wp_scripts()->get_data( 'sequenzy-back-in-stock-editor-script', 'before' ) ) );
		};
		$text = 'News & <b>offers</b>, "now"?</script>';
		( new Settings() )->change( array( 'formConsentText' => $text ), true );
		self::assertSame( '', $told(), 'not connected' );
		$this->connect();
		self::assertSame( '', $told(), 'nobody hears the answer' );
		update_option( 'sequenzy_state', array( 'features' => 'consent' ) + get_option( 'sequenzy_state' ) );
		$said = $told();
		self::assertStringNotContainsString( '<', $said );
		self::assertSame( ( new Settings() )->form_consent_text(), json_decode( substr( $said, strlen( 'window.sequenzyFormConsentText = ' ), -1 ) ) );
		( new Settings() )->change( array( 'formConsentText' => '' ), true );
		self::assertSame( '', $told() );
		wp_deregister_script( 'sequenzy-back-in-stock-editor-script' );
	}

	#[TestDox( 'has a choice of its own everywhere when the owner hides what is sold out' )]
	public function test_hidden_items(): void {
		[ $shirt ] = $this->t_shirt();
		$this->connect();
		update_option( 'woocommerce_hide_out_of_stock_items', 'yes' );
		self::open_page_of( $shirt );
		$html = sequenzy_back_in_stock_form( $shirt->get_id() );
		self::assertStringNotContainsString( 'data-at-rest', $html );
		self::assertSame( array( 'Medium', 'Large' ), self::options( $html ) );
	}

	#[TestDox( 'twice on a page has no id twice' )]
	public function test_twice(): void {
		$product = $this->simple_product();
		$this->connect();
		preg_match_all( '/ id="([^"]+)"/', sequenzy_back_in_stock_form( $product->get_id() ) . sequenzy_back_in_stock_form( $product->get_id() ), $ids );
		self::assertCount( 4, array_unique( $ids[1] ) );
	}

	#[TestDox( 'put into WooCommerce\'s own form stands right below it' )]
	public function test_nested(): void {
		$product = $this->simple_product();
		$this->connect();
		ob_start();
		do_action( 'woocommerce_before_add_to_cart_form' );
		echo '<form class="cart">' . sequenzy_back_in_stock_form( $product->get_id() ) . '</form>';
		do_action( 'woocommerce_after_add_to_cart_form' );
		self::assertStringContainsString( '<form class="cart"></form><div ', (string) ob_get_clean() );
		$block = apply_filters( 'render_block_woocommerce/add-to-cart-with-options', '<form class="cart"><p>Size</p>' . sequenzy_back_in_stock_form( $product->get_id() ) . '<button>Buy</button></form>' );
		self::assertStringContainsString( '<form class="cart"><p>Size</p><button>Buy</button></form><div ', $block );
	}

	#[TestDox( 'speaks in the owner\'s words, escaped; what is left empty is ours, and an emptied introduction none' )]
	public function test_texts(): void {
		$product = $this->simple_product();
		$this->connect();
		$attributes = array( 'productId' => $product->get_id(), 'texts' => array( 'intro' => '', 'emailLabel' => 'Mail &amp; more', 'buttonLabel' => '<b>Wake</b> me "up"', 'joined' => '', 'unavailable' => array( 'not a text' ), 'rate_limited' => "It's too much" ) );
		$html       = ( new WP_Block( array( 'blockName' => 'sequenzy/back-in-stock', 'attrs' => $attributes, 'innerBlocks' => array(), 'innerHTML' => '', 'innerContent' => array() ) ) )->render();
		$form       = self::form( $html );
		self::assertSame( array( 'Mail & more', 'Wake me "up"', 0 ), array( $form->query( '//label/span' )->item( 0 )->textContent, $form->query( '//button' )->item( 0 )->textContent, $form->query( '//form/p[contains(@class,"intro")]' )->length ) );
		$messages = json_decode( $form->query( '//*[@data-messages]' )->item( 0 )->getAttribute( 'data-messages' ), true );
		self::assertSame( array( 'Thank you. We will e-mail you when it is back.', "It's too much", 'We could not take your request. Please try again later.' ), array( $messages['joined'], $messages['rate_limited'], $messages['unavailable'] ) );
	}

	#[TestDox( 'has a name, labelled fields, a status region from the start, and puts the question about mails only where the answer is heard' )]
	public function test_roles(): void {
		$product = $this->simple_product( 'Tea "Earl" <i>Grey</i>' );
		$this->connect();
		( new Settings() )->change( array( 'formConsentText' => 'News & <offers>' ), true );
		self::assertStringNotContainsString( 'consent', sequenzy_back_in_stock_form( $this->simple_product()->get_id() ) );
		update_option( 'sequenzy_state', array( 'features' => 'consent' ) + get_option( 'sequenzy_state' ) );
		$form = self::form( sequenzy_back_in_stock_form( $product->get_id() ) );
		self::assertSame( 'When Tea "Earl" Grey is back', $form->query( '//form' )->item( 0 )->getAttribute( 'aria-label' ) );
		self::assertSame( 1, $form->query( '//label//input[@type="email"][@required][@autocomplete="email"]' )->length );
		self::assertSame( 'News & <offers>', trim( $form->query( '//label[.//input[@name="consent"][not(@checked)]]' )->item( 0 )->textContent ) );
		self::assertSame( 1, $form->query( '//label[.//input[@name="consent"]]/following-sibling::button' )->length, 'asked before sending' );
		self::assertSame( 1, $form->query( '//form/*[@role="status"][not(text())]' )->length );
	}

	#[TestDox( 'follows "Add to cart" in the product template when the owner wants it, and never twice' )]
	public function test_block_hook(): void {
		$this->connect();
		$template          = new \WP_Block_Template();
		$template->slug    = 'single-product';
		$template->content = '<!-- wp:woocommerce/add-to-cart-form /-->';
		$hooked            = static fn( string $position = 'after', string $anchor = 'woocommerce/add-to-cart-form' ): array => apply_filters( 'hooked_block_types', array(), $position, $anchor, $template );
		self::assertSame( array(), $hooked(), 'off by default' );
		( new Settings() )->change( array( 'formPlacement' => 'automatic' ), true );
		self::assertSame( array( 'sequenzy/back-in-stock' ), $hooked() );
		self::assertSame( array( 'sequenzy/back-in-stock' ), $hooked( 'after', 'woocommerce/add-to-cart-with-options' ) );
		self::assertSame( array(), $hooked( 'before' ) );
		self::assertSame( array(), $hooked( 'after', 'core/paragraph' ) );
		$template->content .= '<!-- wp:sequenzy/back-in-stock /-->';
		self::assertSame( array(), $hooked() );
		$template->slug    = 'archive-product';
		$template->content = '<!-- wp:woocommerce/add-to-cart-form /-->';
		self::assertSame( array(), $hooked() );
	}

	#[TestDox( 'comes as a pattern for the product template, and the SDK as script and as module with what a theme needs to know' )]
	public function test_for_themes(): void {
		$product = $this->simple_product();
		$this->connect();
		rest_get_server();
		$pattern = \WP_Block_Patterns_Registry::get_instance()->get_registered( 'sequenzy/add-to-cart-and-back-in-stock' );
		self::assertSame( array( 'single-product' ), $pattern['templateTypes'] );
		self::assertCount( 1, array_filter( parse_blocks( $pattern['content'] )[0]['innerBlocks'], static fn( array $block ): bool => 'sequenzy/back-in-stock' === $block['blockName'] ) );
		self::assertTrue( wp_script_is( 'sequenzy-woocommerce', 'registered' ) );
		self::assertSame( array( 'endpoint' => 'https://api.sequenzy.test/api/woocommerce/back-in-stock/subscribe', 'storeUrl' => 'https://store.example.com', 'relayUrl' => rest_url( 'sequenzy/v1/back-in-stock' ) ), sequenzy_storefront() );
		ob_start();
		do_action( 'sequenzy_back_in_stock_form', $product->get_id() );
		self::assertStringContainsString( 'data-sequenzy-back-in-stock', (string) ob_get_clean() );
	}
}
