import type { Claim } from './claim.ts';

/** Orders and refunds, wherever they are kept; the capture of orders stands on what they tell. */
export const orders: readonly Claim[] = [
	{
		title: 'A new order is pending and tells that it is new; with another status it tells that too',
		php: `
			$seen = array();
			foreach ( array( 'pending', 'processing' ) as $status ) {
				$seen[] = contract_order_hooks( static function () use ( $status ): void {
					$order = new WC_Order();
					$order->set_status( $status );
					$order->save();
				} );
			}
			return array( ( new WC_Order() )->get_status(), $seen );`,
		expected: [
			'pending',
			[ [ 'new_order' ], [ 'new_order', 'order_status_processing', 'reduce_order_stock', 'order_status_changed' ] ],
		],
	},
	{
		title: 'An order has lines, totals and a buyer, and says the same in a later request',
		earlier: `
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array() ), array( 'name' => 'Ordered shirt' ) );
			$order = contract_order( 'processing', $sizes['S'], 'kept@example.com' );
			$order->update_meta_data( '_contract', 'kept "as" \\\\ it is' );
			$order->save();
			update_option( 'contract_order', $order->get_id() );`,
		php: `
			$order = wc_get_order( get_option( 'contract_order' ) );
			$item  = array_values( $order->get_items() )[0];
			return array( $order->get_type(), $order->get_status(), $order->get_currency(), (float) $order->get_total(), (float) $order->get_total_tax(), (float) $order->get_shipping_total(), $order->get_billing_email(), $order->get_customer_id(), $order->get_meta( '_contract' ), (string) $order->get_id() === $order->get_order_number(), array( $item->get_name(), $item->get_quantity(), (float) $item->get_total(), $item->get_product_id() === $item->get_product()->get_parent_id(), $item->get_variation_id() === $item->get_product()->get_id() ), null !== $order->get_date_paid(), $order->get_date_completed() );`,
		expected: [
			'shop_order',
			'processing',
			'EUR',
			40,
			0,
			0,
			'kept@example.com',
			0,
			'kept "as" \\ it is',
			true,
			[ 'Ordered shirt - S', 2, 40, true, true ],
			true,
			null,
		],
	},
	{
		title: 'Another status is told after the order is saved: where it is, how it came there, that it changed',
		php: `
			$order = contract_order( 'pending' );
			$told  = array();
			add_action( 'woocommerce_order_status_processing', static function ( $id, $order, $transition ) use ( &$told ): void {
				$told = array( is_int( $id ), $order->get_status(), array_intersect_key( $transition, array( 'from' => 1, 'to' => 1 ) ) );
			}, 10, 3 );
			return array( contract_order_hooks( static fn() => $order->update_status( 'processing' ) ), $told );`,
		expected: [
			[ 'update_order', 'order_status_processing', 'reduce_order_stock', 'order_status_changed' ],
			[ true, 'processing', { from: 'pending', to: 'processing' } ],
		],
	},
	{
		title: 'A status that stays the same is not told, and one that nobody knows is pending',
		php: `
			$order = contract_order( 'on-hold' );
			$same  = contract_order_hooks( static fn() => $order->update_status( 'on-hold' ) );
			$order->set_status( 'somewhere' );
			return array( array_values( array_diff( $same, array( 'update_order' ) ) ), $order->get_status() );`,
		expected: [ [], 'pending' ],
	},
	{
		title: 'A payment takes a pending order to processing, and a completed order says when',
		php: `
			$order = contract_order( 'pending' );
			$hooks = contract_order_hooks( static fn() => $order->payment_complete() );
			$order->update_status( 'completed' );
			return array( in_array( 'payment_complete', $hooks, true ), null !== $order->get_date_paid(), null !== wc_get_order( $order->get_id() )->get_date_completed() );`,
		expected: [ true, true, true ],
	},
	{
		title: 'A placed order takes from the stock once, and gives back when it is cancelled',
		php: `
			$product = contract_simple( array( 'manage_stock' => true, 'stock_quantity' => 2 ) );
			$order   = contract_order( 'pending', $product );
			$stock   = static fn(): array => array( wc_get_product( $product->get_id() )->get_stock_quantity(), wc_get_product( $product->get_id() )->get_stock_status() );
			$seen    = array( $stock() );
			foreach ( array( 'on-hold', 'processing', 'cancelled', 'completed' ) as $status ) {
				wc_get_order( $order->get_id() )->update_status( $status );
				$seen[] = $stock();
			}
			return $seen;`,
		expected: [
			[ 2, 'instock' ],
			[ 0, 'outofstock' ],
			[ 0, 'outofstock' ],
			[ 2, 'instock' ],
			[ 0, 'outofstock' ],
		],
	},
	{
		title: 'A part of the money goes back: below zero, with its line, and the order keeps its status',
		php: `
			$order  = contract_order( 'completed' );
			$item   = array_values( $order->get_items() )[0];
			$refund = null;
			$hooks  = contract_order_hooks( static function () use ( $order, $item, &$refund ): void {
				$refund = wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '12.50', 'reason' => 'Torn', 'line_items' => array( $item->get_id() => array( 'qty' => 1, 'refund_total' => '12.50' ) ) ) );
			} );
			$line   = array_values( $refund->get_items() )[0];
			$again  = wc_get_order( $order->get_id() );
			return array( array_values( array_diff( $hooks, array( 'update_order' ) ) ), $again->get_status(), count( $again->get_refunds() ), (float) $refund->get_amount(), (float) $refund->get_total(), $refund->get_reason(), $refund->get_parent_id() === $order->get_id(), array( $line->get_quantity(), (float) $line->get_total(), $line->get_product_id() === $item->get_product_id() ), (float) $again->get_remaining_refund_amount() );`,
		expected: [
			[ 'order_partially_refunded', 'refund_created', 'order_refunded' ],
			'completed',
			1,
			12.5,
			-12.5,
			'Torn',
			true,
			[ -1, -12.5, true ],
			12.5,
		],
	},
	{
		title: 'All of the money goes back: the order is refunded, and more cannot go back',
		php: `
			$order = contract_order( 'completed' );
			$hooks = contract_order_hooks( static fn() => wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => $order->get_total() ) ) );
			return array( array_values( array_diff( $hooks, array( 'update_order' ) ) ), wc_get_order( $order->get_id() )->get_status(), is_wp_error( wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '1' ) ) ) );`,
		expected: [
			[ 'order_fully_refunded', 'order_status_refunded', 'order_status_changed', 'refund_created', 'order_refunded' ],
			'refunded',
			true,
		],
	},
	{
		title: 'A refund can put the goods back on the shelf',
		php: `
			$product = contract_simple( array( 'manage_stock' => true, 'stock_quantity' => 5 ) );
			$order   = contract_order( 'processing', $product );
			$item    = array_values( wc_get_order( $order->get_id() )->get_items() )[0];
			wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '12.50', 'line_items' => array( $item->get_id() => array( 'qty' => 1, 'refund_total' => '12.50' ) ), 'restock_items' => true ) );
			return wc_get_product( $product->get_id() )->get_stock_quantity();`,
		expected: 4,
	},
	{
		title: 'A refund that is deleted leaves the order without it',
		php: `
			$order  = contract_order( 'completed' );
			$refund = wc_create_refund( array( 'order_id' => $order->get_id(), 'amount' => '5' ) );
			$refund->delete( true );
			return array( count( wc_get_order( $order->get_id() )->get_refunds() ), (float) wc_get_order( $order->get_id() )->get_remaining_refund_amount() );`,
		expected: [ 0, 25 ],
	},
	{
		title: 'An order goes into the trash, comes back as it was, and is deleted with its lines',
		php: `
			global $wpdb;
			$order = contract_order( 'processing' );
			$id    = $order->get_id();
			$seen  = array( contract_order_hooks( static fn() => $order->delete() ), wc_get_order( $id )->get_status() );
			wc_get_order( $id )->untrash();
			$seen[] = wc_get_order( $id )->get_status();
			$seen[] = contract_order_hooks( static fn() => wc_get_order( $id )->delete( true ) );
			return array( ...$seen, wc_get_order( $id ), (int) $wpdb->get_var( "SELECT COUNT(*) FROM {$wpdb->prefix}woocommerce_order_items WHERE order_id = $id" ) );`,
		expected: [ [ 'trash_order' ], 'trash', 'processing', [ 'before_delete_order', 'delete_order' ], false, 0 ],
	},
	{
		title: 'The lines of an order stand in two tables, which plugins read themselves',
		php: `
			global $wpdb;
			$order = contract_order();
			$item  = $wpdb->get_row( "SELECT order_item_id, order_item_name, order_item_type FROM {$wpdb->prefix}woocommerce_order_items WHERE order_id = {$order->get_id()}" );
			$meta  = array_column( $wpdb->get_results( "SELECT meta_key, meta_value FROM {$wpdb->prefix}woocommerce_order_itemmeta WHERE order_item_id = $item->order_item_id" ), 'meta_value', 'meta_key' );
			return array( $item->order_item_name, $item->order_item_type, (int) $meta['_product_id'] > 0, (int) $meta['_variation_id'], (float) $meta['_qty'], (float) $meta['_line_subtotal'], (float) $meta['_line_total'] );`,
		expected: [ 'Refill Pack', 'line_item', true, 0, 2, 25, 25 ],
	},
	{
		title: 'A product that is gone leaves its name in the order, and no number',
		php: `
			$product = contract_simple( array( 'name' => 'Bought and gone' ) );
			$id      = contract_order( 'completed', $product )->get_id();
			wp_delete_post( $product->get_id(), true );
			wp_cache_flush();
			$item = array_values( wc_get_order( $id )->get_items() )[0];
			return array( $item->get_name(), $item->get_product_id(), $item->get_product() );`,
		expected: [ 'Bought and gone', 0, false ],
	},
	{
		title: 'Orders of a customer, or of an address, can be found',
		php: `
			$id = contract_order( 'completed', null, 'found@example.com' )->get_id();
			return array( array_map( static fn( WC_Order $order ): bool => $order->get_id() === $id, wc_get_orders( array( 'billing_email' => 'found@example.com' ) ) ), wc_get_order( 999999 ) );`,
		expected: [ [ true ], false ],
	},
];
