<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use WC_Product;
use WC_Product_Variation;

/**
 * What a shopper may wait for. On backorder counts as sold out (Assumptions A-04 and A-11): it can be ordered and not had, and the
 * waitlist promises "you can have it now". Unless the owner sells on backorder without saying so: then it looks in stock.
 */
final class SoldOut {
	public static function is( WC_Product $product ): bool {
		$is_quiet_backorder = 'onbackorder' === $product->get_stock_status() && $product->managing_stock() && 'yes' === $product->get_backorders();
		return 'instock' !== $product->get_stock_status() && ! $is_quiet_backorder;
	}

	/**
	 * Of a variable product.
	 *
	 * @return list<WC_Product_Variation> In the owner's order.
	 */
	public static function variations( WC_Product $product ): array {
		$ids = $product->get_children();
		_prime_post_caches( $ids, false, true );
		$sold_out = array();
		foreach ( array_map( 'wc_get_product', $ids ) as $variation ) {
			if ( $variation instanceof WC_Product_Variation && 'publish' === $variation->get_status() && self::is( $variation ) ) {
				$sold_out[] = $variation;
			}
		}
		return $sold_out;
	}
}
