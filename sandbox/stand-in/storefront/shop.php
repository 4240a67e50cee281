<?php
/** The shop: the archive of products, also as the front page. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Storefront;

use WP_Block_Template;
use WP_Query;

/** A front page that is the shop's page shows the products, as the shop's own address does. */
function show_shop( WP_Query $query ): void {
	if ( is_admin() || ! $query->is_main_query() ) {
		return;
	}
	if ( 'page' === get_option( 'show_on_front' ) && (int) $query->get( 'page_id' ) === \wc_get_page_id( 'shop' ) ) {
		$query->set( 'page_id', '' );
		$query->set( 'post_type', 'product' );
		$query->is_page              = false;
		$query->is_singular          = false;
		$query->is_archive           = true;
		$query->is_post_type_archive = true;
	}
	if ( $query->is_post_type_archive( 'product' ) ) {
		$query->set( 'posts_per_page', 16 );
		$query->set(
			'orderby',
			array(
				'menu_order' => 'ASC',
				'title'      => 'ASC',
			)
		);
	}
}

/**
 * The template of the shop, unless the theme or the owner has one.
 *
 * @param list<WP_Block_Template>        $templates
 * @param array{slug__in?: list<string>} $query
 * @return list<WP_Block_Template>
 */
function add_shop_template( array $templates, array $query, string $type ): array {
	$slug = 'archive-product';
	if ( 'wp_template' !== $type || ! in_array( $slug, $query['slug__in'] ?? array(), true ) || in_array( $slug, array_column( $templates, 'slug' ), true ) ) {
		return $templates;
	}
	$template          = new WP_Block_Template();
	$template->id      = get_stylesheet() . "//$slug";
	$template->theme   = get_stylesheet();
	$template->slug    = $slug;
	$template->type    = $type;
	$template->title   = 'Product catalogue';
	$template->source  = 'plugin';
	$template->content = (string) file_get_contents( __DIR__ . "/$slug.html" ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of ours.
	return array( $template, ...$templates );
}
