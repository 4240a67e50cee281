<?php
/**
 * Activates the theme and the plugin that somebody works on; they are mounted where WordPress looks for them.
 *
 * @package Sequenzy\Sandbox
 */

declare( strict_types=1 );

require_once ABSPATH . 'wp-admin/includes/plugin.php';

if ( '' !== $sandbox['plugin'] ) {
	wp_clean_plugins_cache( false );
	$files     = array_keys( get_plugins( '/' . $sandbox['plugin'] ) );
	$activated = array() === $files ? new WP_Error( 'none', "WordPress finds no plugin in {$sandbox['plugin']}." ) : activate_plugin( $sandbox['plugin'] . '/' . $files[0] );
	if ( is_wp_error( $activated ) ) {
		wp_die( esc_html( $activated->get_error_message() ) );
	}
}

wp_clean_themes_cache();
if ( '' !== $sandbox['theme'] ) {
	$unfit = wp_get_theme( $sandbox['theme'] )->errors();
	if ( is_wp_error( $unfit ) ) {
		wp_die( esc_html( implode( ' ', $unfit->get_error_messages() ) ) );
	}
	if ( get_option( 'sequenzy_sandbox_theme' ) === false ) {
		update_option( 'sequenzy_sandbox_theme', get_stylesheet(), false );
	}
	switch_theme( $sandbox['theme'] );
} elseif ( get_option( 'sequenzy_sandbox_theme' ) !== false ) {
	switch_theme( get_option( 'sequenzy_sandbox_theme' ) );
	delete_option( 'sequenzy_sandbox_theme' );
}
