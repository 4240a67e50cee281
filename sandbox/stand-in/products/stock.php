<?php
/** Stock from outside a product's own save: checkouts, imports, owners. */

declare( strict_types=1 );

/** @return array<string, string> */
function wc_get_product_stock_status_options(): array {
	return array(
		'instock'     => 'In stock',
		'outofstock'  => 'Out of stock',
		'onbackorder' => 'On backorder',
	);
}

function wc_update_product_stock_status( int $product_id, string $status ): void {
	$product = wc_get_product( $product_id );
	if ( false !== $product ) {
		$product->set_stock_status( $status );
		$product->save();
	}
}

/**
 * Sets, raises or lowers a counted stock, the parent's where that counts.
 *
 * @param 'set'|'increase'|'decrease' $operation
 * @return int|null|false The stock as it is then; null where nothing is counted, false for an unknown product.
 */
function wc_update_product_stock( mixed $product, int $stock_quantity, string $operation = 'set' ): int|null|false {
	$product = $product instanceof WC_Product ? $product : wc_get_product( $product );
	if ( false === $product || false === $product->managing_stock() ) {
		return false === $product ? false : null;
	}
	$id      = $product->get_stock_managed_by_id();
	$product = $id === $product->get_id() ? $product : wc_get_product( $id );
	$kind    = $product->is_type( 'variation' ) ? 'variation' : 'product';
	do_action( "woocommerce_{$kind}_before_set_stock", $product );
	$before = (int) get_post_meta( $id, '_stock', true );
	$after  = match ( $operation ) {
		'increase' => $before + $stock_quantity,
		'decrease' => $before - $stock_quantity,
		'set' => $stock_quantity,
	};
	update_post_meta( $id, '_stock', $after );
	$product->set_stock_quantity( $after );
	$product->apply_changes();
	$product->save();
	do_action( "woocommerce_{$kind}_set_stock", $product );
	return $after;
}

function wc_get_stock_html( WC_Product $product ): string {
	[ 'availability' => $words, 'class' => $class ] = $product->get_availability();
	return '' === $words ? '' : sprintf( '<p class="stock %s">%s</p>', esc_attr( $class ), esc_html( $words ) );
}
