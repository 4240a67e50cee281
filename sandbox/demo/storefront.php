<?php
/**
 * The product page of a block theme, as an owner would leave it who has dropped our block below "Add to cart"; and a front page
 * that shows the shop.
 *
 * @package Sequenzy\Sandbox
 */

declare( strict_types=1 );

const OUR_BLOCK = '<!-- wp:sequenzy/back-in-stock /-->';

/** For a shop whose WooCommerce brings no template of its own. */
const PLAIN_PRODUCT_PAGE = '<!-- wp:template-part {"slug":"header","tagName":"header"} /-->
<!-- wp:group {"tagName":"main","layout":{"type":"constrained"}} -->
<main class="wp-block-group"><!-- wp:columns {"align":"wide"} -->
<div class="wp-block-columns alignwide"><!-- wp:column -->
<div class="wp-block-column"><!-- wp:post-featured-image /--></div>
<!-- /wp:column -->
<!-- wp:column -->
<div class="wp-block-column"><!-- wp:post-title {"level":1} /-->
<!-- wp:woocommerce/product-price {"isDescendentOfSingleProductTemplate":true,"fontSize":"large"} /-->
<!-- wp:post-excerpt {"excerptLength":100} /-->
<!-- wp:woocommerce/add-to-cart-form /--></div>
<!-- /wp:column --></div>
<!-- /wp:columns --></main>
<!-- /wp:group -->
<!-- wp:template-part {"slug":"footer","tagName":"footer"} /-->';

$templates = get_block_templates( array( 'slug__in' => array( 'single-product' ) ) );
$custom    = array_filter( $templates, static fn ( WP_Block_Template $template ): bool => 'custom' === $template->source );
if ( wp_is_block_theme() && array() === $custom ) {
	$anchor  = '~<!-- wp:woocommerce/add-to-cart-(?:form|with-options)\b[^>]*/-->~';
	$shipped = array() === $templates ? '' : (string) current( $templates )->content;
	$content = preg_match( $anchor, $shipped ) ? $shipped : PLAIN_PRODUCT_PAGE;
	$made    = wp_insert_post(
		array(
			'post_type'    => 'wp_template',
			'post_name'    => 'single-product',
			'post_title'   => 'Single Product',
			'post_status'  => 'publish',
			'post_content' => wp_slash( preg_replace( $anchor, '$0' . "\n" . OUR_BLOCK, $content, 1 ) ),
		),
		true
	);
	if ( is_wp_error( $made ) ) {
		wp_die( esc_html( $made->get_error_message() ) );
	}
	wp_set_object_terms( $made, get_stylesheet(), 'wp_theme' );
}

$shop = function_exists( 'wc_get_page_id' ) ? wc_get_page_id( 'shop' ) : 0;
if ( $shop > 0 ) {
	update_option( 'show_on_front', 'page' );
	update_option( 'page_on_front', $shop );
}

// What a fresh WordPress brings and a shop does not show.
foreach ( array(
	'sample-page'    => 'page',
	'hello-world'    => 'post',
	'privacy-policy' => 'page',
) as $slug => $kind ) {
	$unused = get_page_by_path( $slug, OBJECT, $kind );
	if ( null !== $unused ) {
		wp_delete_post( $unused->ID, true );
	}
}
