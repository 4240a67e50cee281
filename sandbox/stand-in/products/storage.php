<?php
/** Products as posts, the way WooCommerce keeps them: what each save writes, and what it tells others, in its order. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Products;

use Exception;
use WC_Product;
use WC_Product_Variation;

/** @return array<string, mixed> Properties. */
function read( WC_Product $product ): array {
	$post = get_post( $product->get_id() );
	if ( post_type( $product ) !== $post?->post_type ) {
		throw new Exception( 'Invalid product.' );
	}
	$instant = static fn( string $gmt ): string => '0000-00-00 00:00:00' === $gmt ? '' : "$gmt+00:00";
	$props   = array(
		'name'              => $post->post_title,
		'slug'              => $post->post_name,
		'status'            => $post->post_status,
		'description'       => $post->post_content,
		'short_description' => $post->post_excerpt,
		'parent_id'         => $post->post_parent,
		'menu_order'        => $post->menu_order,
		'date_created'      => $instant( $post->post_date_gmt ),
		'date_modified'     => $instant( $post->post_modified_gmt ),
	) + read_meta( $post->ID );
	return $product instanceof WC_Product_Variation ? read_kinship( $post ) + $props : $props + array(
		'attributes'   => read_attributes( $post->ID ),
		'category_ids' => array_column( (array) get_the_terms( $post->ID, 'product_cat' ), 'term_id' ),
	);
}

/** @return int Its number. */
function create( WC_Product $product ): int {
	$product->get_date_created() || $product->set_date_created( time() );
	false === $product->get_status() && $product->set_status( 'publish' );
	'' === $product->get_name() && $product->set_name( 'Product' );
	$product->set_id( wp_insert_post( post_of( $product ) ) );
	return store( $product, array( ...META, 'category_ids', 'attributes' ), 'new' );
}

function update( WC_Product $product ): int {
	global $wpdb;
	$id      = $product->get_id();
	$changed = $product->get_changed_props();
	if ( array() === array_diff( $changed, META, array( 'category_ids' ) ) ) {
		// Without WordPress's hooks; also while it saves the same post itself.
		$times = array(
			'post_modified'     => current_time( 'mysql' ),
			'post_modified_gmt' => current_time( 'mysql', true ),
		);
		$wpdb->update( $wpdb->posts, $times, array( 'ID' => $id ) );
		clean_post_cache( $id );
	} else {
		wp_update_post( array( 'ID' => $id ) + post_of( $product ) );
	}
	return store( $product, $changed, 'update' );
}

/** @param list<string> $changed What nobody has changed is left alone: another may have changed it meanwhile. */
function store( WC_Product $product, array $changed, string $what ): int {
	$id      = $product->get_id();
	$updated = write_meta( $product, $changed );
	in_array( 'attributes', $changed, true ) && write_attributes( $product );
	write_terms( $product, in_array( 'category_ids', $changed, true ) );
	tell( $product, $updated );
	look_up( $id );
	$product->apply_changes();
	do_action( "woocommerce_{$what}_" . post_type( $product ), $id, $product );
	return $id;
}

function delete( WC_Product $product, bool $for_good ): void {
	$id   = $product->get_id();
	$type = post_type( $product );
	if ( $for_good ) {
		do_action( "woocommerce_before_delete_$type", $id );
		wp_delete_post( $id, true );
		do_action( "woocommerce_delete_$type", $id );
	} else {
		wp_trash_post( $id );
		$product->set_status( 'trash' );
		do_action( "woocommerce_trash_$type", $id );
	}
}

/** @return array<string, mixed> The row of the post. */
function post_of( WC_Product $product ): array {
	$is_variation = $product instanceof WC_Product_Variation;
	$created      = $product->get_date_created();
	$times        = null === $created ? array() : array(
		'post_date'     => wp_date( 'Y-m-d H:i:s', $created->getTimestamp() ),
		'post_date_gmt' => gmdate( 'Y-m-d H:i:s', $created->getTimestamp() ),
	);
	return $times + array(
		'post_type'    => post_type( $product ),
		'post_status'  => $product->get_status(),
		'post_title'   => $is_variation ? title( $product ) : $product->get_name(),
		'post_content' => $is_variation ? '' : $product->get_description(),
		'post_excerpt' => $is_variation ? \wc_get_formatted_variation( $product, true ) : $product->get_short_description(),
		'post_parent'  => $product->get_parent_id(),
		'menu_order'   => $product->get_menu_order(),
		'post_name'    => $product->get_slug(),
	);
}

function post_type( WC_Product $product ): string {
	return $product instanceof WC_Product_Variation ? 'product_variation' : 'product';
}
