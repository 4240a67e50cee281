<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use WC_Product;

/**
 * What a shopper may wait for. On backorder counts as sold out (Assumptions A-04 and A-11): it can be ordered and not had, and the
 * waitlist promises "you can have it now". Unless the owner sells on backorder without saying so: then it looks in stock.
 */
final class SoldOut {
	public static function is( WC_Product $product ): bool {
		$is_quiet_backorder = 'onbackorder' === $product->get_stock_status() && $product->managing_stock() && 'yes' === $product->get_backorders();
		return 'instock' !== $product->get_stock_status() && ! $is_quiet_backorder;
	}
}
