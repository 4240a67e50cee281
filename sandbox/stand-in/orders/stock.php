<?php
/** Orders take from the stock when they are placed, and give back when they are cancelled: once each. */

declare( strict_types=1 );

function wc_maybe_reduce_stock_levels( int|WC_Order $order ): void {
	$order = $order instanceof WC_Order ? $order : wc_get_order( $order );
	if ( $order instanceof WC_Order && 'yes' !== $order->get_meta( '_order_stock_reduced' ) ) {
		foreach ( $order->get_items() as $item ) {
			$product = $item->get_product();
			if ( false !== $product && false !== $product->managing_stock() ) {
				wc_update_product_stock( $product, (int) $item->get_quantity(), 'decrease' );
				update_metadata( 'order_item', $item->get_id(), '_reduced_stock', $item->get_quantity() );
			}
		}
		update_post_meta( $order->get_id(), '_order_stock_reduced', 'yes' );
		do_action( 'woocommerce_reduce_order_stock', $order );
	}
}

function wc_maybe_increase_stock_levels( int|WC_Order $order ): void {
	$order = $order instanceof WC_Order ? $order : wc_get_order( $order );
	if ( $order instanceof WC_Order && 'yes' === $order->get_meta( '_order_stock_reduced' ) ) {
		foreach ( $order->get_items() as $item ) {
			$product = $item->get_product();
			$taken   = (int) get_metadata( 'order_item', $item->get_id(), '_reduced_stock', true );
			if ( false !== $product && $taken > 0 ) {
				wc_update_product_stock( $product, $taken, 'increase' );
				delete_metadata( 'order_item', $item->get_id(), '_reduced_stock' );
			}
		}
		delete_post_meta( $order->get_id(), '_order_stock_reduced' );
		do_action( 'woocommerce_restore_order_stock', $order );
	}
}

/** @param array<int, array{qty?: int|float}> $lines By the line of the order. */
function wc_restock_refunded_items( WC_Order $order, array $lines ): void {
	foreach ( $order->get_items() as $id => $item ) {
		$product = $item->get_product();
		$taken   = (int) get_metadata( 'order_item', (int) $id, '_reduced_stock', true );
		$back    = min( $taken, (int) ( $lines[ $id ]['qty'] ?? 0 ) );
		if ( false !== $product && $back > 0 ) {
			wc_update_product_stock( $product, $back, 'increase' );
			update_metadata( 'order_item', (int) $id, '_reduced_stock', $taken - $back );
		}
	}
}
