<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Blocks;

use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Hook;
use Sequenzy\WooCommerce\Subscriber;
use WP_Block_Type_Registry;

/** Registers the block and the script module, and places the form on product pages of classic themes. */
final class BackInStockBlock implements Subscriber {
	private bool $is_shown = false;

	public function __construct( private readonly Status $status ) {}

	public function hooks(): array {
		return array(
			new Hook( 'init', 'register', args: 0 ),
			// WooCommerce's add-to-cart form stands at 30 of this hook.
			new Hook( 'woocommerce_single_product_summary', 'show_in_classic_theme', priority: 31, args: 0 ),
		);
	}

	public function register(): void {
		$build = plugin_dir_path( SEQUENZY_FILE ) . 'build/';
		// Themes and plugins name it as a dependency of their own module.
		wp_register_script_module( 'sequenzy-woocommerce', plugins_url( 'build/modules/sequenzy-woocommerce.js', SEQUENZY_FILE ), array(), SEQUENZY_VERSION );
		if ( is_file( $build . 'blocks/back-in-stock/block.json' ) ) {
			register_block_type( $build . 'blocks/back-in-stock' );
		}
	}

	/** Once a page, and only where no block template can hold the block. Rendered as a block, so that its script and style come along. */
	public function show_in_classic_theme(): void {
		$product_id = get_the_ID();
		if ( $this->is_shown || wp_is_block_theme() || ! is_int( $product_id ) || 'product' !== get_post_type( $product_id ) || ! $this->status->is_active() ) {
			return;
		}
		$this->is_shown = true;
		$is_built       = WP_Block_Type_Registry::get_instance()->is_registered( 'sequenzy/back-in-stock' );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Both escape what they print.
		echo $is_built ? do_blocks( sprintf( '<!-- wp:sequenzy/back-in-stock {"productId":%d} /-->', $product_id ) ) : sequenzy_back_in_stock_form( $product_id );
	}
}
