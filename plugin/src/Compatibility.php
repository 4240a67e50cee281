<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Automattic\WooCommerce\Utilities\FeaturesUtil;

/** Tells WooCommerce what the plugin gets along with. */
final class Compatibility implements Subscriber {
	public function hooks(): array {
		return array( new Hook( 'before_woocommerce_init', 'declare', args: 0 ) );
	}

	public function declare(): void {
		if ( class_exists( FeaturesUtil::class ) ) {
			FeaturesUtil::declare_compatibility( 'custom_order_tables', SEQUENZY_FILE, true );
			FeaturesUtil::declare_compatibility( 'cart_checkout_blocks', SEQUENZY_FILE, true );
		}
	}
}
