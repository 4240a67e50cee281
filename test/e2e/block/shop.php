<?php
/** What the demo catalogue has not: defaults, "any" attributes, a group, a product of another store, a page with several forms, one with a query loop, and two for a theme's own form. */

declare( strict_types=1 );

/** @param array<string, list<string>> $options By attribute. */
$variable = static function ( string $slug, array $options, array $variations, array $default = array() ): int {
	$attributes = array();
	foreach ( $options as $name => $values ) {
		$attribute = new WC_Product_Attribute();
		$attribute->set_name( $name );
		$attribute->set_options( $values );
		$attribute->set_visible( true );
		$attribute->set_variation( true );
		$attributes[] = $attribute;
	}
	$product = new WC_Product_Variable();
	$product->set_props( array( 'name' => ucwords( str_replace( '-', ' ', $slug ) ), 'slug' => $slug, 'status' => 'publish', 'attributes' => $attributes, 'default_attributes' => $default ) );
	$id = $product->save();
	foreach ( $variations as $place => [ $chosen, $stock ] ) {
		$variation = new WC_Product_Variation();
		$variation->set_props( array( 'parent_id' => $id, 'status' => 'publish', 'attributes' => $chosen, 'regular_price' => '20', 'stock_status' => $stock, 'menu_order' => $place ) );
		$variation->save();
	}
	WC_Product_Variable::sync( $id );
	return $id;
};

$sizes = array( 'Size' => array( 'Small', 'Large' ) );
$variable( 'default-in-stock', $sizes, array( array( array( 'size' => 'Small' ), 'instock' ), array( array( 'size' => 'Large' ), 'outofstock' ) ), array( 'size' => 'Small' ) );
$variable( 'default-sold-out', $sizes, array( array( array( 'size' => 'Small' ), 'instock' ), array( array( 'size' => 'Large' ), 'outofstock' ) ), array( 'size' => 'Large' ) );
$variable(
	'any-size',
	$sizes + array( 'Colour' => array( 'Red', 'Blue & White' ) ),
	array( array( array( 'size' => 'Large', 'colour' => 'Red' ), 'instock' ), array( array( 'size' => '', 'colour' => 'Red' ), 'outofstock' ), array( array( 'size' => '', 'colour' => 'Blue & White' ), 'outofstock' ) )
);

$ids = array();
foreach ( array( 'coffee-refill-pack', 'pour-over-kettle', 'logo-t-shirt' ) as $slug ) {
	$ids[ $slug ] = get_page_by_path( $slug, OBJECT, 'product' )->ID;
}
if ( class_exists( 'WC_Product_Grouped' ) ) {
	$group = new WC_Product_Grouped();
	$group->set_props( array( 'name' => 'Starter Set', 'slug' => 'starter-set', 'status' => 'publish', 'children' => array( $ids['coffee-refill-pack'], get_page_by_path( 'house-blend-coffee', OBJECT, 'product' )->ID ) ) );
	$group->save();
}

$block = static fn( int $id, string $style = '' ): string => sprintf( '<!-- wp:sequenzy/back-in-stock {"productId":%d,"className":"%s"} /-->', $id, $style );
wp_insert_post(
	array(
		'post_type'    => 'page',
		'post_status'  => 'publish',
		'post_name'    => 'several',
		'post_title'   => 'Several',
		'post_content' => $block( $ids['coffee-refill-pack'] ) . $block( $ids['coffee-refill-pack'] ) . $block( $ids['logo-t-shirt'], 'is-style-stacked' ),
	)
);
wp_insert_post(
	array(
		'post_type'    => 'page',
		'post_status'  => 'publish',
		'post_name'    => 'loop',
		'post_title'   => 'Loop',
		'post_content' => '<!-- wp:query {"query":{"perPage":20,"postType":"product","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title {"level":3} /--><!-- wp:sequenzy/back-in-stock /--><!-- /wp:post-template --></div><!-- /wp:query -->',
	)
);
foreach ( array( 'own-form', 'own-form-without-modules' ) as $name ) {
	wp_insert_post(
		array(
			'post_type'   => 'page',
			'post_status' => 'publish',
			'post_name'   => $name,
			'post_title'  => $name,
		)
	);
}
