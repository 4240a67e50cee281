<?php
/**
 * WooCommerce has been loaded by now: settings that a real shop would have chosen, and our plugin.
 *
 * @package Sequenzy\Sandbox
 */

declare( strict_types=1 );

require_once ABSPATH . 'wp-admin/includes/plugin.php';

// What WooCommerce does at an owner's first visit, before there are orders: it keeps them in tables of their own.
if ( method_exists( 'WC_Install', 'newly_installed' ) ) {
	WC_Install::newly_installed();
}

foreach (
	array(
		// A new shop hides itself behind a placeholder.
		'woocommerce_coming_soon'                  => 'no',
		'woocommerce_store_pages_only'             => 'no',
		'woocommerce_currency'                     => 'EUR',
		'woocommerce_default_country'              => 'DE',
		// One way to pay that needs nobody else.
		'woocommerce_cod_settings'                 => array( 'enabled' => 'yes' ),
		'woocommerce_allow_tracking'               => 'no',
		'woocommerce_show_marketplace_suggestions' => 'no',
		'woocommerce_task_list_hidden_lists'       => array( 'setup', 'extended' ),
		'woocommerce_onboarding_profile'           => array( 'skipped' => true ),
	) as $name => $value
) {
	update_option( $name, $value );
}

if ( is_dir( WP_PLUGIN_DIR . '/sequenzy-for-woocommerce' ) ) {
	$activated = activate_plugin( 'sequenzy-for-woocommerce/sequenzy-for-woocommerce.php' );
	if ( is_wp_error( $activated ) ) {
		wp_die( esc_html( $activated->get_error_message() ) );
	}
}
