<?php
/** What kind a product is, without reading the product. */

declare( strict_types=1 );

final class WC_Product_Factory {
	/** @return string|false False for whatever is no product. */
	public static function get_product_type( int $id ): string|false {
		return match ( get_post_type( $id ) ) {
			'product_variation' => 'variation',
			'product' => has_term( 'variable', 'product_type', $id ) ? 'variable' : 'simple',
			default => false,
		};
	}
}
