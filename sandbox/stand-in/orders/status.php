<?php
/** What an order can be, and what follows from becoming it. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Orders {
	use WC_Order;

	/** @param array{from: string, to: string} $transition */
	function tell_status( WC_Order $order, array $transition ): void {
		[ 'from' => $from, 'to' => $to ] = $transition;
		$id                              = $order->get_id();
		do_action( "woocommerce_order_status_$to", $id, $order, $transition );
		do_action( "woocommerce_order_status_{$from}_to_$to", $id, $order );
		do_action( 'woocommerce_order_status_changed', $id, $from, $to, $order );
	}

	function register_statuses(): void {
		foreach ( \wc_get_order_statuses() + array( 'wc-checkout-draft' => 'Draft' ) as $status => $label ) {
			register_post_status(
				$status,
				array(
					'label'                     => $label,
					'protected'                 => true,
					'exclude_from_search'       => false,
					'show_in_admin_all_list'    => 'wc-checkout-draft' !== $status,
					'show_in_admin_status_list' => true,
				)
			);
		}
	}

	/** Who bought something once is a paying customer. */
	function note_paying_customer( int $order_id ): void {
		$order = \wc_get_order( $order_id );
		if ( $order instanceof WC_Order && $order->get_customer_id() > 0 ) {
			$customer = new \WC_Customer( $order->get_customer_id() );
			if ( ! $customer->get_is_paying_customer() ) {
				$customer->set_is_paying_customer( true );
				$customer->save();
			}
		}
	}
}

namespace {
	/** @return array<string, string> */
	function wc_get_order_statuses(): array {
		return array(
			'wc-pending'    => 'Pending payment',
			'wc-processing' => 'Processing',
			'wc-on-hold'    => 'On hold',
			'wc-completed'  => 'Completed',
			'wc-cancelled'  => 'Cancelled',
			'wc-refunded'   => 'Refunded',
			'wc-failed'     => 'Failed',
		);
	}

	/** @return list<string> */
	function wc_get_is_paid_statuses(): array {
		return array( 'processing', 'completed' );
	}
}
