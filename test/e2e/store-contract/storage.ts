import type { Claim } from './claim.ts';

/** How products lie in the database; the plugin reads posts there itself, and other plugins read meta. */
export const storage: readonly Claim[] = [
	{
		title: 'A product is a post with its data in meta, its kind and its visibility in terms',
		php: `
			$id   = contract_simple( array( 'name' => 'Stored', 'sku' => 'STORED', 'sale_price' => '9', 'manage_stock' => true, 'stock_quantity' => 0, 'backorders' => 'no' ) )->get_id();
			$meta = array_map( static fn( array $values ): string => $values[0], array_intersect_key( get_post_meta( $id ), array_flip( array( '_sku', '_regular_price', '_sale_price', '_price', '_manage_stock', '_stock', '_stock_status', '_backorders' ) ) ) );
			ksort( $meta );
			$terms = static fn( string $taxonomy ): array => wp_get_object_terms( $id, $taxonomy, array( 'fields' => 'names', 'orderby' => 'name' ) );
			return array( get_post( $id )->post_type, $meta, $terms( 'product_type' ), $terms( 'product_visibility' ), get_post_meta( $id, '_product_version', true ) === WC()->version );`,
		expected: [
			'product',
			{
				_backorders: 'no',
				_manage_stock: 'yes',
				_price: '9',
				_regular_price: '12.50',
				_sale_price: '9',
				_sku: 'STORED',
				_stock: '0',
				_stock_status: 'outofstock',
			},
			[ 'simple' ],
			[ 'outofstock' ],
			true,
		],
	},
	{
		title: 'A variation is a post of its own below its product, its choice in meta',
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'Small' => array( 'stock_status' => 'outofstock' ) ) );
			$post              = get_post( $sizes['Small']->get_id() );
			$meta              = array_map( static fn( array $values ): string => $values[0], array_intersect_key( get_post_meta( $post->ID ), array_flip( array( 'attribute_size', '_regular_price', '_price', '_manage_stock', '_stock_status' ) ) ) );
			ksort( $meta );
			return array( $post->post_type, $post->post_parent === $shirt->get_id(), $post->post_status, $post->post_title, $meta, get_post_meta( $shirt->get_id(), '_product_attributes', true ) );`,
		expected: [
			'product_variation',
			true,
			'publish',
			'Shirt - Small',
			{ _manage_stock: 'no', _price: '20', _regular_price: '20', _stock_status: 'outofstock', attribute_size: 'Small' },
			{ size: { name: 'Size', value: 'Small', position: 0, is_visible: 1, is_variation: 1, is_taxonomy: 0 } },
		],
	},
	{
		title: 'The lookup table follows each save and forgets what is deleted',
		php: `
			global $wpdb;
			$row     = static fn( int $id ): ?array => $wpdb->get_row( "SELECT sku, min_price + 0 AS min_price, max_price + 0 AS max_price, stock_quantity + 0 AS stock_quantity, stock_status FROM {$wpdb->prefix}wc_product_meta_lookup WHERE product_id = $id", ARRAY_N );
			$product = contract_simple( array( 'name' => 'Looked up', 'sku' => 'LOOKUP', 'regular_price' => '12.50', 'sale_price' => '9', 'manage_stock' => true, 'stock_quantity' => 4 ) );
			$id      = $product->get_id();
			$seen    = array( $row( $id ) );
			$product->set_stock_quantity( 0 );
			$product->save();
			$seen[]    = $row( $id )[4];
			[ $shirt ] = contract_shirt( array( 'S' => array( 'regular_price' => '5' ), 'M' => array( 'regular_price' => '7' ) ) );
			WC_Product_Variable::sync( $shirt->get_id() );
			$seen[] = array_slice( $row( $shirt->get_id() ), 1, 2 );
			$product->delete( true );
			return array_map( static fn( $value ) => is_array( $value ) ? array_map( static fn( $number ) => is_numeric( $number ) ? (float) $number : $number, $value ) : $value, array( ...$seen, $row( $id ) ) );`,
		expected: [ [ 'LOOKUP', 9, 9, 4, 'instock' ], 'outofstock', [ 5, 7 ], null ],
	},
	{
		title: 'What another plugin writes into the meta of a product is what the product says',
		earlier: `
			$id = contract_simple( array( 'name' => 'Overwritten' ) )->get_id();
			update_post_meta( $id, '_stock_status', 'outofstock' );
			update_post_meta( $id, '_regular_price', '77' );
			update_post_meta( $id, '_price', '77' );`,
		php: `
			$product = contract_find( 'Overwritten' );
			return array( $product->get_stock_status(), $product->get_regular_price(), $product->get_price() );`,
		expected: [ 'outofstock', '77', '77' ],
	},
];
