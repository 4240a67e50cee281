<?php
/**
 * Plugin Name:       WooCommerce (stand-in)
 * Description:       Takes WooCommerce's place in the Sequenzy sandbox on machines that cannot have the real one: products, variations, stock, their pages and screens, and the scheduler. Only for development: it sells nothing.
 * Version:           11.0.1
 * Requires at least: 6.6
 * Requires PHP:      8.1
 * Update URI:        false
 * Author:            Sequenzy for WooCommerce contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 *
 * The version is that of the WooCommerce whose behaviour it has. What it must do is said in test/e2e/store-contract, which is tried on the
 * real one too; nothing is added here that is not said there.
 *
 * @package Sequenzy\StandIn
 */

declare( strict_types=1 );

namespace Sequenzy\StandIn;

defined( 'ABSPATH' ) || exit;

define( 'SEQUENZY_STAND_IN', true );
define( 'WC_VERSION', '11.0.1' );
define( 'WC_PLUGIN_FILE', __FILE__ );

foreach (
	array(
		'core/class-woocommerce',
		'core/features',
		'core/install',
		'core/logger',
		'core/post-types',
		'products/values',
		'products/money',
		'products/attribute',
		'products/product',
		'products/variation',
		'products/variable',
		'products/factory',
		'products/find',
		'products/storage',
		'products/meta',
		'products/terms',
		'products/lookup',
		'products/stock',
		'products/family',
		'storefront/shop',
		'storefront/product-page',
		'admin/menu',
		'admin/fields',
		'admin/product-data',
		'admin/save-product',
		'admin/variations',
		'scheduler/functions',
		'scheduler/actions',
		'scheduler/queue',
	) as $stand_in_file
) {
	require __DIR__ . "/$stand_in_file.php";
}

// Every hook the stand-in listens to.
register_activation_hook( __FILE__, 'WC_Install::install' );
add_action( 'plugins_loaded', array( \WC(), 'loaded' ), -1 );
add_action( 'init', array( \WC(), 'init' ), 0 );
add_action( 'init', Core\register_post_types( ... ), 5 );
add_filter( 'use_block_editor_for_post_type', Core\edit_products_classically( ... ), 10, 2 );

add_action( 'shutdown', Products\sync_waiting_parents( ... ) );
add_action( 'wp_trash_post', Products\trash_variations( ... ) );
add_action( 'untrashed_post', Products\restore_variations( ... ) );
add_action( 'delete_post', Products\delete_variations( ... ) );
add_filter( 'wp_untrash_post_status', Products\restore_status( ... ), 10, 3 );

add_action( 'init', Storefront\register_blocks( ... ) );
add_action( 'pre_get_posts', Storefront\show_shop( ... ) );
add_filter( 'get_block_templates', Storefront\add_shop_template( ... ), 10, 3 );

add_action( 'admin_menu', Admin\add_menu( ... ) );
add_action( 'admin_notices', Admin\say_what_this_is( ... ) );
add_action( 'add_meta_boxes_product', Admin\add_boxes( ... ) );
add_action( 'admin_enqueue_scripts', Admin\load_edit_screen( ... ) );
add_filter( 'post_updated_messages', Admin\name_products_in_messages( ... ) );
add_action( 'save_post_product', Admin\save_product( ... ) );
add_action( 'wp_ajax_woocommerce_load_variations', Admin\load_variations( ... ) );
add_action( 'wp_ajax_woocommerce_save_variations', Admin\save_variations( ... ) );

add_filter( 'cron_schedules', Scheduler\every_minute( ... ) ); // phpcs:ignore WordPress.WP.CronInterval -- As Action Scheduler does.
add_action( 'init', Scheduler\start( ... ) );
add_action( 'action_scheduler_run_queue', Scheduler\run_queue( ... ) );
