import type { Claim } from './claim.ts';

/** Stock of simple products, as owners, checkouts and imports set it. */
export const stock: readonly Claim[] = [
	{
		title: 'A counted stock decides whether a product is there',
		php: `
			$status = static fn( array $props ): array => array( ( $product = contract_simple( $props + array( 'manage_stock' => true ) ) )->get_stock_status(), $product->is_in_stock(), $product->get_stock_quantity() );
			return array( $status( array( 'stock_quantity' => 3 ) ), $status( array( 'stock_quantity' => 0 ) ), $status( array( 'stock_quantity' => 0, 'backorders' => 'notify' ) ), $status( array( 'stock_quantity' => -2, 'backorders' => 'yes' ) ), $status( array( 'stock_quantity' => 3, 'stock_status' => 'outofstock' ) ) );`,
		expected: [
			[ 'instock', true, 3 ],
			[ 'outofstock', false, 0 ],
			[ 'onbackorder', true, 0 ],
			[ 'onbackorder', true, -2 ],
			[ 'instock', true, 3 ],
		],
	},
	{
		title: "Without counting, the owner's word counts, and quantity and backorders are forgotten",
		php: `
			$product = contract_simple( array( 'stock_status' => 'onbackorder', 'stock_quantity' => 7, 'backorders' => 'yes' ) );
			return array( $product->get_stock_status(), $product->get_stock_quantity(), $product->get_backorders(), $product->is_in_stock() );`,
		expected: [ 'onbackorder', null, 'no', true ],
	},
	{
		title: 'A stock status that nobody knows means that the product is there',
		php: `return contract_simple( array( 'stock_status' => 'somewhere' ) )->get_stock_status();`,
		expected: 'instock',
	},
	{
		title: "The owner's word can be changed at once, and an unknown product changes nothing",
		php: `
			$product = contract_simple();
			wc_update_product_stock_status( $product->get_id(), 'outofstock' );
			wc_update_product_stock_status( 999999, 'outofstock' );
			return wc_get_product( $product->get_id() )->get_stock_status();`,
		expected: 'outofstock',
	},
	{
		title: 'A counted stock can be set, raised and lowered, and answers with what it is then',
		php: `
			$product = contract_simple( array( 'manage_stock' => true, 'stock_quantity' => 5 ) );
			$answers = array( wc_update_product_stock( $product->get_id(), 2, 'decrease' ), wc_update_product_stock( $product, 4, 'increase' ), wc_update_product_stock( $product->get_id(), 0 ), wc_update_product_stock( 999999, 1 ) );
			return array( $answers, wc_get_product( $product->get_id() )->get_stock_status(), wc_update_product_stock( contract_simple()->get_id(), 3 ) );`,
		expected: [ [ 3, 7, 0, false ], 'outofstock', null ],
	},
	{
		title: 'What a shopper reads about stock',
		php: `
			$read = static fn( array $props ): array => array_values( contract_simple( $props )->get_availability() );
			return array( $read( array() ), $read( array( 'stock_status' => 'outofstock' ) ), $read( array( 'stock_status' => 'onbackorder' ) ), $read( array( 'manage_stock' => true, 'stock_quantity' => 3 ) ), $read( array( 'manage_stock' => true, 'stock_quantity' => 0, 'backorders' => 'notify' ) ), contract_text( wc_get_stock_html( contract_simple( array( 'stock_status' => 'outofstock' ) ) ) ), wc_get_stock_html( contract_simple() ) );`,
		expected: [
			[ '', 'in-stock' ],
			[ 'Out of stock', 'out-of-stock' ],
			[ 'Available on backorder', 'available-on-backorder' ],
			[ '3 in stock', 'in-stock' ],
			[ 'Available on backorder', 'available-on-backorder' ],
			'Out of stock',
			'',
		],
	},
];
