<?php
/** The store as new stores are: orders in tables of their own, open, with a way to pay. Written as rows: WooCommerce reads them when it starts. */

declare(strict_types=1);

require __DIR__ . '/open.php';

global $wpdb;
$settings = array(
	'woocommerce_custom_orders_table_enabled'           => $told['tables'] ?? 'yes',
	'woocommerce_custom_orders_table_data_sync_enabled' => $told['sync'] ?? 'no',
	'woocommerce_coming_soon'                           => 'no',
	'woocommerce_cod_settings'                          => serialize( array( 'enabled' => 'yes' ) ),
);
foreach ( $settings as $name => $value ) {
	$wpdb->delete( $wpdb->options, array( 'option_name' => $name ) );
	$wpdb->insert( $wpdb->options, array( 'option_name' => $name, 'option_value' => $value, 'autoload' => 'on' ) );
}
echo wp_json_encode( array( 'isStandIn' => defined( 'SEQUENZY_STAND_IN' ), 'woocommerce' => WC()->version, 'wordpress' => get_bloginfo( 'version' ), 'php' => PHP_VERSION ) );
