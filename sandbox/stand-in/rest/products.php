<?php
/** Products and variations: names, prices, stock. Pictures, categories and attributes are not told here. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Rest;

use WC_Product;
use WC_Product_Simple;
use WC_Product_Variable;
use WC_Product_Variation;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

const WRITABLE = array( 'name', 'slug', 'status', 'description', 'short_description', 'sku', 'regular_price', 'sale_price', 'manage_stock', 'stock_quantity', 'stock_status', 'backorders' );

/** @return list<array<string, mixed>> */
function list_products( WP_REST_Request $request ): array {
	[ 'limit' => $limit, 'page' => $page ] = page_of( $request );
	$query                                 = array(
		'post_type'   => 'product',
		'post_status' => array( 'publish', 'draft', 'private', 'pending' ),
		'numberposts' => $limit,
		'paged'       => $page,
		'name'        => (string) $request['slug'],
	);
	if ( isset( $request['sku'] ) ) {
		// Variations have one too.
		$query['post_type'] = array( 'product', 'product_variation' );
		$query['include']   = array( \wc_get_product_id_by_sku( $request['sku'] ) );
	}
	return array_map( static fn( \WP_Post $post ): array => product( \wc_get_product( $post ) ), get_posts( $query ) );
}

/** @return list<array<string, mixed>>|WP_Error */
function list_variations( WP_REST_Request $request ): array|WP_Error {
	$product = \wc_get_product( $request['product_id'] );
	return $product instanceof WC_Product_Variable ? array_map( static fn( int $id ): array => product( \wc_get_product( $id ) ), $product->get_children() ) : unknown( 'product' );
}

/** @return array<string, mixed>|WP_Error */
function get_product( WP_REST_Request $request ): array|WP_Error {
	$product = found( $request );
	return null === $product ? unknown( 'product' ) : product( $product );
}

function save_product( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	$product = isset( $request['id'] ) ? found( $request ) : new WC_Product_Simple();
	if ( null === $product ) {
		return unknown( 'product' );
	}
	$product->set_props( array_intersect_key( $request->get_params(), array_flip( WRITABLE ) ) );
	$product->save();
	return saved( product( \wc_get_product( $product->get_id() ) ), $request );
}

/** @return array<string, mixed>|WP_Error */
function delete_product( WP_REST_Request $request ): array|WP_Error {
	$product = found( $request );
	if ( null === $product ) {
		return unknown( 'product' );
	}
	$record = product( $product );
	$product->delete( rest_sanitize_boolean( $request['force'] ?? false ) );
	return $record;
}

/** A variation only at the address of its own product. */
function found( WP_REST_Request $request ): ?WC_Product {
	$product = \wc_get_product( $request['id'] );
	return false !== $product && ( $product instanceof WC_Product_Variation ? $product->get_parent_id() : 0 ) === (int) ( $request['product_id'] ?? 0 ) ? $product : null;
}

/** @return array<string, mixed> */
function product( WC_Product $product ): array {
	$of_kind = $product instanceof WC_Product_Variation ? array() : array(
		'type'       => $product->get_type(),
		'variations' => $product->get_children(),
	);
	return array(
		'id'                => $product->get_id(),
		'parent_id'         => $product->get_parent_id(),
		'name'              => $product->get_name(),
		'slug'              => $product->get_slug(),
		'permalink'         => $product->get_permalink(),
		'status'            => $product->get_status(),
		'sku'               => $product->get_sku(),
		'price'             => $product->get_price(),
		'regular_price'     => $product->get_regular_price(),
		'sale_price'        => $product->get_sale_price(),
		'manage_stock'      => $product->get_manage_stock(),
		'stock_quantity'    => $product->get_stock_quantity(),
		'stock_status'      => $product->get_stock_status(),
		'backorders'        => $product->get_backorders(),
		'date_created_gmt'  => gmt( $product->get_date_created() ),
		'date_modified_gmt' => gmt( $product->get_date_modified() ),
	) + $of_kind;
}
