<?php
/**
 * What the claims of the store contract are made with. The claims follow below this in the same request.
 *
 * @package Sequenzy\Tests
 */

// Noted before anything has loaded, in the order in which they fire.
$GLOBALS['contract_start'] = array();
foreach ( array( 'plugins_loaded', 'woocommerce_loaded', 'before_woocommerce_init', 'woocommerce_init', 'wp_loaded' ) as $contract_hook ) {
	$GLOBALS['wp_filter'][ $contract_hook ][-100][] = array(
		'function'      => static function () use ( $contract_hook ): void {
			$GLOBALS['contract_start'][] = $contract_hook;
		},
		'accepted_args' => 0,
	);
}

// All claims share a request, and this machine may have other work to do.
set_time_limit( 0 );
require_once '/wordpress/wp-load.php';
wp_set_current_user( 1 );

/** A saved simple product. */
function contract_simple( array $props = array() ): WC_Product_Simple {
	$product = new WC_Product_Simple();
	$product->set_props( $props + array( 'name' => 'Refill Pack', 'status' => 'publish', 'regular_price' => '12.50' ) );
	$product->save();
	return wc_get_product( $product->get_id() );
}

/**
 * A saved variable product with one attribute.
 *
 * @param array<string, array> $sizes Props of each variation by the value of its attribute.
 * @return array{WC_Product_Variable, array<string, WC_Product_Variation>}
 */
function contract_shirt( array $sizes, array $props = array() ): array {
	$size = new WC_Product_Attribute();
	$size->set_name( 'Size' );
	$size->set_options( array_keys( $sizes ) );
	$size->set_visible( true );
	$size->set_variation( true );
	$shirt = new WC_Product_Variable();
	$shirt->set_props( $props + array( 'name' => 'Shirt', 'status' => 'publish', 'attributes' => array( $size ) ) );
	$shirt->save();
	$variations = array();
	foreach ( $sizes as $option => $variation_props ) {
		$variation = new WC_Product_Variation();
		$variation->set_props( $variation_props + array( 'parent_id' => $shirt->get_id(), 'attributes' => array( 'size' => $option ), 'regular_price' => '20' ) );
		$variation->save();
		$variations[ $option ] = wc_get_product( $variation->get_id() );
	}
	return array( wc_get_product( $shirt->get_id() ), $variations );
}

/** The only record with this name, in a later request. */
function contract_find( string $title, string $type = 'product' ): WC_Product {
	$ids = get_posts( array( 'post_type' => $type, 'title' => $title, 'post_status' => 'any', 'fields' => 'ids', 'numberposts' => 2 ) );
	if ( 1 !== count( $ids ) ) {
		throw new Exception( count( $ids ) . " records are named $title" );
	}
	return wc_get_product( $ids[0] );
}

/**
 * The hooks that fire meanwhile, in order, each with its arguments: a product as the name of its type, an id as "id".
 *
 * @return list<string>
 */
function contract_hooks( Closure $change ): array {
	$fired = array();
	$watch = static function ( string $hook, ...$arguments ) use ( &$fired ): void {
		if ( preg_match( '/^woocommerce_(new|update|before_delete|delete|trash)_product(_variation)?$|^woocommerce_(product|variation)(_before)?_set_stock(_status)?$/', $hook ) ) {
			$words   = array_map( static fn( $argument ) => $argument instanceof WC_Product ? $argument->get_type() : ( is_int( $argument ) ? 'id' : (string) $argument ), $arguments );
			$fired[] = rtrim( $hook . ' ' . implode( ' ', $words ) );
		} elseif ( 'transition_post_status' === $hook && str_starts_with( $arguments[2]->post_type, 'product' ) ) {
			$fired[] = "{$arguments[2]->post_type} {$arguments[1]} → {$arguments[0]}";
		}
	};
	add_action( 'all', $watch, 10, 9 );
	$change();
	remove_action( 'all', $watch, 10 );
	return $fired;
}

