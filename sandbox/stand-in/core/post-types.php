<?php
/** How WordPress knows what is sold and what was bought: post types and taxonomies, named as WooCommerce names them. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Core;

function register_post_types(): void {
	register_taxonomies();
	$labels = array(
		'name'           => 'Products',
		'singular_name'  => 'Product',
		'search_items'   => 'Search products',
		'add_new_item'   => 'Add new product',
		'edit_item'      => 'Edit product',
		'view_item'      => 'View product',
		'featured_image' => 'Product image',
	);
	register_post_type(
		'product',
		array(
			'labels'        => $labels,
			'public'        => true,
			'menu_icon'     => 'dashicons-archive',
			'menu_position' => 56,
			'has_archive'   => 'shop',
			'rewrite'       => array(
				'slug'       => 'product',
				'with_front' => false,
			),
			'show_in_rest'  => true,
			'supports'      => array( 'title', 'editor', 'excerpt', 'thumbnail' ),
		)
	);
	register_post_type( 'product_variation', array( 'public' => false ) );
	register_post_type( 'shop_coupon', array( 'public' => false ) );
	register_post_type( 'shop_order_refund', array( 'public' => false ) );
	register_post_type(
		'shop_order',
		array(
			'labels'       => array(
				'name'          => 'Orders',
				'singular_name' => 'Order',
				'edit_item'     => 'Edit order',
			),
			'public'       => false,
			'show_ui'      => true,
			'show_in_menu' => 'woocommerce',
			'supports'     => false,
		)
	);
	add_rewrite_endpoint( 'order-received', EP_PAGES );
}

/** Installing needs them before `init`. */
function register_taxonomies(): void {
	register_taxonomy( 'product_type', 'product', array( 'public' => false ) );
	register_taxonomy( 'product_visibility', array( 'product', 'product_variation' ), array( 'public' => false ) );
	foreach ( array(
		'product_cat' => 'Product categories',
		'product_tag' => 'Product tags',
	) as $name => $label ) {
		$shown = array(
			'label'        => $label,
			'hierarchical' => 'product_cat' === $name,
			'show_in_rest' => true,
		);
		register_taxonomy( $name, 'product', $shown );
	}
}

function edit_products_classically( bool $use_block_editor, string $post_type ): bool {
	return 'product' !== $post_type && $use_block_editor;
}
