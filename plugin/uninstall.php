<?php
/**
 * Leaves nothing: tables, options, transients, scheduled actions, notes at orders, accounts and sessions, logs. On a network, on
 * every site.
 *
 * @package Sequenzy\WooCommerce
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// A second copy goes, and the first is at work: the data is the first one's.
if ( defined( 'SEQUENZY_FILE' ) && dirname( SEQUENZY_FILE ) !== __DIR__ ) {
	return;
}

/**
 * Cleans one site. Must work on any PHP, without WooCommerce, and after half of it was deleted by hand.
 */
function sequenzy_uninstall_site(): void {
	global $wpdb;
	if ( PHP_VERSION_ID >= 80100 ) {
		defined( 'SEQUENZY_VERSION' ) || define( 'SEQUENZY_VERSION', '0.1.0' );
		defined( 'SEQUENZY_FILE' ) || define( 'SEQUENZY_FILE', __DIR__ . '/sequenzy-for-woocommerce.php' );
		require_once __DIR__ . '/src/autoload.php';
		// Tells Sequenzy, when it can be reached; the token dies there too.
		sequenzy()->lifecycle()->uninstall();
	}
	// phpcs:disable WordPress.DB.DirectDatabaseQuery, WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Only constant names.
	foreach ( array( 'outbox', 'deliveries', 'sync_runs', 'sync_slices' ) as $table ) {
		$wpdb->query( "DROP TABLE IF EXISTS {$wpdb->prefix}sequenzy_$table" );
	}
	$names = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE 'sequenzy\_%' OR option_name LIKE '\_transient\_sequenzy\_%' OR option_name LIKE '\_transient\_timeout\_sequenzy\_%'" );
	foreach ( $names as $name ) {
		delete_option( $name );
	}
	// What checkouts noted at orders, in whichever storage, and what waits at accounts for the next login.
	$wpdb->query( "DELETE FROM {$wpdb->postmeta} WHERE meta_key IN ( '_sequenzy_checkout', '_sequenzy_waitlist', '_wc_other/sequenzy/marketing' )" );
	$wpdb->query( "DELETE FROM {$wpdb->usermeta} WHERE meta_key = 'sequenzy_notice_closed'" );
	$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->usermeta} WHERE meta_key = %s", $wpdb->get_blog_prefix() . 'sequenzy_cart' ) );
	if ( sequenzy_has_table( $wpdb->prefix . 'wc_orders_meta' ) ) {
		$wpdb->query( "DELETE FROM {$wpdb->prefix}wc_orders_meta WHERE meta_key IN ( '_sequenzy_checkout', '_wc_other/sequenzy/marketing' )" );
	}
	// Finished actions too; WooCommerce may be switched off, so its functions cannot be counted on.
	if ( sequenzy_has_table( $wpdb->prefix . 'actionscheduler_actions' ) ) {
		$actions = $wpdb->prefix . 'actionscheduler_actions';
		$wpdb->query( "DELETE FROM {$wpdb->prefix}actionscheduler_logs WHERE action_id IN ( SELECT action_id FROM $actions WHERE hook = 'sequenzy_work' )" );
		$wpdb->query( "DELETE FROM $actions WHERE hook = 'sequenzy_work'" );
		$wpdb->query( "DELETE FROM {$wpdb->prefix}actionscheduler_groups WHERE slug = 'sequenzy'" );
	}
	// phpcs:enable
	wp_clear_scheduled_hook( 'sequenzy_work' );
	if ( function_exists( 'wc_get_logger' ) && method_exists( wc_get_logger(), 'clear' ) ) {
		wc_get_logger()->clear( 'sequenzy' );
	}
}

/**
 * Whether the database has a table.
 *
 * @param string $name With its prefix.
 */
function sequenzy_has_table( string $name ): bool {
	global $wpdb;
	return $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $name ) ) ) === $name; // phpcs:ignore WordPress.DB.DirectDatabaseQuery
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $sequenzy_site ) {
		switch_to_blog( $sequenzy_site );
		sequenzy_uninstall_site();
		restore_current_blog();
	}
} else {
	sequenzy_uninstall_site();
}
