import type { Claim } from './claim.ts';

/** The part of REST v3 that tests and scenarios call. */
export const rest: readonly Claim[] = [
	{
		title: 'Only who manages the store is answered',
		php: `
			$customer = wc_create_new_customer( 'rest-nobody@example.com', '', 'password' );
			$seen     = array_map( static fn( int $user ): int => contract_rest( 'GET', '/orders', array(), $user )[0], array( 0, $customer, 1 ) );
			wp_set_current_user( 1 );
			return $seen;`,
		expected: [ 401, 403, 200 ],
	},
	{
		title: 'A product is made, found, changed and deleted',
		php: `
			[ $made, $product ] = contract_rest( 'POST', '/products', array( 'name' => 'By REST', 'sku' => 'BY-REST', 'regular_price' => '7.50', 'manage_stock' => true, 'stock_quantity' => 2 ) );
			$id                 = $product['id'];
			$found              = contract_rest( 'GET', '/products?sku=BY-REST' );
			$changed            = contract_rest( 'PUT', "/products/$id", array( 'stock_quantity' => 0 ) );
			$deleted            = contract_rest( 'DELETE', "/products/$id?force=true" );
			return array( $made, array_intersect_key( $product, array_flip( array( 'name', 'type', 'status', 'sku', 'price', 'stock_quantity', 'stock_status' ) ) ), array_column( $found[1], 'id' ) === array( $id ), $changed[0], $changed[1]['stock_status'], $deleted[0], contract_rest( 'GET', "/products/$id" )[0] );`,
		expected: [
			201,
			{
				name: 'By REST',
				type: 'simple',
				status: 'publish',
				sku: 'BY-REST',
				price: '7.50',
				stock_quantity: 2,
				stock_status: 'instock',
			},
			true,
			200,
			'outofstock',
			200,
			404,
		],
	},
	{
		title: 'A variation is found at its product, and restocked there',
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array(), 'M' => array( 'stock_status' => 'outofstock' ) ) );
			[ $one, $other ]   = array( $shirt->get_id(), contract_simple()->get_id() );
			$medium            = $sizes['M']->get_id();
			$ids               = array_column( contract_rest( 'GET', "/products/$one/variations" )[1], 'id' );
			sort( $ids );
			$changed = contract_rest( 'PUT', "/products/$one/variations/$medium", array( 'stock_status' => 'instock' ) );
			return array( $ids === array( $sizes['S']->get_id(), $medium ), $changed[0], $changed[1]['stock_status'], wc_get_product( $medium )->get_stock_status(), contract_rest( 'GET', "/products/$other/variations/$medium" )[0] );`,
		expected: [ true, 200, 'instock', 'instock', 404 ],
	},
	{
		title: 'An order is made for a guest, paid, refunded in part and found',
		php: `
			$product         = contract_simple()->get_id();
			[ $made, $order ] = contract_rest( 'POST', '/orders', array( 'set_paid' => true, 'billing' => array( 'email' => 'rest@example.com', 'first_name' => 'Rest' ), 'line_items' => array( array( 'product_id' => $product, 'quantity' => 2 ) ) ) );
			$id               = $order['id'];
			$refund           = contract_rest( 'POST', "/orders/$id/refunds", array( 'amount' => '12.50', 'reason' => 'Late', 'line_items' => array( array( 'id' => $order['line_items'][0]['id'], 'quantity' => 1, 'refund_total' => 12.5 ) ), 'api_refund' => false ) );
			$again            = contract_rest( 'GET', "/orders/$id" )[1];
			$list             = contract_rest( 'GET', '/orders?per_page=1' );
			return array( $made, $order['status'], $order['total'], $order['billing']['email'], $order['line_items'][0]['quantity'], $order['line_items'][0]['product_id'] === $product, $refund[0], $refund[1]['amount'], $again['refunds'][0]['total'], $again['refunds'][0]['reason'], array_column( $list[1], 'id' ) === array( $id ) );`,
		expected: [ 201, 'processing', '25.00', 'rest@example.com', 2, true, 201, '12.50', '-12.50', 'Late', true ],
	},
	{
		title: 'An order changes its status, goes into the trash and is deleted',
		php: `
			$id      = contract_order( 'processing' )->get_id();
			$changed = contract_rest( 'PUT', "/orders/$id", array( 'status' => 'completed' ) );
			$trashed = contract_rest( 'DELETE', "/orders/$id" );
			$status  = wc_get_order( $id )->get_status();
			$deleted = contract_rest( 'DELETE', "/orders/$id?force=true" );
			return array( $changed[0], $changed[1]['status'], $trashed[0], $status, $deleted[0], contract_rest( 'GET', "/orders/$id" )[0] );`,
		expected: [ 200, 'completed', 200, 'trash', 200, 404 ],
	},
	{
		title: 'A customer is made, found by address, changed and deleted',
		php: `
			[ $made, $customer ] = contract_rest( 'POST', '/customers', array( 'email' => 'rest-customer@example.com', 'first_name' => 'Rosa', 'username' => 'rosa', 'password' => 'password', 'billing' => array( 'city' => 'Lisboa' ) ) );
			$id      = $customer['id'];
			$twice   = contract_rest( 'POST', '/customers', array( 'email' => 'rest-customer@example.com', 'username' => 'rosa2', 'password' => 'password' ) );
			$found   = contract_rest( 'GET', '/customers?email=rest-customer@example.com' );
			$changed = contract_rest( 'PUT', "/customers/$id", array( 'first_name' => 'Rosalia', 'email' => 'rosalia@example.com' ) );
			$deleted = contract_rest( 'DELETE', "/customers/$id?force=true" );
			return array( $made, $customer['role'], $customer['billing']['city'], $customer['username'], $twice[0], array_column( $found[1], 'id' ) === array( $id ), array( $changed[1]['first_name'], $changed[1]['email'] ), $deleted[0], get_userdata( $id ) );`,
		expected: [ 201, 'customer', 'Lisboa', 'rosa', 400, true, [ 'Rosalia', 'rosalia@example.com' ], 200, false ],
	},
];
