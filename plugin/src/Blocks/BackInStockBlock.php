<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Blocks;

/** Registers the block, its pattern, and the SDK for themes without a bundler. */
final class BackInStockBlock {
	public function register(): void {
		// Themes and plugins name it as a dependency of their own: as a module, or as a script with the global `sequenzyWooCommerce`.
		$modules = plugins_url( 'build/modules/', SEQUENZY_FILE );
		wp_register_script_module( 'sequenzy-woocommerce', $modules . 'sequenzy-woocommerce.js', array(), SEQUENZY_VERSION );
		wp_register_script( 'sequenzy-woocommerce', $modules . 'sequenzy-woocommerce.classic.js', array(), SEQUENZY_VERSION, array( 'strategy' => 'defer' ) );
		$folder = plugin_dir_path( SEQUENZY_FILE );
		// Named and not registered outside the admin: that would read two files more on every page, for nobody.
		$names = is_admin() ? array() : array(
			'editorScript'     => 'sequenzy-back-in-stock-editor-script',
			'viewScriptModule' => 'sequenzy-back-in-stock-view-script-module',
		);
		$block = is_file( $folder . 'build/blocks/back-in-stock/block.json' ) ? register_block_type( $folder . 'build/blocks/back-in-stock', $names ) : false;
		if ( false === $block ) {
			return;
		}
		if ( is_admin() ) {
			wp_set_script_translations( 'sequenzy-back-in-stock-editor-script', 'sequenzy-for-woocommerce', $folder . 'languages' );
		}
		// WordPress would load them wherever the block stands, also where it shows nothing, and in classic themes on every page. Only a
		// form that is shown asks for them (Form::render()); the editor needs the style.
		$block->editor_style_handles   = $block->style_handles;
		$block->style_handles          = array();
		$block->view_script_module_ids = array();
	}

	/** The editor asks for patterns over REST; no page needs them. "Add to cart" and the form as one piece, for the product template. */
	public function register_pattern(): void {
		register_block_pattern(
			'sequenzy/add-to-cart-and-back-in-stock',
			array(
				'title'         => __( 'Add to cart, or tell me when it is back', 'sequenzy-for-woocommerce' ),
				'description'   => __( 'What a shopper can do with a product: buy it, or wait for it while it is sold out.', 'sequenzy-for-woocommerce' ),
				'categories'    => array( 'woo-commerce', 'buttons' ),
				'keywords'      => array( 'waitlist', 'stock', 'sequenzy' ),
				'templateTypes' => array( 'single-product' ),
				'content'       => "<!-- wp:group {\"layout\":{\"type\":\"default\"}} -->\n<div class=\"wp-block-group\"><!-- wp:woocommerce/add-to-cart-form /-->\n\n<!-- wp:sequenzy/back-in-stock /--></div>\n<!-- /wp:group -->",
			)
		);
	}
}