/** The hooks about orders, refunds and customers that fire meanwhile, in order; one that repeats at once stands once: storages differ in how often they save. */
function contract_order_hooks( Closure $change ): array {
	$fired = array();
	$watch = static function ( string $hook, ...$arguments ) use ( &$fired ): void {
		if ( preg_match( '/^woocommerce_((new|update|trash|before_delete|delete)_order|order_status_[a-z-]+|order_(partially|fully)?_?refunded|refund_created|(reduce|restore)_order_stock|(new|update|created)_customer|payment_complete|checkout_(create_order|order_processed|order_created))$/', $hook ) && end( $fired ) !== $hook ) {
			$fired[] = $hook;
		}
	};
	add_action( 'all', $watch, 10, 9 );
	$change();
	remove_action( 'all', $watch, 10 );
	return array_map( static fn( string $hook ): string => substr( $hook, strlen( 'woocommerce_' ) ), $fired );
}

/** A saved order of two pieces, of 12.50 each unless a product is given. */
function contract_order( string $status = 'pending', ?WC_Product $product = null, string $email = 'ana@example.com' ): WC_Order {
	$order = new WC_Order();
	$order->add_product( $product ?? contract_simple(), 2 );
	$order->set_billing_email( $email );
	$order->set_billing_first_name( 'Ana' );
	$order->calculate_totals();
	$order->set_status( $status );
	$order->save();
	return wc_get_order( $order->get_id() );
}

/** An empty cart of a visitor whom nobody knows, or of a customer. */
function contract_cart( int $user = 0 ): WC_Cart {
	add_filter( 'woocommerce_set_cookie_enabled', '__return_false' );
	wp_set_current_user( $user );
	wc_load_cart();
	WC()->customer = new WC_Customer( $user, true );
	WC()->cart->get_cart();
	WC()->cart->empty_cart();
	wc_clear_notices();
	return WC()->cart;
}

/** @return list<array{string, int|float, float}> Name, quantity and total of each line. */
function contract_lines( WC_Cart $cart ): array {
	return array_values( array_map( static fn( array $line ): array => array( $line['data']->get_name(), $line['quantity'], (float) $line['line_total'] ), $cart->get_cart() ) );
}

/** @return array{int, mixed} Status and record of a call as somebody. */
function contract_rest( string $method, string $route, array $body = array(), int $user = 1 ): array {
	wp_set_current_user( $user );
	$request = new WP_REST_Request( $method, '/wc/v3' . strtok( $route, '?' ) );
	parse_str( (string) wp_parse_url( $route, PHP_URL_QUERY ), $query );
	$request->set_query_params( $query );
	$request->set_header( 'content-type', 'application/json' );
	array() === $body || $request->set_body( (string) wp_json_encode( $body ) );
	$response = rest_do_request( $request );
	return array( $response->get_status(), json_decode( (string) wp_json_encode( $response->get_data() ), true ) );
}

/** What a person reads of a piece of HTML. */
function contract_text( string $html ): string {
	$seen = preg_replace( '#<(span|del|ins)[^>]*class="screen-reader-text"[^>]*>.*?</\1>#s', '', $html );
	return trim( preg_replace( '/\s+/', ' ', html_entity_decode( wp_strip_all_tags( $seen ) ) ) );
}

/** Runs the two oldest of what is due, as WP-Cron starts it; a busy store has more waiting than a test wants to see done. */
function contract_run_queue(): void {
	$after_two = static fn( bool $is_over, $runner, int $done ): bool => $done >= 2;
	add_filter( 'action_scheduler_maximum_execution_time_likely_to_be_exceeded', $after_two, 10, 3 );
	do_action( 'action_scheduler_run_queue', 'WP Cron' );
	remove_filter( 'action_scheduler_maximum_execution_time_likely_to_be_exceeded', $after_two );
}
