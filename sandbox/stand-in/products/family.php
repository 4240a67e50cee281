<?php
/** A variable product and its variations: what one does to the other. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Products;

use WC_Product_Variable;
use WC_Product_Variation;
use WP_Post;

/**
 * @param list<string> $statuses
 * @return list<int>
 */
function variation_ids( int $parent_id, array $statuses ): array {
	$query = array(
		'post_parent' => $parent_id,
		'post_type'   => 'product_variation',
		'post_status' => $statuses,
		'orderby'     => array(
			'menu_order' => 'ASC',
			'ID'         => 'ASC',
		),
		'fields'      => 'ids',
		'numberposts' => -1,
	);
	return $parent_id > 0 && 'product' === get_post_type( $parent_id ) ? get_posts( $query ) : array();
}

/** @return array<string, mixed> What a variation has by its parent. */
function read_kinship( WP_Post $post ): array {
	$parent_id = 'product' === get_post_type( $post->post_parent ) ? $post->post_parent : 0;
	$choice    = array();
	foreach ( read_attributes( $parent_id ) as $attribute ) {
		if ( $attribute->get_variation() ) {
			$key            = sanitize_title( $attribute->get_name() );
			$choice[ $key ] = (string) get_post_meta( $post->ID, "attribute_$key", true );
		}
	}
	return array(
		'parent_id'         => $parent_id,
		'attributes'        => $choice,
		'short_description' => '',
	);
}

/** "Logo T-Shirt - Medium"; the choice is left out where it would be long. */
function title( WC_Product_Variation $variation ): string {
	$attributes   = $variation->get_attributes();
	$is_long      = count( $attributes ) > 2 || ( count( $attributes ) > 1 && str_contains( implode( array_keys( $attributes ) ), '-' ) );
	$choice       = $is_long ? '' : \wc_get_formatted_variation( $variation, true, false );
	$parent_title = (string) get_post_field( 'post_title', $variation->get_parent_id() );
	return '' === $choice ? $parent_title : "$parent_title - $choice";
}

/**
 * A variable product has every price of its variations, least first, and none of its own.
 *
 * @param list<string> $prices
 */
function write_prices( int $id, array $prices ): void {
	delete_post_meta( $id, '_price' );
	foreach ( $prices as $price ) {
		add_post_meta( $id, '_price', $price );
	}
}

/** Another name is the variations' too. Where the parent counts, so is its status, and nobody is told. */
function hand_down( WC_Product_Variable $product, bool $has_new_name ): void {
	global $wpdb;
	foreach ( $has_new_name || $product->get_manage_stock() ? $product->get_children() : array() as $id ) {
		if ( $has_new_name ) {
			$wpdb->update( $wpdb->posts, array( 'post_title' => title( \wc_get_product( $id ) ) ), array( 'ID' => $id ) );
			clean_post_cache( $id );
		}
		if ( $product->get_manage_stock() && 'yes' !== get_post_meta( $id, '_manage_stock', true ) ) {
			update_post_meta( $id, '_stock_status', $product->get_stock_status() );
			look_up( $id );
		}
	}
}

/** Has a product follow its variations when the request ends. */
function sync_later( int $id ): void {
	global $wc_deferred_product_sync;
	$wc_deferred_product_sync[ $id ] = $id;
}

function sync_waiting_parents(): void {
	global $wc_deferred_product_sync;
	$ids                      = (array) $wc_deferred_product_sync;
	$wc_deferred_product_sync = array();
	array_map( 'WC_Product_Variable::sync', $ids );
}

function trash_variations( int $id ): void {
	foreach ( variation_ids( $id, array( 'any' ) ) as $variation_id ) {
		wp_trash_post( $variation_id );
		do_action( 'woocommerce_trash_product_variation', $variation_id );
	}
}

function restore_variations( int $id ): void {
	if ( 'product' === get_post_type( $id ) ) {
		array_map( 'wp_untrash_post', variation_ids( $id, array( 'trash' ) ) );
		\wc_get_product( $id )->save();
	}
}

function delete_variations( int $id ): void {
	global $wpdb;
	foreach ( variation_ids( $id, array( 'any', 'trash' ) ) as $variation_id ) {
		do_action( 'woocommerce_before_delete_product_variation', $variation_id );
		wp_delete_post( $variation_id, true );
		do_action( 'woocommerce_delete_product_variation', $variation_id );
	}
	$wpdb->delete( "{$wpdb->prefix}wc_product_meta_lookup", array( 'product_id' => $id ) );
}

/** Out of the trash products and orders are what they were, not drafts. */
function restore_status( string $status, int $id, string $previous_status ): string {
	return in_array( get_post_type( $id ), array( 'product', 'product_variation', 'shop_order' ), true ) ? $previous_status : $status;
}
