<?php
/** Orders as posts, the older of WooCommerce's two ways to keep them: what each save writes, and what it tells others. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Orders;

use Exception;
use WC_Abstract_Order;
use WC_Order;
use WC_Order_Refund;

/** Statuses that are in no list: what is not an order yet, or no longer. */
const UNNAMED = array( 'auto-draft', 'checkout-draft', 'trash' );

const DRAFTS = array( '', 'new', 'auto-draft', 'draft', 'checkout-draft' );

const META = array(
	'_order_currency'       => 'currency',
	'_order_total'          => 'total',
	'_order_shipping'       => 'shipping_total',
	'_cart_discount'        => 'discount_total',
	'_customer_user'        => 'customer_id',
	'_date_paid'            => 'date_paid',
	'_date_completed'       => 'date_completed',
	'_order_key'            => 'order_key',
	'_created_via'          => 'created_via',
	'_payment_method'       => 'payment_method',
	'_payment_method_title' => 'payment_method_title',
	'_refund_amount'        => 'amount',
	'_refund_reason'        => 'reason',
	'_refunded_by'          => 'refunded_by',
);

/** @return list<string> */
function address_names(): array {
	return array( 'first_name', 'last_name', 'company', 'address_1', 'address_2', 'city', 'state', 'postcode', 'country', 'email', 'phone' );
}

/** @return array<string, string> Properties of this kind of order by the key of their meta. */
function meta_of( WC_Abstract_Order $order ): array {
	$names = $order instanceof WC_Order_Refund ? array() : address_names();
	return array_intersect( META, $order->get_data_keys() )
		+ array_combine( array_map( static fn( string $name ): string => "_billing_$name", $names ), array_map( static fn( string $name ): string => "billing_$name", $names ) );
}

/** @return array<string, mixed> Properties. */
function read( WC_Abstract_Order $order ): array {
	$post = get_post( $order->get_id() );
	if ( $order->get_type() !== $post?->post_type ) {
		throw new Exception( 'Invalid order.' );
	}
	$instant = static fn( string $gmt ): ?string => '0000-00-00 00:00:00' === $gmt ? null : "$gmt+00:00";
	$props   = array(
		'parent_id'     => $post->post_parent,
		'date_created'  => $instant( $post->post_date_gmt ),
		'date_modified' => $instant( $post->post_modified_gmt ),
	);
	foreach ( meta_of( $order ) as $key => $prop ) {
		$props[ $prop ] = get_post_meta( $post->ID, $key, true );
	}
	if ( $order instanceof WC_Order ) {
		$order->set_object_read( false );
		$order->set_status( $post->post_status );
		$order->set_object_read();
	}
	return $props;
}

/** @return int Its number. */
function create( WC_Abstract_Order $order ): int {
	null === $order->get_date_created() && $order->set_date_created( time() );
	'' === $order->get_currency() && $order->set_currency( \get_woocommerce_currency() );
	$order instanceof WC_Order && '' === $order->get_order_key() && $order->set_order_key( 'wc_order_' . wp_generate_password( 13, false ) );
	$order->set_id( wp_insert_post( post_of( $order ) ) );
	write_meta( $order, array_values( meta_of( $order ) ) );
	$order instanceof WC_Order && ! in_array( $order->get_status(), DRAFTS, true ) && do_action( 'woocommerce_new_order', $order->get_id(), $order );
	return $order->get_id();
}

function update( WC_Abstract_Order $order ): int {
	$id      = $order->get_id();
	$changed = $order->get_changed_props();
	$before  = status_of( (string) get_post_status( $id ) );
	if ( $order instanceof WC_Order ) {
		$order->set_date_modified( time() );
	}
	wp_update_post( array( 'ID' => $id ) + post_of( $order ) );
	write_meta( $order, $changed );
	$is_order = $order instanceof WC_Order;
	if ( $is_order && in_array( $before, DRAFTS, true ) && ! in_array( $order->get_status(), DRAFTS, true ) ) {
		do_action( 'woocommerce_new_order', $id, $order );
	} else {
		do_action( $is_order ? 'woocommerce_update_order' : 'woocommerce_update_order_refund', $id, $order );
	}
	return $id;
}

/** @param list<string> $changed */
function write_meta( WC_Abstract_Order $order, array $changed ): void {
	foreach ( array_intersect( meta_of( $order ), $changed ) as $key => $prop ) {
		$value = $order->{"get_$prop"}();
		update_post_meta( $order->get_id(), $key, $value instanceof \DateTime ? (string) $value->getTimestamp() : wp_slash( (string) $value ) );
	}
	$order->save_meta_data();
}

/** @return array<string, mixed> The row of the post. */
function post_of( WC_Abstract_Order $order ): array {
	$created = $order->get_date_created()->getTimestamp();
	$status  = $order->get_status();
	return array(
		'post_type'     => $order->get_type(),
		'post_status'   => array_key_exists( "wc-$status", \wc_get_order_statuses() ) || 'checkout-draft' === $status ? "wc-$status" : $status,
		'post_parent'   => $order->get_parent_id(),
		'post_title'    => 'Order',
		'ping_status'   => 'closed',
		'post_date'     => wp_date( 'Y-m-d H:i:s', $created ),
		'post_date_gmt' => gmdate( 'Y-m-d H:i:s', $created ),
	);
}

function status_of( string $post_status ): string {
	return (string) preg_replace( '/^wc-/', '', $post_status );
}

function clean( string $prop, mixed $value ): mixed {
	return match ( $prop ) {
		'date_created', 'date_modified', 'date_paid', 'date_completed' => \Sequenzy\StandIn\Products\instant( $value ),
		'total', 'shipping_total', 'discount_total', 'amount' => \wc_format_decimal( $value ),
		'parent_id', 'customer_id', 'refunded_by' => (int) $value,
		default => (string) $value,
	};
}

function delete( WC_Abstract_Order $order, bool $for_good ): void {
	$id   = $order->get_id();
	$type = substr( $order->get_type(), strlen( 'shop_' ) );
	if ( $for_good ) {
		do_action( "woocommerce_before_delete_$type", $id, $order );
		wp_delete_post( $id, true );
		$order->set_id( 0 );
		do_action( "woocommerce_delete_$type", $id );
	} else {
		wp_trash_post( $id );
		$order->set_status( 'trash' );
		$order->apply_changes();
		do_action( "woocommerce_trash_$type", $id );
	}
}

/** Whoever deletes an order deletes what belongs to it. */
function delete_what_belongs( int $id ): void {
	if ( in_array( get_post_type( $id ), array( 'shop_order', 'shop_order_refund' ), true ) ) {
		delete_items( $id );
		array_map(
			static fn( int $refund ) => wp_delete_post( $refund, true ),
			get_posts(
				array(
					'post_type'   => 'shop_order_refund',
					'post_parent' => $id,
					'post_status' => 'any',
					'fields'      => 'ids',
					'numberposts' => -1,
				)
			)
		);
	}
}
