<?php
/**
 * A network of two stores, in three processes: "make" turns the site into a network, "second" adds a store to it, "live" lives in
 * both and prints what was seen.
 */

declare(strict_types=1);

use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;

require dirname( __DIR__, 2 ) . '/vendor/autoload.php';
require __DIR__ . '/load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

global $wpdb;
wp_set_current_user( 1 );

if ( 'make' === $argv[1] ) {
	require_once ABSPATH . 'wp-admin/includes/network.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	populate_network( 1, 'store.example.com', 'admin@example.com', 'Stores', '/', false );
	exit( 0 );
}
if ( 'second' === $argv[1] ) {
	$plugins = array( 'woocommerce/woocommerce.php' => 1, 'sequenzy-for-woocommerce/sequenzy-for-woocommerce.php' => 1 );
	update_site_option( 'active_sitewide_plugins', $plugins );
	$site = wp_insert_site( array( 'domain' => 'store.example.com', 'path' => '/second/', 'network_id' => 1, 'user_id' => 1, 'title' => 'Second' ) );
	exit( is_wp_error( $site ) ? 1 : 0 );
}

$sequenzy = FakeSequenzy::install();
$seen     = array();
$rows     = static fn(): int => (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i', Schema::outbox() ) );
$connect  = static function () use ( $sequenzy ): void {
	$visitor = new Visitor( 1, 'browser' );
	sequenzy()->connector()->begin( $visitor );
	$requests = $sequenzy->requests_to( '/connect/requests' );
	sequenzy()->connector()->complete( $visitor, 'req_1', FakeSequenzy::CODE, end( $requests )['body']['state'] );
	sequenzy()->connector()->confirm( $visitor );
};
delete_option( 'sequenzy_connection' );
delete_option( 'sequenzy_state' );
$connect();

switch_to_blog( 2 );
$seen['second before anybody came'] = count( array_diff( Schema::tables(), ( new Schema() )->missing() ) );
sequenzy()->lifecycle()->visit();
$seen['second after a visit']    = count( array_diff( Schema::tables(), ( new Schema() )->missing() ) );
$seen['second is connected']     = sequenzy_is_connected();
sequenzy()->outbox()->mark_dirty( new Entity( 'product', 1 ) );
$seen['second keeps before it is'] = $rows();
$connect();
$seen['second is connected then'] = sequenzy_is_connected();
$seen['second says it is']        = array_slice( array_column( array_column( $sequenzy->requests_to( '/connect/requests' ), 'body' ), 'storeUrl' ), -1 );
$wpdb->query( $wpdb->prepare( 'DELETE FROM %i', Schema::outbox() ) );
restore_current_blog();
$first = $rows();
sequenzy()->outbox()->mark_dirty( new Entity( 'product', 11 ) );
switch_to_blog( 2 );
sequenzy()->outbox()->mark_dirty( new Entity( 'product', 22 ) );
sequenzy()->outbox()->record_fact( 'checkout.started', array( 'email' => 'ana@example.com' ) );
restore_current_blog();
sequenzy()->outbox()->flush();
$seen['a change in the first, kept there'] = $rows() - $first;
switch_to_blog( 2 );
$seen['two in the second, kept there'] = $rows();
$seen['second rings']           = false !== wp_next_scheduled( 'sequenzy_work' );
$seen['deleted with the second'] = array_values( array_filter( apply_filters( 'wpmu_drop_tables', array(), 2 ), static fn( string $table ): bool => str_contains( $table, 'sequenzy' ) ) );
restore_current_blog();
$seen['sites are two'] = 2 === count( array_unique( array_map( static fn( int $blog ) => get_blog_option( $blog, 'sequenzy_site_id' ), array( 1, 2 ) ) ) );

sequenzy()->lifecycle()->deactivate( true );
$cron                     = static fn( int $blog ): bool => str_contains( serialize( get_blog_option( $blog, 'cron' ) ), 'sequenzy_work' );
$seen['rings after']      = array( $cron( 1 ), $cron( 2 ) );
$seen['connected after']  = array( sequenzy_is_connected(), 'active' === get_blog_option( 2, 'sequenzy_state' )['state'] );

define( 'WP_UNINSTALL_PLUGIN', 'sequenzy-for-woocommerce/sequenzy-for-woocommerce.php' );
require dirname( __DIR__, 2 ) . '/uninstall.php';
$seen['left tables']  = $wpdb->get_col( "SHOW TABLES LIKE '%sequenzy%'" );
$seen['left options'] = array( ...$wpdb->get_col( "SELECT option_name FROM wp_options WHERE option_name LIKE 'sequenzy%'" ), ...$wpdb->get_col( "SELECT option_name FROM wp_2_options WHERE option_name LIKE 'sequenzy%'" ) );
$seen['told']         = count( $sequenzy->requests_to( '/disconnect' ) );
echo "\n" . json_encode( $seen );
