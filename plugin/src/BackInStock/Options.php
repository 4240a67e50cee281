<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use WC_Product;
use WC_Product_Attribute;

/** What a shopper can choose of one attribute of a product. */
final class Options {
	/** @return array<int|string, string> Words by value, as variations and WooCommerce's fields have it: a slug for shared attributes, else the words themselves. */
	public static function of( WC_Product $product, string $key ): array {
		$attribute = $product->get_attributes()[ $key ] ?? null;
		if ( ! $attribute instanceof WC_Product_Attribute ) {
			return array();
		}
		if ( ! $attribute->is_taxonomy() ) {
			/** @var list<string> $options */
			$options = $attribute->get_options();
			return array_combine( $options, $options );
		}
		/** @var array<int|string, string> $terms */
		$terms = array_column( wc_get_product_terms( $product->get_id(), $attribute->get_name(), array( 'fields' => 'all' ) ), 'name', 'slug' );
		return $terms;
	}
}
