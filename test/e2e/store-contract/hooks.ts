import type { Claim } from './claim.ts';

/** What WooCommerce tells other plugins, in order; the plugin's capture stands on it. */
export const hooks: readonly Claim[] = [
	{
		title: 'A new product tells its stock, then that it is new',
		php: `return contract_hooks( static fn() => contract_simple( array( 'name' => 'New' ) ) );`,
		expected: [
			'product new → publish',
			'woocommerce_product_before_set_stock simple',
			'woocommerce_product_set_stock simple',
			'woocommerce_product_set_stock_status id instock simple',
			'woocommerce_new_product id simple',
		],
	},
	{
		title: 'A new variation tells its stock, then that it is new',
		php: `
			[ $shirt ] = contract_shirt( array(), array( 'name' => 'Hooked shirt' ) );
			return contract_hooks( static function () use ( $shirt ): void {
				$variation = new WC_Product_Variation();
				$variation->set_props( array( 'parent_id' => $shirt->get_id(), 'regular_price' => '5' ) );
				$variation->save();
			} );`,
		expected: [
			'product_variation new → publish',
			'woocommerce_variation_before_set_stock variation',
			'woocommerce_variation_set_stock variation',
			'woocommerce_variation_set_stock_status id instock variation',
			'woocommerce_new_product_variation id variation',
		],
	},
	{
		title: 'A new variable product tells the same as a simple one',
		php: `return contract_hooks( static fn() => contract_shirt( array() ) );`,
		expected: [
			'product new → publish',
			'woocommerce_product_before_set_stock variable',
			'woocommerce_product_set_stock variable',
			'woocommerce_product_set_stock_status id outofstock variable',
			'woocommerce_new_product id variable',
		],
	},
	{
		title: 'A product that is saved with another price or name tells that it was saved, and nothing about stock',
		php: `
			$product = contract_simple( array( 'name' => 'Saved' ) );
			return contract_hooks( static function () use ( $product ): void {
				$product->set_regular_price( '99' );
				$product->save();
				$product->set_name( 'Saved again' );
				$product->save();
			} );`,
		expected: [ 'woocommerce_update_product id simple', 'product publish → publish', 'woocommerce_update_product id simple' ],
	},
	{
		title: 'A product that is saved without a change tells that it was saved',
		php: `
			$product = contract_simple();
			return contract_hooks( static fn() => $product->save() );`,
		expected: [ 'woocommerce_update_product id simple' ],
	},
	{
		title: 'A product that sells out tells its stock status before it tells that it was saved',
		php: `
			$id = contract_simple()->get_id();
			return contract_hooks( static fn() => wc_update_product_stock_status( $id, 'outofstock' ) );`,
		expected: [ 'woocommerce_product_set_stock_status id outofstock simple', 'woocommerce_update_product id simple' ],
	},
	{
		title: 'A stock status that stays the same is not told',
		php: `
			$id = contract_simple()->get_id();
			return contract_hooks( static fn() => wc_update_product_stock_status( $id, 'instock' ) );`,
		expected: [ 'woocommerce_update_product id simple' ],
	},
	{
		title: 'A counted stock that runs out tells quantity and status',
		php: `
			$id = contract_simple( array( 'manage_stock' => true, 'stock_quantity' => 1 ) )->get_id();
			return contract_hooks( static fn() => wc_update_product_stock( $id, 1, 'decrease' ) );`,
		expected: [
			'woocommerce_product_before_set_stock simple',
			'woocommerce_product_set_stock_status id outofstock simple',
			'woocommerce_update_product id simple',
			'woocommerce_product_set_stock simple',
		],
	},
	{
		title: 'A counted stock that is set to another number tells the quantity alone',
		php: `
			$product = contract_simple( array( 'manage_stock' => true, 'stock_quantity' => 1 ) );
			return contract_hooks( static function () use ( $product ): void {
				$product->set_stock_quantity( 5 );
				$product->save();
			} );`,
		expected: [
			'woocommerce_product_before_set_stock simple',
			'woocommerce_product_set_stock simple',
			'woocommerce_update_product id simple',
		],
	},
	{
		title: 'A variation that sells out tells its own status, and its parent is saved at the end of the request',
		php: `
			[ , $sizes ] = contract_shirt( array( 'S' => array(), 'M' => array( 'stock_status' => 'outofstock' ) ) );
			do_action( 'shutdown' );
			$at_once = contract_hooks( static fn() => wc_update_product_stock_status( $sizes['S']->get_id(), 'outofstock' ) );
			// The parent may be saved more than once.
			$later = array_unique( contract_hooks( static fn() => do_action( 'shutdown' ) ) );
			sort( $later );
			return array( $at_once, $later );`,
		expected: [
			[ 'woocommerce_variation_set_stock_status id outofstock variation', 'woocommerce_update_product_variation id variation' ],
			[ 'woocommerce_product_set_stock_status id outofstock variable', 'woocommerce_update_product id variable' ],
		],
	},
	{
		title: 'A variation with a counted stock tells quantity and status',
		php: `
			[ , $sizes ] = contract_shirt( array( 'S' => array( 'manage_stock' => true, 'stock_quantity' => 0 ) ) );
			return contract_hooks( static fn() => wc_update_product_stock( $sizes['S']->get_id(), 2 ) );`,
		expected: [
			'woocommerce_variation_before_set_stock variation',
			'woocommerce_variation_set_stock_status id instock variation',
			'woocommerce_update_product_variation id variation',
			'woocommerce_variation_set_stock variation',
		],
	},
	{
		title: 'A stock that the parent keeps moves its variations without a word about them',
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array(), 'M' => array() ), array( 'manage_stock' => true, 'stock_quantity' => 1 ) );
			do_action( 'shutdown' );
			return array( contract_hooks( static fn() => wc_update_product_stock( $sizes['S']->get_id(), 1, 'decrease' ) ), wc_get_product( $sizes['M']->get_id() )->get_stock_status() );`,
		expected: [
			[
				'woocommerce_product_before_set_stock variable',
				'woocommerce_product_set_stock_status id outofstock variable',
				'woocommerce_update_product id variable',
				'woocommerce_product_set_stock variable',
			],
			'outofstock',
		],
	},
	{
		title: 'Synchronising a variable product saves it',
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array( 'stock_status' => 'outofstock' ) ) );
			return contract_hooks( static fn() => WC_Product_Variable::sync( $shirt->get_id() ) );`,
		expected: [ 'woocommerce_update_product id variable' ],
	},
	{
		title: 'A product that goes into the trash and comes back tells so, its variations too',
		php: `
			$id        = contract_simple()->get_id();
			[ $shirt ] = contract_shirt( array( 'S' => array() ) );
			return array(
				contract_hooks( static fn() => wp_trash_post( $id ) ),
				contract_hooks( static fn() => wp_untrash_post( $id ) ),
				contract_hooks( static fn() => wc_get_product( $id )->delete() ),
				contract_hooks( static fn() => wp_trash_post( $shirt->get_id() ) ),
				contract_hooks( static fn() => wp_untrash_post( $shirt->get_id() ) ),
			);`,
		expected: [
			[ 'product publish → trash' ],
			[ 'product trash → publish', 'woocommerce_update_product id simple' ],
			[ 'product publish → trash', 'woocommerce_trash_product id' ],
			[ 'product_variation publish → trash', 'woocommerce_trash_product_variation id', 'product publish → trash' ],
			[
				'product trash → publish',
				'product_variation trash → publish',
				'woocommerce_product_set_stock_status id instock variable',
				'woocommerce_update_product id variable',
			],
		],
	},
	{
		title: 'A product that is deleted for good tells so, its variations too',
		php: `
			$simple            = contract_simple();
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array(), 'M' => array() ) );
			return array(
				contract_hooks( static fn() => $simple->delete( true ) ),
				contract_hooks( static fn() => $sizes['S']->delete( true ) ),
				contract_hooks( static fn() => $shirt->delete( true ) ),
			);`,
		expected: [
			[ 'woocommerce_before_delete_product id', 'woocommerce_delete_product id' ],
			[ 'woocommerce_before_delete_product_variation id', 'woocommerce_delete_product_variation id' ],
			[
				'woocommerce_before_delete_product id',
				'woocommerce_before_delete_product_variation id',
				'woocommerce_delete_product_variation id',
				'woocommerce_delete_product id',
			],
		],
	},
	{
		title: "A product that is changed past WooCommerce's objects tells only what WordPress tells",
		php: `
			$id = contract_simple()->get_id();
			return contract_hooks( static function () use ( $id ): void {
				wp_update_post( array( 'ID' => $id, 'post_status' => 'draft' ) );
				update_post_meta( $id, '_stock_status', 'outofstock' );
			} );`,
		expected: [ 'product publish → draft' ],
	},
];
