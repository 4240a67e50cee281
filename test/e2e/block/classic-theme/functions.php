<?php
/** A dark classic theme, as small as WooCommerce takes one. */

declare(strict_types=1);

add_action(
	'after_setup_theme',
	static function (): void {
		add_theme_support( 'woocommerce' );
		add_theme_support( 'title-tag' );
	}
);
add_action( 'wp_enqueue_scripts', static fn() => wp_enqueue_style( 'classic', get_stylesheet_uri(), array(), '1.0' ) );
