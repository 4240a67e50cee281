<?php
/**
 * Uninstalls the plugin as WordPress does, and prints what is left of it.
 */

declare(strict_types=1);

use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;

require dirname( __DIR__, 2 ) . '/vendor/autoload.php';
require __DIR__ . '/load.php';

$sequenzy = FakeSequenzy::install();
define( 'WP_UNINSTALL_PLUGIN', 'sequenzy-for-woocommerce/sequenzy-for-woocommerce.php' );
require dirname( __DIR__, 2 ) . '/uninstall.php';

global $wpdb;
echo json_encode(
	array(
		'told'    => array_column( array_column( $sequenzy->requests_to( '/disconnect' ), 'body' ), 'reason' ),
		'tables'  => $wpdb->get_col( "SHOW TABLES LIKE '%sequenzy%'" ),
		'options' => $wpdb->get_col( "SELECT option_name FROM wp_options WHERE option_name LIKE '%sequenzy%'" ),
		'cron'    => wp_next_scheduled( 'sequenzy_work' ),
		'actions' => (int) $wpdb->get_var( "SELECT COUNT(*) FROM wp_actionscheduler_actions WHERE hook LIKE '%sequenzy%'" ),
	)
);
