<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Checkout\Consent;
use Sequenzy\WooCommerce\Checkout\ConsentBox;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Settings;
use WC_Order;

#[TestDox( 'At the checkout' )]
final class CheckoutTest extends ShopperTestCase {
	protected function setUp(): void {
		parent::setUp();
		update_option( Settings::OPTION, array() );
		update_option( 'woocommerce_cod_settings', array( 'enabled' => 'yes' ) );
		WC()->payment_gateways()->init();
	}

	private function fill(): void {
		WC()->cart->add_to_cart( $this->simple_product( 'House Blend', 'instock' )->get_id() );
		$this->end_request();
	}

	private function types( string $email ): void {
		do_action( 'woocommerce_checkout_update_order_review', http_build_query( array( 'billing_first_name' => 'Ana', 'billing_email' => $email, 'billing_city' => 'Lisboa' ) ) );
	}

	#[TestDox( 'a stranger who types an address into the classic form is known: cart and checkout have started' )]
	public function test_typed(): void {
		$this->connect();
		$this->fill();
		$this->types( 'an' );
		$this->send();
		self::assertSame( array(), $this->carts() );
		$this->types( 'ana@example.com' );
		$this->send();
		$this->types( 'ana@example.com' );
		$this->send();
		self::assertSame( array( 'cart.started', 'checkout.started' ), array_column( $this->carts(), 'type' ) );
		self::assertSame( array( 'ana@example.com', 'Ana', 0 ), array_map( fn( string $key ): mixed => $this->carts()[1]['payload'][ $key ], array( 'email', 'firstName', 'customerId' ) ) );
	}

	#[TestDox( 'a stranger who types an address into the checkout block is known too' )]
	public function test_typed_in_block(): void {
		$this->needs_real_woocommerce( 'Store API' );
		$this->connect();
		$this->fill();
		$this->store_api( 'POST', '/cart/update-customer', array( 'billing_address' => array( 'first_name' => 'Ana', 'email' => 'ana@example.com', 'country' => 'US', 'state' => 'CA', 'postcode' => '90210', 'city' => 'Beverly Hills', 'address_1' => 'Rodeo 1', 'last_name' => 'Alves' ) ) );
		$this->send();
		self::assertSame( array( 'cart.started', 'checkout.started' ), array_column( $this->carts(), 'type' ) );
		self::assertSame( 'Alves', $this->carts()[0]['payload']['lastName'] );
	}

	#[TestDox( 'a customer is known on arrival' )]
	public function test_arrival(): void {
		$this->connect();
		$this->log_in();
		$this->fill();
		add_filter( 'woocommerce_is_checkout', '__return_true' );
		$level = ob_get_level();
		do_action( 'template_redirect' );
		while ( ob_get_level() > $level ) {
			// WordPress has begun a page that nobody asked for.
			ob_end_clean();
		}
		remove_filter( 'woocommerce_is_checkout', '__return_true' );
		$this->send();
		self::assertSame( array( 'cart.started', 'checkout.started' ), array_column( $this->carts(), 'type' ) );
	}

	#[TestDox( 'the address is left alone when the owner wants it so, and the line and the class with it' )]
	public function test_setting(): void {
		$this->connect();
		$this->fill();
		( new Settings() )->change( array( 'checkoutAddress' => false ), false );
		$this->types( 'ana@example.com' );
		$this->send();
		self::assertSame( array(), $this->carts() );
		$field = $this->form_fields()['billing']['billing_email'];
		self::assertNotContains( 'update_totals_on_change', $field['class'] );
		self::assertArrayNotHasKey( 'description', $field );
	}

	#[TestDox( 'a line under the e-mail field says what it is used for, and the form reports it as soon as it is typed' )]
	public function test_line(): void {
		$this->connect();
		$field = $this->form_fields()['billing']['billing_email'];
		self::assertContains( 'update_totals_on_change', $field['class'] );
		self::assertSame( 'We may remind you of this cart by e-mail.', $field['description'] );
		$block = (string) apply_filters( 'render_block_woocommerce/checkout-contact-information-block', '<div data-block-name="woocommerce/checkout-contact-information-block"></div>' );
		self::assertStringContainsString( 'We may remind you of this cart by e-mail.', $block );
	}

	#[TestDox( 'before the store is connected nothing is asked and nothing is added' )]
	public function test_not_connected(): void {
		self::assertSame( array(), array_intersect( array( 'sequenzy_marketing', 'sequenzy_marketing_version' ), array_keys( $this->form_fields()['billing'] ) ) );
		$order = $this->place_in_form( array( 'sequenzy_marketing' => 1 ) );
		self::assertSame( '', $order->get_meta( '_sequenzy_checkout' ) );
	}

	#[TestDox( 'one box asks about mails, and nobody has ticked it for the shopper' )]
	public function test_box(): void {
		$this->connect();
		$fields = $this->form_fields();
		$boxes  = array_filter( array_merge( ...array_values( $fields ) ), static fn( array $field ): bool => 'checkbox' === ( $field['type'] ?? '' ) );
		self::assertSame( array( 'sequenzy_marketing' ), array_keys( $boxes ) );
		ob_start();
		woocommerce_form_field( 'sequenzy_marketing', $fields['billing']['sequenzy_marketing'], WC()->checkout()->get_value( 'sequenzy_marketing' ) );
		$html = (string) ob_get_clean();
		self::assertStringContainsString( 'type="checkbox"', $html );
		self::assertDoesNotMatchRegularExpression( '/\schecked(=|\s|>)/', $html );
	}

