<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Hooks;
use Sequenzy\WooCommerce\Settings;
use WP_Block_Template;

/** Puts the form below "Add to cart" where nobody else has: in classic themes by itself, in block themes when the owner wants it. */
final class FormPlacement {
	private const BLOCK = 'sequenzy/back-in-stock';

	public function __construct(
		private readonly Form $form,
		private readonly Settings $settings,
		private readonly Admission $admission,
	) {}

	/** Once a page, and not where the theme says that it places the form itself: add_theme_support( 'sequenzy-back-in-stock' ). */
	public function show_in_classic_theme(): void {
		$product_id = get_the_ID();
		if ( ! is_int( $product_id ) || 'product' !== get_post_type( $product_id ) || $this->form->is_on_page( $product_id ) ) {
			return;
		}
		if ( ! wp_is_block_theme() && $this->settings->places_form( false ) && ! current_theme_supports( 'sequenzy-back-in-stock' ) ) {
			$this->show( $product_id );
		}
	}

	/** do_action( 'sequenzy_back_in_stock_form', $product_id ): for themes that shall also work without this plugin. */
	public function show( mixed $product_id ): void {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- It escapes what it prints.
		echo sequenzy_back_in_stock_form( is_numeric( $product_id ) ? (int) $product_id : 0 );
	}

	/**
	 * WordPress asks for each block of a template; the owner may move or remove ours there in the editor.
	 *
	 * @param mixed $blocks    Names of blocks to add.
	 * @param mixed $position  before, after, first_child or last_child.
	 * @param mixed $anchor    Name of the block that stands there.
	 * @param mixed $container The template, or something else with blocks.
	 * @return mixed
	 */
	public function hook_into_template( mixed $blocks, mixed $position, mixed $anchor, mixed $container ): mixed {
		if ( ! is_array( $blocks ) || ! Hooks::is_after_add_to_cart( $blocks, $position, $anchor ) ) {
			return $blocks;
		}
		$is_product_page = $container instanceof WP_Block_Template && str_starts_with( $container->slug, 'single-product' ) && ! str_contains( $container->content, 'wp:' . self::BLOCK );
		if ( $is_product_page && $this->settings->places_form( true ) && null !== $this->admission->entry_status() ) {
			$blocks[] = self::BLOCK;
		}
		return $blocks;
	}
}
