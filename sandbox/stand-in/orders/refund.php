<?php

declare( strict_types=1 );

/** Money that went back. Its lines and its total count below zero. */
class WC_Order_Refund extends WC_Abstract_Order {
	protected array $data = array(
		'parent_id'      => 0,
		'status'         => 'completed',
		'currency'       => '',
		'date_created'   => null,
		'date_modified'  => null,
		'total'          => '0',
		'shipping_total' => '0',
		'discount_total' => '0',
		'amount'         => '0',
		'reason'         => '',
		'refunded_by'    => 0,
	);

	public function get_type(): string {
		return 'shop_order_refund';
	}

	/** A refund is told when it is made, by whoever makes it. */
	public function get_status(): string {
		return 'completed';
	}
}

/**
 * @param array{order_id: int, amount?: string|float, reason?: string, line_items?: array<int, array{qty?: int|float, refund_total?: string|float}>, restock_items?: bool} $args
 */
function wc_create_refund( array $args ): WC_Order_Refund|WP_Error {
	$order  = wc_get_order( $args['order_id'] ?? 0 );
	$amount = (float) ( $args['amount'] ?? 0 );
	if ( ! $order instanceof WC_Order ) {
		return new WP_Error( 'error', 'Invalid order ID.' );
	}
	if ( $amount < 0 || $amount > (float) $order->get_remaining_refund_amount() ) {
		return new WP_Error( 'error', 'Invalid refund amount.' );
	}
	$lines  = array_filter( $args['line_items'] ?? array(), static fn( array $line ): bool => (float) ( $line['qty'] ?? 0 ) > 0 || (float) ( $line['refund_total'] ?? 0 ) > 0 );
	$refund = new WC_Order_Refund();
	$refund->set_props(
		array(
			'parent_id'   => $order->get_id(),
			'currency'    => $order->get_currency(),
			'amount'      => $amount,
			'total'       => -$amount,
			'reason'      => $args['reason'] ?? '',
			'refunded_by' => get_current_user_id(),
		) + array_intersect_key( $args, array( 'date_created' => 0 ) )
	);
	foreach ( array_intersect_key( $order->get_items(), $lines ) as $id => $item ) {
		$back = new WC_Order_Item_Product();
		$back->set_props(
			array(
				'name'         => $item->get_name(),
				'product_id'   => $item->get_product_id(),
				'variation_id' => $item->get_variation_id(),
				'quantity'     => - (float) ( $lines[ $id ]['qty'] ?? 0 ),
				'subtotal'     => - (float) ( $lines[ $id ]['refund_total'] ?? 0 ),
				'total'        => - (float) ( $lines[ $id ]['refund_total'] ?? 0 ),
			)
		);
		$refund->add_item( $back );
	}
	do_action( 'woocommerce_create_refund', $refund, $args );
	$refund->save();
	empty( $args['restock_items'] ) || wc_restock_refunded_items( $order, $lines );
	if ( (float) $order->get_remaining_refund_amount() > 0 ) {
		do_action( 'woocommerce_order_partially_refunded', $order->get_id(), $refund->get_id() );
	} else {
		do_action( 'woocommerce_order_fully_refunded', $order->get_id(), $refund->get_id() );
		$order->update_status( 'refunded' );
	}
	$order->save();
	do_action( 'woocommerce_refund_created', $refund->get_id(), $args );
	do_action( 'woocommerce_order_refunded', $order->get_id(), $refund->get_id() );
	return $refund;
}