	/** @return array<string, array{array<string, mixed>, string}> */
	public static function answers(): array {
		return array(
			'ticked is consent'                       => array( array( 'sequenzy_marketing' => 1, 'sequenzy_marketing_version' => 'v' ), 'granted' ),
			'not ticked is a no'                      => array( array( 'sequenzy_marketing' => 0, 'sequenzy_marketing_version' => 'v' ), 'refused' ),
			'not shown, nobody knows'                 => array( array(), 'unknown' ),
			'not shown but claimed, nobody knows'     => array( array( 'sequenzy_marketing' => 1 ), 'unknown' ),
		);
	}

	/** @param array<string, mixed> $data */
	#[DataProvider( 'answers' )]
	#[TestDox( 'in the classic form: $_dataName, with text and time, once' )]
	public function test_consent_in_form( array $data, string $status ): void {
		$this->connect_taking_consent();
		$this->fill();
		$this->types( 'ana@example.com' );
		$this->end_request();
		$order = $this->place_in_form( $data );
		$order->payment_complete();
		$this->send();
		[ $placed, $saved ] = $this->events_about( $order->get_id() );
		self::assertSame( array( 'order.placed', $status, 'checkout' ), array( $placed['type'], $placed['payload']['consent']['status'], $placed['payload']['consent']['source'] ) );
		self::assertSame( 'unknown' !== $status, isset( $placed['payload']['consent']['text'] ) );
		self::assertMatchesRegularExpression( '/^\d{4}-\d\d-\d\dT[\d:.]+Z$/', $placed['payload']['consent']['at'] );
		// A state is sent again by every sync: it carries no wish.
		self::assertArrayNotHasKey( 'consent', $saved['payload'] );
		self::assertArrayNotHasKey( 'consent', sequenzy()->payloads()->build( 'order', array( $order->get_id() ) )[ $order->get_id() ] );
		self::assertSame( array_column( array_column( $this->carts(), 'payload' ), 'cartToken' )[0], $placed['payload']['cartToken'] );
		self::assertSame( $placed['payload']['cartToken'], $saved['payload']['cartToken'] );
	}

	#[TestDox( 'consent is not sent to a Sequenzy that does not take it, but kept at the order' )]
	public function test_consent_not_taken(): void {
		$this->connect();
		$this->fill();
		$order = $this->place_in_form( array( 'sequenzy_marketing' => 1, 'sequenzy_marketing_version' => 'v' ) );
		$order->payment_complete();
		$this->send();
		self::assertArrayNotHasKey( 'consent', $this->events_about( $order->get_id() )[0]['payload'] );
		self::assertStringContainsString( 'granted', $order->get_meta( '_sequenzy_checkout' ) );
	}

	/** @return array<string, array{mixed, string}> */
	public static function block_answers(): array {
		return array(
			'ticked is consent'       => array( true, 'granted' ),
			'not ticked is a no'      => array( false, 'refused' ),
			'not asked, nobody knows' => array( null, 'unknown' ),
		);
	}

	#[DataProvider( 'block_answers' )]
	#[TestDox( 'in the checkout block: $_dataName; the order carries the cart, and the box does not come back ticked' )]
	public function test_consent_in_block( ?bool $answer, string $status ): void {
		$this->needs_real_woocommerce( 'checkout block' );
		$this->connect_taking_consent();
		// The store was not connected yet when WooCommerce began.
		( new ConsentBox( new Consent( new Settings(), new Clock() ), new Settings(), sequenzy()->status() ) )->add_to_block();
		$this->fill();
		$address = array( 'first_name' => 'Ana', 'last_name' => 'Alves', 'email' => 'ana@example.com', 'country' => 'US', 'state' => 'CA', 'postcode' => '90210', 'city' => 'Beverly Hills', 'address_1' => 'Rodeo 1', 'phone' => '' );
		$this->store_api( 'POST', '/cart/update-customer', array( 'billing_address' => $address ) );
		$this->end_request();
		$fields = null === $answer ? array() : array( 'additional_fields' => array( 'sequenzy/marketing' => $answer ) );
		$order  = $this->store_api( 'POST', '/checkout', array( 'billing_address' => $address, 'payment_method' => 'cod' ) + $fields )['order_id'];
		$this->send();
		$placed = array_values( array_filter( $this->events_about( $order ), static fn( array $event ): bool => 'order.placed' === $event['type'] ) )[0];
		self::assertSame( $status, $placed['payload']['consent']['status'] );
		self::assertSame( $this->carts()[0]['payload']['cartToken'], $placed['payload']['cartToken'] );
		self::assertSame( array( 'cart.started', 'checkout.started' ), array_column( $this->carts(), 'type' ) );
		self::assertSame( array(), array_filter( WC()->customer->get_meta_data(), static fn( $meta ): bool => str_contains( $meta->key, 'sequenzy' ) ) );
		$this->fill();
		self::assertNotTrue( $this->store_api( 'GET', '/checkout', array() )['additional_fields']['sequenzy/marketing'] ?? false );
	}

	private function connect_taking_consent(): void {
		$this->sequenzy->features = array( 'consent' );
		$this->connect();
		$this->sequenzy->features = array();
	}

	/** @return array<string, array<string, array<string, mixed>>> */
	private function form_fields(): array {
		$fields = new \ReflectionProperty( \WC_Checkout::class, 'fields' );
		$fields->setValue( WC()->checkout(), null );
		return WC()->checkout()->get_checkout_fields();
	}

	/** @param array<string, mixed> $data Beside the address. */
	private function place_in_form( array $data ): WC_Order {
		return wc_get_order( WC()->checkout()->create_order( array( 'billing_first_name' => 'Ana', 'billing_email' => 'ana@example.com', 'payment_method' => 'cod' ) + $data ) );
	}
}
