<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Blocks;

/** Registers the block and the script module, and places the form on product pages of classic themes. */
final class BackInStockBlock {
	private bool $is_shown = false;

	public function register(): void {
		$build = plugin_dir_path( SEQUENZY_FILE ) . 'build/';
		// Themes and plugins name it as a dependency of their own module.
		wp_register_script_module( 'sequenzy-woocommerce', plugins_url( 'build/modules/sequenzy-woocommerce.js', SEQUENZY_FILE ), array(), SEQUENZY_VERSION );
		// Named and not registered outside the admin: that would read two files more on every page, for nobody.
		$names = is_admin() ? array() : array(
			'editorScript'     => 'sequenzy-back-in-stock-editor-script',
			'viewScriptModule' => 'sequenzy-back-in-stock-view-script-module',
		);
		$block = is_file( $build . 'blocks/back-in-stock/block.json' ) ? register_block_type( $build . 'blocks/back-in-stock', $names ) : false;
		if ( false === $block ) {
			return;
		}
		// WordPress would load them wherever the block stands, also where it shows nothing, and in classic themes on every page. Only a
		// form that is shown asks for them (Form::render()); the editor needs the style.
		$block->editor_style_handles   = $block->style_handles;
		$block->style_handles          = array();
		$block->view_script_module_ids = array();
	}

	/** Once a page, and only where no block template can hold the block. */
	public function show_in_classic_theme(): void {
		$product_id = get_the_ID();
		if ( $this->is_shown || wp_is_block_theme() || ! is_int( $product_id ) || 'product' !== get_post_type( $product_id ) ) {
			return;
		}
		$this->is_shown = true;
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- It escapes what it prints.
		echo sequenzy_back_in_stock_form( $product_id );
	}
}
