import type { Claim } from './claim.ts';

/** Variable products and their variations. */
export const variations: readonly Claim[] = [
	{
		title: 'A variation knows its parent, its choice, its name and its address',
		earlier: `contract_shirt( array( 'Small' => array(), 'Extra large' => array( 'sku' => 'SHIRT-XL' ) ), array( 'name' => 'Named shirt', 'sku' => 'SHIRT-PARENT' ) );`,
		php: `
			$shirt = contract_find( 'Named shirt' );
			$seen  = array();
			foreach ( $shirt->get_children() as $id ) {
				$variation = wc_get_product( $id );
				$seen[]    = array( get_class( $variation ), $variation->get_type(), $variation->get_parent_id() === $shirt->get_id(), $variation->get_name(), $variation->get_attributes(), $variation->get_variation_attributes(), wc_get_formatted_variation( $variation, true, false ), wc_get_formatted_variation( $variation, true ), $variation->get_sku(), $variation->get_status(), wp_make_link_relative( $variation->get_permalink() ) );
			}
			return array( get_class( $shirt ), $seen );`,
		expected: [
			'WC_Product_Variable',
			[
				[
					'WC_Product_Variation',
					'variation',
					true,
					'Named shirt - Small',
					{ size: 'Small' },
					{ attribute_size: 'Small' },
					'Small',
					'Size: Small',
					'SHIRT-PARENT',
					'publish',
					'/product/named-shirt/?attribute_size=Small',
				],
				[
					'WC_Product_Variation',
					'variation',
					true,
					'Named shirt - Extra large',
					{ size: 'Extra large' },
					{ attribute_size: 'Extra large' },
					'Extra large',
					'Size: Extra large',
					'SHIRT-XL',
					'publish',
					'/product/named-shirt/?attribute_size=Extra+large',
				],
			],
		],
	},
	{
		title: 'Names and choices may have umlauts, quotes and signs',
		php: `
			$attribute = new WC_Product_Attribute();
			$attribute->set_name( 'Größe & Form' );
			$attribute->set_options( array( 'Groß & "breit"', "L'autre 1/2" ) );
			$attribute->set_variation( true );
			$shirt = new WC_Product_Variable();
			$shirt->set_props( array( 'name' => 'Übergröße', 'attributes' => array( $attribute ) ) );
			$shirt->save();
			$seen = array( array_keys( $shirt->get_attributes() ) );
			foreach ( $attribute->get_options() as $option ) {
				$variation = new WC_Product_Variation();
				$variation->set_props( array( 'parent_id' => $shirt->get_id(), 'attributes' => array( sanitize_title( 'Größe & Form' ) => $option ), 'regular_price' => '5' ) );
				$variation->save();
				$variation = wc_get_product( $variation->get_id() );
				$seen[]    = array( $variation->get_name(), array_values( $variation->get_attributes() ), wc_get_formatted_variation( $variation, true ), wp_parse_url( $variation->get_permalink(), PHP_URL_QUERY ) );
			}
			return array( ...$seen, wc_get_product( $shirt->get_id() )->get_variation_attributes() );`,
		expected: [
			[ 'grose-form' ],
			[
				'Übergröße - Groß & "breit"',
				[ 'Groß & "breit"' ],
				'Größe &amp; Form: Groß & "breit"',
				'attribute_grose-form=Gro%C3%9F+%26+%22breit%22',
			],
			[ "Übergröße - L'autre 1/2", [ "L'autre 1/2" ], "Größe &amp; Form: L'autre 1/2", 'attribute_grose-form=L%27autre+1%2F2' ],
			{ 'Größe & Form': [ 'Groß & "breit"', "L'autre 1/2" ] },
		],
	},
	{
		title: 'A variation for any value has no choice in its name',
		php: `
			[ $shirt ] = contract_shirt( array( 'Small' => array(), 'Large' => array() ), array( 'name' => 'Any shirt' ) );
			$any       = new WC_Product_Variation();
			$any->set_props( array( 'parent_id' => $shirt->get_id(), 'regular_price' => '5' ) );
			$any->save();
			$any = wc_get_product( $any->get_id() );
			return array( $any->get_name(), $any->get_attributes(), wc_get_formatted_variation( $any, true, false ), wp_make_link_relative( $any->get_permalink() ) );`,
		expected: [ 'Any shirt', { size: '' }, '', '/product/any-shirt/' ],
	},
	{
		title: "The variations of a product come in the owner's order, without drafts and trash, but with switched-off ones",
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'A' => array( 'menu_order' => 2 ), 'B' => array( 'menu_order' => 1 ), 'C' => array( 'status' => 'private', 'menu_order' => 3 ), 'D' => array(), 'E' => array( 'status' => 'draft' ) ), array( 'name' => 'Ordered shirt' ) );
			$sizes['D']->delete();
			$shirt = wc_get_product( $shirt->get_id() );
			return array( array_map( static fn( int $id ): string => wc_get_product( $id )->get_attributes()['size'], $shirt->get_children() ), $shirt->get_variation_attributes() );`,
		expected: [ [ 'B', 'A', 'C' ], { Size: [ 'A', 'B', 'C' ] } ],
	},
	{
		title: 'A variable product costs what its variations cost, from the least to the most',
		php: `
			$read = static function ( array $prices ): array {
				[ $shirt ] = contract_shirt( array_map( static fn( string $price ): array => array( 'regular_price' => $price ), $prices ), array( 'name' => 'Priced shirt' ) );
				WC_Product_Variable::sync( $shirt->get_id() );
				$shirt = wc_get_product( $shirt->get_id() );
				return array( $shirt->get_price(), $shirt->get_regular_price(), contract_text( $shirt->get_price_html() ) );
			};
			return array( $read( array( 'S' => '20', 'M' => '20' ) ), $read( array( 'S' => '20', 'M' => '9.5', 'L' => '100' ) ), $read( array( 'S' => '' ) ) );`,
		expected: [
			[ '20', '', '€20.00' ],
			[ '9.5', '', '€9.50 – €100.00' ],
			[ '', '', '' ],
		],
	},
	{
		title: 'A variable product is there as long as one variation is, and sold out when all are',
		earlier: `
			$out   = array( 'stock_status' => 'outofstock' );
			$stock = array(
				'one left'  => array( 'S' => array(), 'M' => $out ),
				'all out'   => array( 'S' => $out, 'M' => $out ),
				'backorder' => array( 'S' => $out, 'M' => array( 'stock_status' => 'onbackorder' ) ),
				'switched off' => array( 'S' => $out, 'M' => array( 'status' => 'private' ) ),
			);
			foreach ( $stock as $name => $sizes ) {
				contract_shirt( $sizes, array( 'name' => "Shirt $name" ) );
			}`,
		php: `return array_map( static fn( string $name ): string => contract_find( "Shirt $name" )->get_stock_status(), array( 'one left', 'all out', 'backorder', 'switched off' ) );`,
		expected: [ 'instock', 'outofstock', 'onbackorder', 'instock' ],
	},
	{
		title: 'At the end of a request in which a variation was saved its parent has followed',
		earlier: `
			[ , $sizes ] = contract_shirt( array( 'S' => array( 'stock_status' => 'outofstock' ) ), array( 'name' => 'Following shirt' ) );
			wc_update_product_stock_status( $sizes['S']->get_id(), 'instock' );
			$sizes['S']->set_regular_price( '33' );
			$sizes['S']->save();`,
		php: `
			$shirt = contract_find( 'Following shirt' );
			return array( $shirt->get_price() );`,
		expected: [ '33' ],
	},
	{
		title: 'A stock that the parent keeps is the stock of its variations',
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array(), 'M' => array( 'manage_stock' => true, 'stock_quantity' => 9 ) ), array( 'name' => 'Shared stock shirt' ) );
			$look              = static function () use ( &$sizes ): array {
				return array_map(
					static function ( WC_Product_Variation $size ): array {
						$size = wc_get_product( $size->get_id() );
						return array( $size->get_manage_stock(), $size->get_stock_quantity(), $size->get_stock_status(), $size->managing_stock(), $size->get_stock_managed_by_id() === $size->get_id() );
					},
					array_values( $sizes )
				);
			};
			$before            = $look();
			$shirt->set_manage_stock( true );
			$shirt->set_stock_quantity( 0 );
			$shirt->save();
			$empty = $look();
			wc_update_product_stock( $sizes['S']->get_id(), 4 );
			return array( $before, $empty, $look(), wc_get_product( $shirt->get_id() )->get_stock_quantity() );`,
		expected: [
			[
				[ false, null, 'instock', false, true ],
				[ true, 9, 'instock', true, true ],
			],
			[
				[ 'parent', 0, 'outofstock', 'parent', false ],
				[ true, 9, 'instock', true, true ],
			],
			[
				[ 'parent', 4, 'instock', 'parent', false ],
				[ true, 9, 'instock', true, true ],
			],
			4,
		],
	},
	{
		title: 'A variation shows the picture of its parent when it has none',
		php: `
			$picture           = wp_insert_attachment( array( 'post_title' => 'shirt', 'post_mime_type' => 'image/png' ), 'shirt.png' );
			[ , $sizes ] = contract_shirt( array( 'S' => array() ), array( 'name' => 'Pictured shirt', 'image_id' => $picture ) );
			return array( (int) $sizes['S']->get_image_id() === $picture, (int) $sizes['S']->get_image_id( 'edit' ) );`,
		expected: [ true, 0 ],
	},
	{
		title: 'A product that is renamed renames its variations',
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array() ), array( 'name' => 'Old shirt' ) );
			$shirt->set_name( 'New shirt' );
			$shirt->save();
			return array( wc_get_product( $sizes['S']->get_id() )->get_name(), get_post( $sizes['S']->get_id() )->post_title );`,
		expected: [ 'New shirt - S', 'New shirt - S' ],
	},
	{
		title: 'Trash, restoring and deleting take the variations along',
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array() ), array( 'name' => 'Moved shirt' ) );
			$id                = $sizes['S']->get_id();
			$status            = static fn(): string => (string) get_post_status( $id );
			wp_trash_post( $shirt->get_id() );
			$seen = array( $status() );
			wp_untrash_post( $shirt->get_id() );
			$seen[] = $status();
			$seen[] = get_post_status( $shirt->get_id() );
			wc_get_product( $shirt->get_id() )->delete( true );
			return array( ...$seen, $status() );`,
		expected: [ 'trash', 'publish', 'publish', '' ],
	},
	{
		title: 'A variation whose parent is gone has none',
		php: `
			[ $shirt, $sizes ] = contract_shirt( array( 'S' => array() ), array( 'name' => 'Gone shirt' ) );
			$GLOBALS['wpdb']->delete( $GLOBALS['wpdb']->posts, array( 'ID' => $shirt->get_id() ) );
			wp_cache_flush();
			return wc_get_product( $sizes['S']->get_id() )->get_parent_id();`,
		expected: 0,
	},
];
