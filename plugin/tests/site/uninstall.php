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

/** Every text of ours in any table; what WordPress itself notes of its plugins is its own. */
function left_in_tables(): array {
	global $wpdb;
	$left = array();
	// SQLite's own notes about columns; and where this test lies.
	foreach ( array_diff( $wpdb->get_col( 'SHOW TABLES' ), array( '_mysql_data_types_cache' ) ) as $table ) {
		foreach ( $wpdb->get_results( "SELECT * FROM `$table`", ARRAY_A ) as $row ) {
			$is_wordpress = in_array( $row['option_name'] ?? '', array( 'active_plugins', 'recently_activated', '_site_transient_update_plugins', 'uninstall_plugins', 'recently_edited' ), true );
			if ( ! $is_wordpress && 1 === preg_match( '/sequenzy(?!-site-|-sandbox|-laid)/i', implode( "\n", array_map( 'strval', $row ) ) ) ) {
				$left[] = $table . ': ' . substr( implode( ' | ', array_map( 'strval', $row ) ), 0, 200 );
			}
		}
	}
	return $left;
}

echo "\n" . json_encode(
	array(
		'told'   => array_column( array_column( $sequenzy->requests_to( '/disconnect' ), 'body' ), 'reason' ),
		'tables' => $wpdb->get_col( "SHOW TABLES LIKE '%sequenzy%'" ),
		'rows'   => left_in_tables(),
		'cron'   => wp_next_scheduled( 'sequenzy_work' ),
		'logs'   => glob( WP_CONTENT_DIR . '/uploads/wc-logs/sequenzy*' ),
	)
);
