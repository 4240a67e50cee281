import type { Claim } from './claim.ts';

/** Simple products through WooCommerce's objects. */
export const products: readonly Claim[] = [
	{
		title: 'A product keeps what it was given',
		earlier: `
			contract_simple( array(
				'name' => 'Kept "as is" & whole', 'slug' => 'contract-kept', 'sku' => 'KEPT-1', 'regular_price' => '12.50', 'sale_price' => '9',
				'short_description' => 'Short <b>words</b>.', 'description' => 'Long words.', 'menu_order' => 3,
			) );`,
		php: `
			$product = wc_get_product( get_page_by_path( 'contract-kept', OBJECT, 'product' )->ID );
			$kept    = array();
			foreach ( array( 'name', 'slug', 'sku', 'status', 'type', 'regular_price', 'sale_price', 'price', 'short_description', 'description', 'menu_order', 'parent_id', 'stock_status', 'stock_quantity', 'manage_stock', 'backorders', 'image_id', 'gallery_image_ids', 'attributes' ) as $name ) {
				$kept[ $name ] = $product->{"get_$name"}();
			}
			return $kept + array( 'children' => $product->get_children(), 'class' => get_class( $product ) );`,
		expected: {
			name: 'Kept "as is" & whole',
			slug: 'contract-kept',
			sku: 'KEPT-1',
			status: 'publish',
			type: 'simple',
			regular_price: '12.50',
			sale_price: '9',
			price: '9',
			short_description: 'Short <b>words</b>.',
			description: 'Long words.',
			menu_order: 3,
			parent_id: 0,
			stock_status: 'instock',
			stock_quantity: null,
			manage_stock: false,
			backorders: 'no',
			image_id: '',
			gallery_image_ids: [],
			attributes: [],
			children: [],
			class: 'WC_Product_Simple',
		},
	},
	{
		title: 'A product without anything is a published one with a name and an address, in the category for what has none',
		php: `
			$product = new WC_Product_Simple();
			$before  = array( $product->get_id(), $product->get_status(), $product->get_date_created() );
			$product->save();
			$product = wc_get_product( $product->get_id() );
			return array( $before, $product->get_name(), $product->get_status(), $product->get_price(), $product->get_stock_status(), wp_get_post_terms( $product->get_id(), 'product_cat', array( 'fields' => 'slugs' ) ) );`,
		expected: [ [ 0, false, null ], 'Product', 'publish', '', 'instock', [ 'uncategorized' ] ],
	},
	{
		title: 'Setting several things at once passes over what is null and what nobody knows',
		php: `
			$product = new WC_Product_Simple();
			$product->set_props( array( 'name' => 'Props', 'sku' => null, 'nobody_knows' => 'this', 'regular_price' => '1' ) );
			return array( $product->get_name(), $product->get_sku(), $product->get_regular_price() );`,
		expected: [ 'Props', '', '1' ],
	},
	{
		title: 'Prices lose what is no number, and a sale that is no reduction is dropped when it is saved',
		php: `
			$prices = static function ( string $regular, string $sale ): array {
				$product = contract_simple( array( 'name' => 'Priced', 'regular_price' => $regular, 'sale_price' => $sale ) );
				return array( $product->get_regular_price(), $product->get_sale_price(), $product->get_price(), $product->is_on_sale() );
			};
			return array( $prices( '€ 12.50', '10' ), $prices( '9', '9' ), $prices( '100', '9.5' ), $prices( '', '' ), $prices( '0', '' ) );`,
		expected: [
			[ '12.50', '10', '10', true ],
			[ '9', '', '9', false ],
			[ '100', '9.5', '9.5', true ],
			[ '', '', '', false ],
			[ '0', '', '0', false ],
		],
	},
	{
		title: 'What a shopper reads as price: one, a reduced one, none',
		php: `
			$read = static fn( array $props ): string => contract_text( contract_simple( $props )->get_price_html() );
			return array( $read( array( 'regular_price' => '12.5' ) ), $read( array( 'regular_price' => '12.50', 'sale_price' => '9' ) ), $read( array( 'regular_price' => '' ) ), $read( array( 'regular_price' => '0' ) ) );`,
		expected: [ '€12.50', '€12.50 €9.00', '', '€0.00' ],
	},
	{
		title: 'A product is found by its SKU',
		php: `
			$id = contract_simple( array( 'name' => 'Labelled', 'sku' => 'LABEL-1' ) )->get_id();
			return array( wc_get_product_id_by_sku( 'LABEL-1' ) === $id, wc_get_product_id_by_sku( 'NO-LABEL' ) );`,
		expected: [ true, 0 ],
	},
	{
		title: 'Two that change different things of one product do not undo each other',
		php: `
			$one   = contract_simple( array( 'name' => 'Shared', 'sku' => 'SHARED' ) );
			$other = wc_get_product( $one->get_id() );
			$one->set_regular_price( '77' );
			$one->set_category_ids( array( wp_insert_term( 'Shared', 'product_cat' )['term_id'] ) );
			$one->save();
			$other->set_stock_status( 'outofstock' );
			$other->save();
			$seen = wc_get_product( $one->get_id() );
			return array( $seen->get_regular_price(), $seen->get_price(), $seen->get_stock_status(), $seen->get_sku(), get_the_terms( $seen->get_id(), 'product_cat' )[0]->name );`,
		expected: [ '77', '77', 'outofstock', 'SHARED', 'Shared' ],
	},
	{
		title: 'Categories and pictures are kept by their numbers, in the order given',
		php: `
			$category = wp_insert_term( 'Contract', 'product_cat' )['term_id'];
			$pictures = array_map( static fn( string $title ): int => wp_insert_attachment( array( 'post_title' => $title, 'post_mime_type' => 'image/png' ), "$title.png" ), array( 'main', 'second', 'third' ) );
			$product  = contract_simple( array( 'name' => 'Pictured', 'category_ids' => array( $category ), 'image_id' => $pictures[0], 'gallery_image_ids' => array( $pictures[2], $pictures[1] ) ) );
			return array( $product->get_category_ids() === array( $category ), get_the_terms( $product->get_id(), 'product_cat' )[0]->name, (int) $product->get_image_id() === $pictures[0], array_map( 'intval', $product->get_gallery_image_ids() ) === array( $pictures[2], $pictures[1] ), get_post_thumbnail_id( $product->get_id() ) === $pictures[0] );`,
		expected: [ true, 'Contract', true, true, true ],
	},
	{
		title: 'Times are instants, also in a store that is not in London',
		php: `
			update_option( 'timezone_string', 'Europe/Berlin' );
			$product = contract_simple( array( 'name' => 'Timed' ) );
			$product->set_date_created( '2026-04-01T12:00:00Z' );
			$product->save();
			$product = wc_get_product( $product->get_id() );
			$post    = get_post( $product->get_id() );
			$seen    = array( $product->get_date_created()->getTimestamp() === gmmktime( 12, 0, 0, 4, 1, 2026 ), $post->post_date_gmt, $post->post_date, abs( $product->get_date_modified()->getTimestamp() - time() ) < 60, $product->get_date_created() instanceof DateTimeInterface );
			update_option( 'timezone_string', 'UTC' );
			return $seen;`,
		expected: [ true, '2026-04-01 12:00:00', '2026-04-01 14:00:00', true, true ],
	},
	{
		title: 'Every save moves the time of the last change on, also when only the stock has changed',
		earlier: `
			$product = contract_simple( array( 'name' => 'Modified' ) );
			$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, array( 'post_modified' => '2026-01-01 00:00:00', 'post_modified_gmt' => '2026-01-01 00:00:00' ), array( 'ID' => $product->get_id() ) );
			clean_post_cache( $product->get_id() );
			wc_update_product_stock_status( $product->get_id(), 'outofstock' );`,
		php: `return contract_find( 'Modified' )->get_date_modified()->getTimestamp() > time() - 60;`,
		expected: true,
	},
	{
		title: 'Whatever is no product is not found',
		php: `
			$page  = wp_insert_post( array( 'post_type' => 'page', 'post_title' => 'A page', 'post_status' => 'publish' ) );
			$threw = '';
			try {
				new WC_Product_Simple( $page );
			} catch ( Exception $error ) {
				$threw = 'refused';
			}
			return array( wc_get_product( 999999 ), wc_get_product( $page ), wc_get_product( 0 ), wc_get_product( 'words' ), wc_get_product( get_post( $page ) ), $threw );`,
		expected: [ false, false, false, false, false, 'refused' ],
	},
	{
		title: 'A product is found by number, by post and by itself',
		php: `
			$product = contract_simple( array( 'name' => 'Found' ) );
			$id      = $product->get_id();
			return array_map( static fn( $by ): bool => wc_get_product( $by )->get_id() === $id, array( $id, (string) $id, get_post( $id ), $product ) );`,
		expected: [ true, true, true, true ],
	},
	{
		title: 'A kind that nobody knows is read as a simple product',
		php: `
			$product = contract_simple( array( 'name' => 'Strange' ) );
			wp_set_object_terms( $product->get_id(), 'subscription-of-another-plugin', 'product_type' );
			wp_cache_flush();
			return get_class( wc_get_product( $product->get_id() ) );`,
		expected: 'WC_Product_Simple',
	},
	{
		title: 'A trashed product is there and says so, a deleted one is gone',
		php: `
			$trashed = contract_simple( array( 'name' => 'Trashed' ) );
			$deleted = contract_simple( array( 'name' => 'Deleted' ) );
			$ids     = array( $trashed->get_id(), $deleted->get_id() );
			return array( $trashed->delete(), $trashed->get_status(), wc_get_product( $ids[0] )->get_status(), $deleted->delete( true ), $deleted->get_id(), wc_get_product( $ids[1] ) );`,
		expected: [ true, 'trash', 'trash', true, 0, false ],
	},
	{
		title: 'A product can be asked for its kind, alone or among others',
		php: `
			$product = contract_simple( array( 'name' => 'Asked' ) );
			return array( $product->is_type( 'simple' ), $product->is_type( array( 'variable', 'simple' ) ), $product->is_type( 'variation' ), $product->exists(), wp_parse_url( $product->get_permalink(), PHP_URL_PATH ) );`,
		expected: [ true, true, false, true, '/product/asked/' ],
	},
	{
		title: 'A variable product that is told its variations does not look for them',
		php: `
			$shirt = wc_get_product( wc_get_product_id_by_sku( 'SHIRT' ) );
			$shirt->set_children( array( 7, 5 ) );
			return $shirt->get_children();`,
		expected: [ 7, 5 ],
	},
	{
		title: 'The kind of a product can be asked by number, without the product',
		php: `
			$post = wp_insert_post( array( 'post_title' => 'No product', 'post_status' => 'publish' ) );
			$made = array( contract_simple( array( 'name' => 'Asked by number' ) )->get_id(), wc_get_product_id_by_sku( 'SHIRT' ), wc_get_product_id_by_sku( 'SHIRT-S' ), $post, 999999 );
			return array_map( static fn ( $id ) => WC_Product_Factory::get_product_type( $id ), $made );`,
		expected: [ 'simple', 'variable', 'variation', false, false ],
	},
	{
		title: 'Attributes of a product keep their order, their options and their name',
		earlier: `
			$attribute = static function ( string $name, array $options, int $position ) {
				$attribute = new WC_Product_Attribute();
				$attribute->set_name( $name );
				$attribute->set_options( $options );
				$attribute->set_position( $position );
				$attribute->set_visible( true );
				return $attribute;
			};
			contract_simple( array( 'name' => 'Described', 'attributes' => array( $attribute( 'Country of origin', array( 'Colombia', 'Ethiopia' ), 2 ), $attribute( 'Roast', array( 'Dark | very' ), 1 ) ) ) );`,
		php: `
			$product = contract_find( 'Described' );
			$seen    = array();
			foreach ( $product->get_attributes() as $key => $attribute ) {
				$seen[ $key ] = array( $attribute->get_name(), $attribute->get_options(), $attribute->get_id(), $attribute->is_taxonomy(), $attribute->get_visible(), $attribute->get_variation(), wc_attribute_label( $key, $product ) );
			}
			return array( $seen, array_keys( $seen ), wc_attribute_label( 'Roast' ), wc_attribute_taxonomy_id_by_name( 'roast' ) );`,
		expected: [
			{
				roast: [ 'Roast', [ 'Dark', 'very' ], 0, false, true, false, 'Roast' ],
				'country-of-origin': [ 'Country of origin', [ 'Colombia', 'Ethiopia' ], 0, false, true, false, 'Country of origin' ],
			},
			[ 'roast', 'country-of-origin' ],
			'Roast',
			0,
		],
	},
];
