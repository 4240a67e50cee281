<?php
/** Router of PHP's own server: loads a store without the plugin, then the plugin, and says what that cost. */

declare(strict_types=1);

$argv = array( '', '{}' );
putenv( 'SEQUENZY_TEST_PLUGINS=woocommerce/woocommerce.php' );
$_SERVER['HTTP_HOST'] = 'store.example.com';
$_SERVER['HTTPS']     = 'on';

require __DIR__ . '/../../../support/native/open.php';

$plugin = (string) realpath( dirname( __DIR__, 4 ) . '/plugin' );
$files  = count( get_included_files() );
$memory = memory_get_usage();
$began  = hrtime( true );
require $plugin . '/sequenzy-for-woocommerce.php';
sequenzy_boot();
// Of all hooks of ours, the one that fires on every page.
sequenzy()->get( \Sequenzy\WooCommerce\Blocks\BackInStockBlock::class )->register();
$took   = ( hrtime( true ) - $began ) / 1e6;
$memory = memory_get_usage() - $memory;
global $wpdb;
echo wp_json_encode(
	array(
		'milliseconds' => $took,
		'kilobytes'    => $memory / 1024,
		'files'        => count( get_included_files() ) - $files,
		'options'      => (int) $wpdb->get_var( "SELECT SUM( LENGTH( option_name ) + LENGTH( option_value ) ) FROM {$wpdb->options} WHERE option_name LIKE '%sequenzy%' AND autoload IN ( 'yes', 'on', 'auto', 'auto-on' )" ),
		'opcache'      => false !== ( opcache_get_status( false )['opcache_enabled'] ?? false ),
	)
);
