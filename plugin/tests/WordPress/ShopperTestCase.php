<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use WC_Customer;
use WP_REST_Request;

/** A shopper with a cart; one request after the other, as WooCommerce ends them. */
abstract class ShopperTestCase extends StoreTestCase {
	/** The cart is compared, what was missed is seen, then all is written. */
	protected const END = array( 15, 90, 100 );

	protected function setUp(): void {
		parent::setUp();
		add_filter( 'woocommerce_set_cookie_enabled', '__return_false' );
		add_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
		wp_set_current_user( 0 );
		wc_load_cart();
		WC()->customer = new WC_Customer( 0, true );
		WC()->cart->empty_cart();
		WC()->cart->get_cart();
		WC()->session->set( 'sequenzy_cart', null );
		wc_clear_notices();
	}

	protected function tearDown(): void {
		if ( isset( WC()->cart ) ) {
			WC()->cart->empty_cart();
			WC()->session->set( 'sequenzy_cart', null );
		}
		wp_set_current_user( 0 );
		parent::tearDown();
	}

	/** @return int The customer. */
	protected function log_in( int $user = 0 ): int {
		$known = get_user_by( 'email', 'ana@example.com' );
		$user  = $user > 0 ? $user : ( $known ? $known->ID : (int) wc_create_new_customer( 'ana@example.com', 'ana', 'password', array( 'first_name' => 'Ana' ) ) );
		wp_set_current_user( $user );
		WC()->customer = new WC_Customer( $user, true );
		return $user;
	}

	/** @return list<array<string, mixed>> What waits about carts and checkouts. */
	protected function waiting(): array {
		return array_values( array_filter( $this->outbox(), static fn( array $row ): bool => 1 === preg_match( '/^(cart|checkout)\./', $row['type'] ) ) );
	}

	/** @return list<array<string, mixed>> */
	protected function carts(): array {
		return array_values( array_filter( $this->sequenzy->accepted(), static fn( array $event ): bool => isset( $event['payload']['cartToken'], $event['payload']['lineItems'] ) ) );
	}

	/** @return array<string, mixed> */
	protected function store_api( string $method, string $path, array $body ): array {
		$request = new WP_REST_Request( $method, '/wc/store/v1' . $path );
		$request->set_header( 'content-type', 'application/json' );
		$request->set_body( (string) wp_json_encode( $body ) );
		$response = rest_do_request( $request );
		self::assertLessThan( 300, $response->get_status(), (string) wp_json_encode( $response->get_data() ) );
		return json_decode( (string) wp_json_encode( $response->get_data() ), true );
	}
}
