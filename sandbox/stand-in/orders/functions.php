<?php
/** Orders, for plugins: made, found, counted. */

declare( strict_types=1 );

/** @param array{status?: string, customer_id?: int, created_via?: string} $args */
function wc_create_order( array $args = array() ): WC_Order {
	$order = new WC_Order();
	$order->set_props( $args );
	$order->save();
	return $order;
}

/** @return WC_Order|WC_Order_Refund|false False for whatever is no order. */
function wc_get_order( mixed $order = false ): WC_Order|WC_Order_Refund|false {
	$id = match ( true ) {
		$order instanceof WC_Abstract_Order => $order->get_id(),
		$order instanceof WP_Post => $order->ID,
		default => is_numeric( $order ) ? (int) $order : 0,
	};
	return match ( $id > 0 ? get_post_type( $id ) : false ) {
		'shop_order' => new WC_Order( $id ),
		'shop_order_refund' => new WC_Order_Refund( $id ),
		default => false,
	};
}

/**
 * Newest first.
 *
 * @param array{customer_id?: int, billing_email?: string, limit?: int, page?: int, status?: list<string>} $args
 * @return list<WC_Order>
 */
function wc_get_orders( array $args = array() ): array {
	$query = array(
		'post_type'   => 'shop_order',
		'post_status' => array_map( static fn( string $status ): string => "wc-$status", $args['status'] ?? array_map( static fn( string $status ): string => substr( $status, 3 ), array_keys( wc_get_order_statuses() ) ) ),
		'numberposts' => $args['limit'] ?? 10,
		'paged'       => $args['page'] ?? 1,
		'orderby'     => 'ID',
		'meta_query'  => array(), // phpcs:ignore WordPress.DB.SlowDBQuery -- There are few orders here.
	);
	foreach ( array(
		'customer_id'   => '_customer_user',
		'billing_email' => '_billing_email',
	) as $name => $key ) {
		if ( isset( $args[ $name ] ) ) {
			$query['meta_query'][] = array(
				'key'   => $key,
				'value' => $args[ $name ],
			);
		}
	}
	return array_map( static fn( WP_Post $post ): WC_Order => new WC_Order( $post ), get_posts( $query ) );
}
