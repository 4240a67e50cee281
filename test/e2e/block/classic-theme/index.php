<?php
/** Pages, and products where WooCommerce has no templates (the stand-in). */

declare(strict_types=1);

get_header();
while ( have_posts() ) {
	the_post();
	the_title( '<h1>', '</h1>' );
	the_content();
	if ( is_singular( 'product' ) ) {
		do_action( 'sequenzy_back_in_stock_form', get_the_ID() );
	}
	if ( is_page( array( 'own-form', 'own-form-without-modules' ) ) ) {
		require __DIR__ . '/own-form.php';
	}
}
get_footer();
