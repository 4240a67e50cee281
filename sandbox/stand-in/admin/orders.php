<?php
/** The orders in wp-admin: WordPress's own list with columns of the store, and a screen to change the status and to give money back. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Admin;

use WC_Order;
use WP_Post;

/** @return array<string, string> */
function order_columns(): array {
	return array(
		'cb'           => '<input type="checkbox">',
		'order_number' => 'Order',
		'date'         => 'Date',
		'order_status' => 'Status',
		'order_total'  => 'Total',
	);
}

function show_order_column( string $column, int $id ): void {
	$order = \wc_get_order( $id );
	match ( $column ) {
		'order_number' => printf( '<a href="%s" class="order-view"><strong>#%s %s</strong></a>', esc_url( $order->get_edit_order_url() ), esc_html( $order->get_order_number() ), esc_html( $order->get_billing_email() ) ),
		'order_status' => printf( '<mark class="order-status">%s</mark>', esc_html( \wc_get_order_statuses()[ "wc-{$order->get_status()}" ] ?? $order->get_status() ) ),
		'order_total' => printf( '%s', wp_kses_post( \wc_price( $order->get_total() ) ) ),
		default => '',
	};
}

function add_order_boxes(): void {
	remove_meta_box( 'submitdiv', 'shop_order', 'side' );
	add_meta_box( 'woocommerce-order-data', 'Order', show_order( ... ), 'shop_order', 'normal', 'high' );
	add_meta_box( 'woocommerce-order-items', 'Items', show_order_items( ... ), 'shop_order', 'normal', 'default' );
}

function show_order( WP_Post $post ): void {
	$order = \wc_get_order( $post );
	wp_nonce_field( 'woocommerce_save_data', 'woocommerce_meta_nonce' );
	printf( '<h2>Order #%s details</h2><p>%s %s, %s</p>', esc_html( $order->get_order_number() ), esc_html( $order->get_billing_first_name() ), esc_html( $order->get_billing_last_name() ), esc_html( $order->get_billing_email() ) );
	select( 'order_status', 'Status:', "wc-{$order->get_status()}", \wc_get_order_statuses() );
	echo '<p><button type="submit" class="button save_order button-primary" name="save" value="Update">Update</button></p>';
}

function show_order_items( WP_Post $post ): void {
	$order = \wc_get_order( $post );
	echo '<table class="widefat woocommerce_order_items"><tbody>';
	foreach ( $order->get_items() as $item ) {
		printf( '<tr class="item"><td>%s</td><td>× %s</td><td>%s</td></tr>', esc_html( $item->get_name() ), esc_html( (string) $item->get_quantity() ), wp_kses_post( \wc_price( $item->get_total() ) ) );
	}
	foreach ( $order->get_refunds() as $refund ) {
		printf( '<tr class="refund"><td>Refund #%d</td><td>%s</td><td>%s</td></tr>', (int) $refund->get_id(), esc_html( $refund->get_reason() ), wp_kses_post( \wc_price( $refund->get_total() ) ) );
	}
	printf( '</tbody></table><p>Order total: %s</p><details><summary class="button refund-items">Refund</summary>', wp_kses_post( \wc_price( $order->get_total() ) ) );
	text( 'refund_amount', 'Refund amount', '' );
	text( 'refund_reason', 'Reason for refund (optional)', '' );
	echo '<p><button type="submit" class="button button-primary do-manual-refund" name="stand_in_refund" value="1">Refund manually</button></p></details>';
}

/** "Update" and "Refund manually". */
function save_order( int $id ): void {
	$posted = wp_unslash( $_POST );
	$order  = \wc_get_order( $id );
	if ( ! $order instanceof WC_Order || (int) ( $posted['post_ID'] ?? 0 ) !== $id || ! wp_verify_nonce( $posted['woocommerce_meta_nonce'] ?? '', 'woocommerce_save_data' ) || ! current_user_can( 'manage_woocommerce' ) ) {
		return;
	}
	// Each save is one of the post again.
	unset( $_POST['woocommerce_meta_nonce'] );
	if ( isset( $posted['stand_in_refund'] ) ) {
		\wc_create_refund(
			array(
				'order_id' => $id,
				'amount'   => sanitize_text_field( $posted['refund_amount'] ),
				'reason'   => sanitize_text_field( $posted['refund_reason'] ),
			)
		);
	} elseif ( "wc-{$order->get_status()}" !== ( $posted['order_status'] ?? '' ) ) {
		$order->update_status( sanitize_key( $posted['order_status'] ) );
	}
}
