<?php
/** Orders and their refunds. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Rest;

use Sequenzy\StandIn\Orders;
use WC_Order;
use WC_Order_Item_Product;
use WC_Order_Refund;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/** @return list<array<string, mixed>> */
function list_orders( WP_REST_Request $request ): array {
	$status = (array) ( $request['status'] ?? 'any' );
	$filter = array_filter(
		array(
			'customer_id' => $request['customer'],
			'status'      => array( 'any' ) === $status ? null : $status,
		),
		static fn( mixed $value ): bool => null !== $value
	);
	return array_map( order( ... ), \wc_get_orders( page_of( $request ) + $filter ) );
}

/** @return array<string, mixed>|WP_Error */
function get_order( WP_REST_Request $request ): array|WP_Error {
	$order = \wc_get_order( $request['id'] );
	return $order instanceof WC_Order ? order( $order ) : unknown( 'shop_order' );
}

function save_order( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$order = isset( $request['id'] ) ? \wc_get_order( $request['id'] ) : new WC_Order();
	if ( ! $order instanceof WC_Order ) {
		return unknown( 'shop_order' );
	}
	$lines = array();
	foreach ( (array) ( $request['line_items'] ?? array() ) as $line ) {
		$lines[] = array( \wc_get_product( ( $line['variation_id'] ?? 0 ) > 0 ? $line['variation_id'] : ( $line['product_id'] ?? 0 ) ), $line['quantity'] ?? 1 );
		if ( false === end( $lines )[0] ) {
			return refused( 'Product ID or SKU is required.' );
		}
	}
	isset( $request['id'] ) || $order->set_created_via( 'rest-api' );
	$order->set_props( array_intersect_key( $request->get_params(), array_flip( array( 'customer_id', 'currency', 'payment_method', 'payment_method_title' ) ) ) );
	$order->set_address( array_intersect_key( (array) ( $request['billing'] ?? array() ), array_flip( Orders\address_names() ) ) );
	foreach ( $lines as [ $product, $quantity ] ) {
		$order->add_product( $product, $quantity );
	}
	$order->calculate_totals();
	if ( isset( $request['status'] ) ) {
		$order->update_status( $request['status'] );
	}
	if ( true === $request['set_paid'] ) {
		$order->payment_complete();
	}
	return saved( order( \wc_get_order( $order->get_id() ) ), $request );
}

/** @return array<string, mixed>|WP_Error */
function delete_order( WP_REST_Request $request ): array|WP_Error {
	$order = \wc_get_order( $request['id'] );
	if ( ! $order instanceof WC_Order ) {
		return unknown( 'shop_order' );
	}
	$record = order( $order );
	$order->delete( rest_sanitize_boolean( $request['force'] ?? false ) );
	return $record;
}

/** @return list<array<string, mixed>>|WP_Error */
function list_refunds( WP_REST_Request $request ): array|WP_Error {
	$order = \wc_get_order( $request['order_id'] );
	return $order instanceof WC_Order ? array_map( refund_record( ... ), $order->get_refunds() ) : unknown( 'shop_order' );
}

function refund( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$lines = array();
	foreach ( (array) ( $request['line_items'] ?? array() ) as $line ) {
		$lines[ (int) $line['id'] ] = array(
			'qty'          => $line['quantity'] ?? 0,
			'refund_total' => $line['refund_total'] ?? 0,
		);
	}
	$refund = \wc_create_refund(
		array(
			'order_id'      => (int) $request['order_id'],
			'amount'        => $request['amount'] ?? array_sum( array_column( $lines, 'refund_total' ) ),
			'reason'        => (string) $request['reason'],
			'line_items'    => $lines,
			'restock_items' => (bool) ( $request['api_restock'] ?? true ),
		)
	);
	return is_wp_error( $refund ) ? refused( $refund->get_error_message() ) : new WP_REST_Response( refund_record( $refund ), 201 );
}

/** @return array<string, mixed>|WP_Error */
function delete_refund( WP_REST_Request $request ): array|WP_Error {
	$refund = \wc_get_order( $request['id'] );
	if ( ! $refund instanceof WC_Order_Refund || $refund->get_parent_id() !== (int) $request['order_id'] ) {
		return unknown( 'shop_order_refund' );
	}
	$record = refund_record( $refund );
	$refund->delete( true );
	return $record;
}

/** @return array<string, mixed> */
function order( WC_Order $order ): array {
	return array(
		'id'                 => $order->get_id(),
		'number'             => $order->get_order_number(),
		'status'             => $order->get_status(),
		'currency'           => $order->get_currency(),
		'total'              => money( $order->get_total() ),
		'total_tax'          => money( 0 ),
		'shipping_total'     => money( $order->get_shipping_total() ),
		'discount_total'     => money( $order->get_discount_total() ),
		'customer_id'        => $order->get_customer_id(),
		'order_key'          => $order->get_order_key(),
		'created_via'        => $order->get_created_via(),
		'payment_method'     => $order->get_payment_method(),
		'billing'            => $order->get_address(),
		'line_items'         => array_map( line( ... ), array_values( $order->get_items() ) ),
		'refunds'            => array_map(
			static fn( WC_Order_Refund $refund ): array => array(
				'id'     => $refund->get_id(),
				'reason' => $refund->get_reason(),
				'total'  => money( $refund->get_total() ),
			),
			$order->get_refunds()
		),
		'date_created_gmt'   => gmt( $order->get_date_created() ),
		'date_modified_gmt'  => gmt( $order->get_date_modified() ),
		'date_paid_gmt'      => gmt( $order->get_date_paid() ),
		'date_completed_gmt' => gmt( $order->get_date_completed() ),
	);
}

/** @return array<string, mixed> */
function line( WC_Order_Item_Product $item ): array {
	return array(
		'id'           => $item->get_id(),
		'name'         => $item->get_name(),
		'product_id'   => $item->get_product_id(),
		'variation_id' => $item->get_variation_id(),
		'quantity'     => $item->get_quantity(),
		'total'        => money( $item->get_total() ),
		'total_tax'    => money( 0 ),
	);
}

/** @return array<string, mixed> */
function refund_record( WC_Order_Refund $refund ): array {
	return array(
		'id'               => $refund->get_id(),
		'amount'           => money( $refund->get_amount() ),
		'reason'           => $refund->get_reason(),
		'date_created_gmt' => gmt( $refund->get_date_created() ),
		'line_items'       => array_map( line( ... ), array_values( $refund->get_items() ) ),
	);
}

function money( mixed $amount ): string {
	return \wc_format_decimal( $amount, \wc_get_price_decimals() );
}
