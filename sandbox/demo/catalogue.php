<?php
/**
 * The demo catalogue, made through WooCommerce's objects alone, so that WooCommerce and its stand-in get the same shop.
 *
 * @package Sequenzy\Sandbox
 */

declare( strict_types=1 );

require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/media.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

/** Puts a picture of this folder into the media library. */
$picture = static function ( string $name, string $alt ): int {
	$uploaded = wp_upload_bits( "$name.png", null, (string) file_get_contents( __DIR__ . "/images/$name.png" ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of ours.
	if ( false !== $uploaded['error'] ) {
		wp_die( esc_html( $uploaded['error'] ) );
	}
	$id = wp_insert_attachment(
		array(
			'post_title'     => $alt,
			'post_mime_type' => 'image/png',
			'post_status'    => 'inherit',
		),
		$uploaded['file']
	);
	update_post_meta( $id, '_wp_attachment_image_alt', $alt );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $uploaded['file'] ) );
	return $id;
};

$category = wp_insert_term( 'Coffee and things', 'product_cat', array( 'slug' => 'coffee' ) );
$category = is_wp_error( $category ) ? array() : array( (int) $category['term_id'] );

/** @param array<string, mixed> $props As WooCommerce's set_props() takes them. */
$make = static function ( WC_Product $product, array $props ) use ( $category ): int {
	if ( ! $product instanceof WC_Product_Variation && array() !== $category ) {
		$product->set_category_ids( $category );
	}
	$product->set_props( $props );
	return $product->save();
};

/** A second run finds its products and leaves them as the owner has changed them. */
$is_there = static fn ( string $slug ): bool => null !== get_page_by_path( $slug, OBJECT, 'product' );

if ( ! $is_there( 'house-blend-coffee' ) ) {
	$make(
		new WC_Product_Simple(),
		array(
			'name'              => 'House Blend Coffee',
			'slug'              => 'house-blend-coffee',
			'sku'               => 'COFFEE-HOUSE',
			'status'            => 'publish',
			'regular_price'     => '12.50',
			'stock_status'      => 'instock',
			'short_description' => 'Chocolate, hazelnut, a little orange. 250 g of whole beans.',
			'description'       => 'Our everyday coffee: washed beans from Huila and natural ones from Sidama, roasted on Tuesdays.',
			'image_id'          => $picture( 'house-blend-coffee', 'A bag of House Blend Coffee' ),
		)
	);
}

if ( ! $is_there( 'coffee-refill-pack' ) ) {
	$make(
		new WC_Product_Simple(),
		array(
			'name'              => 'Coffee Refill Pack',
			'slug'              => 'coffee-refill-pack',
			'sku'               => 'COFFEE-REFILL',
			'status'            => 'publish',
			'regular_price'     => '39.00',
			'stock_status'      => 'outofstock',
			'short_description' => 'One kilogram for those who know what they like. Sold out until the next roast.',
			'description'       => 'Four times the House Blend in one bag, with less paper around it.',
			'image_id'          => $picture( 'coffee-refill-pack', 'A large bag, the Coffee Refill Pack' ),
		)
	);
}

if ( ! $is_there( 'pour-over-kettle' ) ) {
	$make(
		new WC_Product_Simple(),
		array(
			'name'              => 'Pour-over Kettle',
			'slug'              => 'pour-over-kettle',
			'sku'               => 'KETTLE',
			'status'            => 'publish',
			'regular_price'     => '64.00',
			'manage_stock'      => true,
			'stock_quantity'    => 0,
			'backorders'        => 'notify',
			'short_description' => 'A swan neck and a steady hand. On its way: order now, and it ships when it arrives.',
			'description'       => 'Steel, 0.9 litres, for every hob.',
			'image_id'          => $picture( 'pour-over-kettle', 'A kettle with a swan neck' ),
		)
	);
}

if ( ! $is_there( 'logo-t-shirt' ) ) {
	$size = new WC_Product_Attribute();
	$size->set_name( 'Size' );
	$size->set_options( array( 'Small', 'Medium', 'Large' ) );
	$size->set_visible( true );
	$size->set_variation( true );
	$shirt = $make(
		new WC_Product_Variable(),
		array(
			'name'              => 'Logo T-Shirt',
			'slug'              => 'logo-t-shirt',
			'sku'               => 'SHIRT',
			'status'            => 'publish',
			'attributes'        => array( $size ),
			'short_description' => 'Heavy cotton with our bean on it. Only Small is left.',
			'description'       => 'Printed around the corner, in small runs.',
			'image_id'          => $picture( 'logo-t-shirt', 'A T-shirt with a coffee bean' ),
		)
	);
	foreach ( array(
		'Small'  => 'instock',
		'Medium' => 'outofstock',
		'Large'  => 'outofstock',
	) as $option => $stock_status ) {
		$make(
			new WC_Product_Variation(),
			array(
				'parent_id'     => $shirt,
				'status'        => 'publish',
				'sku'           => 'SHIRT-' . strtoupper( $option[0] ),
				'attributes'    => array( 'size' => $option ),
				'regular_price' => '24.00',
				'stock_status'  => $stock_status,
			)
		);
	}
	WC_Product_Variable::sync( $shirt );
}
