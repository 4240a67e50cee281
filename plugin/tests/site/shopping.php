<?php
/**
 * What shoppers do, as requests of their own; used by measure.php. Each answers what the browser would get.
 */

declare(strict_types=1);

/** WooCommerce ends its requests by dying. */
final class Answered extends RuntimeException {}

$answer = static function ( callable $work ): string {
	$stop = static fn() => static fn( mixed $message = '' ) => throw new Answered( is_string( $message ) ? $message : '' );
	array_map( static fn( string $filter ) => add_filter( $filter, $stop ), array( 'wp_die_handler', 'wp_die_ajax_handler', 'wp_die_json_handler' ) );
	add_filter( 'wp_doing_ajax', '__return_true' );
	ob_start();
	try {
		$work();
	} catch ( Answered ) {
		// As usual.
	}
	return (string) ob_get_clean();
};

$api = static function ( string $path, array $body ): string {
	add_filter( 'woocommerce_store_api_disable_nonce_check', '__return_true' );
	$request = new WP_REST_Request( 'POST', '/wc/store/v1' . $path );
	$request->set_header( 'content-type', 'application/json' );
	$request->set_body( (string) wp_json_encode( $body ) );
	return (string) wp_json_encode( rest_do_request( $request )->get_data() );
};

$address = array( 'first_name' => 'Ana', 'last_name' => 'Alves', 'country' => 'US', 'state' => 'CA', 'postcode' => '90210', 'city' => 'Beverly Hills', 'address_1' => 'Rodeo 1', 'phone' => '5550100' );

/** @var array<string, callable( string ): string> $shopping */
$shopping = array(
	// What any call of a REST route costs.
	'knock'              => static fn(): string => (string) wp_json_encode( rest_do_request( new WP_REST_Request( 'POST', '/sequenzy/v1/nothing' ) )->get_data() ),
	'sign-up'            => static function ( string $product ): string {
		$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
		$request->set_body_params( array( 'email' => 'ana@example.com', 'providerProductId' => $product ) );
		return (string) wp_json_encode( rest_do_request( $request )->get_data() );
	},
	'log-in'             => static function ( string $email ): string {
		add_filter( 'send_auth_cookies', '__return_false' );
		$user = wp_signon( array( 'user_login' => $email, 'user_password' => 'password' ), true );
		return is_wp_error( $user ) ? $user->get_error_message() : $user->user_email;
	},
	'log-out'            => static function (): string {
		wc_load_cart();
		add_filter( 'send_auth_cookies', '__return_false' );
		wp_logout();
		return '';
	},
	'look'               => static function (): string {
		wc_load_cart();
		return (string) WC()->cart->get_cart_contents_count();
	},
	'type'               => static function ( string $email ) use ( $answer ): string {
		wc_load_cart();
		$_POST    = array( 'security' => wp_create_nonce( 'update-order-review' ), 'post_data' => http_build_query( array( 'billing_email' => $email, 'billing_first_name' => 'Ana' ) ), 'country' => 'US', 'payment_method' => 'cod' );
		$_REQUEST = $_POST;
		return $answer( static fn() => WC_AJAX::update_order_review() );
	},
	'type-in-block'      => static fn( string $email ): string => $api( '/cart/update-customer', array( 'billing_address' => array( 'email' => $email ) + $address ) ),
	'check-out'          => static function ( string $email ) use ( $answer, $address ): string {
		wc_load_cart();
		$_POST = array( 'woocommerce-process-checkout-nonce' => wp_create_nonce( 'woocommerce-process_checkout' ), 'payment_method' => 'cod', 'billing_email' => $email, 'sequenzy_marketing' => '1', 'sequenzy_marketing_version' => 'v' );
		foreach ( $address as $key => $value ) {
			$_POST[ 'billing_' . $key ] = $value;
		}
		$_REQUEST = $_POST;
		return $answer( static fn() => WC_AJAX::checkout() );
	},
	'check-out-in-block' => static function ( string $email ) use ( $api, $address ): string {
		// Without us there is no such field.
		$fields = function_exists( 'sequenzy' ) ? array( 'additional_fields' => array( 'sequenzy/marketing' => true ) ) : array();
		return $api( '/checkout', array( 'billing_address' => array( 'email' => $email ) + $address, 'payment_method' => 'cod' ) + $fields );
	},
);
