<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Admin;

/** Where in this store the next steps are done; the screen finds them at its place in the page (admin/help/page-links.ts). */
final class PageLinks {
	/** The editor script of the block puts it into the template then; nothing is saved before the owner saves. */
	public const PLACE_BLOCK = 'sequenzy-place-block';

	/** Attributes of the screen's place, escaped. */
	public static function attributes(): string {
		return sprintf(
			'data-product-template="%s" data-sold-out-product="%s" data-products="%s"',
			esc_url( self::product_template() ),
			esc_url( self::sold_out_product() ),
			esc_url( admin_url( 'edit.php?post_type=product' ) )
		);
	}

	/** The template may be the theme's, WooCommerce's or the owner's own; a classic theme has none. */
	private static function product_template(): string {
		if ( ! wp_is_block_theme() || ! current_user_can( 'edit_theme_options' ) ) {
			return '';
		}
		// WooCommerce filters the list, and its first one need not have the key 0.
		$template = array_values( get_block_templates( array( 'slug__in' => array( 'single-product' ) ) ) )[0] ?? null;
		return null === $template ? '' : add_query_arg(
			array(
				'postType'        => 'wp_template',
				'postId'          => rawurlencode( $template->id ),
				'canvas'          => 'edit',
				self::PLACE_BLOCK => '1',
			),
			admin_url( 'site-editor.php' )
		);
	}

	private static function sold_out_product(): string {
		$ids = get_posts(
			array(
				'post_type'   => 'product',
				'meta_key'    => '_stock_status', // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key -- One row, on our own page.
				'meta_value'  => 'outofstock', // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_value -- The same.
				'numberposts' => 1,
				'fields'      => 'ids',
			)
		);
		$id  = reset( $ids );
		return is_int( $id ) ? (string) get_permalink( $id ) : '';
	}
}
