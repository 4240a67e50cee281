<?php
/** The part of WooCommerce's REST API v3 that tests and scenarios call, for whoever manages the store. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Rest;

use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

function register(): void {
	foreach ( array(
		'products'                                     => array(
			'GET'  => list_products( ... ),
			'POST' => save_product( ... ),
		),
		'products/(?P<id>\d+)'                         => array(
			'GET'    => get_product( ... ),
			'PUT'    => save_product( ... ),
			'DELETE' => delete_product( ... ),
		),
		'products/(?P<product_id>\d+)/variations'      => array( 'GET' => list_variations( ... ) ),
		'products/(?P<product_id>\d+)/variations/(?P<id>\d+)' => array(
			'GET'    => get_product( ... ),
			'PUT'    => save_product( ... ),
			'DELETE' => delete_product( ... ),
		),
		'orders'                                       => array(
			'GET'  => list_orders( ... ),
			'POST' => save_order( ... ),
		),
		'orders/(?P<id>\d+)'                           => array(
			'GET'    => get_order( ... ),
			'PUT'    => save_order( ... ),
			'DELETE' => delete_order( ... ),
		),
		'orders/(?P<order_id>\d+)/refunds'             => array(
			'GET'  => list_refunds( ... ),
			'POST' => refund( ... ),
		),
		'orders/(?P<order_id>\d+)/refunds/(?P<id>\d+)' => array( 'DELETE' => delete_refund( ... ) ),
		'customers'                                    => array(
			'GET'  => list_customers( ... ),
			'POST' => save_customer( ... ),
		),
		'customers/(?P<id>\d+)'                        => array(
			'GET'    => get_customer( ... ),
			'PUT'    => save_customer( ... ),
			'DELETE' => delete_customer( ... ),
		),
	) as $path => $answers ) {
		$endpoints = array();
		foreach ( $answers as $method => $answer ) {
			$endpoints[] = array(
				'methods'             => 'PUT' === $method ? 'PUT, PATCH, POST' : $method,
				'callback'            => $answer,
				'permission_callback' => static fn(): bool => current_user_can( 'manage_woocommerce' ),
			);
		}
		register_rest_route( 'wc/v3', "/$path", $endpoints );
	}
}

function unknown( string $what ): WP_Error {
	return new WP_Error( "woocommerce_rest_{$what}_invalid_id", 'Invalid ID.', array( 'status' => 404 ) );
}

function refused( string $why ): WP_Error {
	return new WP_Error( 'woocommerce_rest_invalid', $why, array( 'status' => 400 ) );
}

/** @return array{limit: int, page: int} */
function page_of( WP_REST_Request $request ): array {
	return array(
		'limit' => min( 100, max( 1, (int) ( $request['per_page'] ?? 10 ) ) ),
		'page'  => max( 1, (int) ( $request['page'] ?? 1 ) ),
	);
}

/** @return WP_REST_Response A record is created with 201, changed with 200. */
function saved( array $record, WP_REST_Request $request ): WP_REST_Response {
	return new WP_REST_Response( $record, isset( $request['id'] ) ? 200 : 201 );
}

function gmt( ?\DateTime $date ): ?string {
	return null === $date ? null : gmdate( 'Y-m-d\TH:i:s', $date->getTimestamp() );
}
