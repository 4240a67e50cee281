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
add_action(
	'wp_enqueue_scripts',
	static function (): void {
		if ( is_page( 'own-form' ) ) {
			wp_enqueue_script_module( 'classic/notify-me', get_theme_file_uri( 'notify-me.js' ), array( 'sequenzy-woocommerce' ) );
		}
		if ( is_page( 'own-form-without-modules' ) ) {
			wp_enqueue_script( 'classic-notify-me', get_theme_file_uri( 'notify-me.classic.js' ), array( 'sequenzy-woocommerce' ), '1.0', array( 'strategy' => 'defer' ) );
		}
	}
);
