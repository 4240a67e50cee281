<?php
/**
 * Plugin Name:       WooCommerce (stand-in)
 * Description:       Takes WooCommerce's place in the Sequenzy sandbox on machines that cannot have the real one: products and stock, a cart and a plain checkout, orders, refunds, customers, their pages and screens, a part of REST v3, and the scheduler. Only for development.
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

// Its own version, raised with every part that it learns.
define( 'SEQUENZY_STAND_IN', '2.0' );
define( 'WC_VERSION', '11.0.1' );
define( 'WC_PLUGIN_FILE', __FILE__ );

foreach (
	array(
		'core/data',
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
		'customers/customer',
		'customers/storage',
		'customers/functions',
		'orders/abstract-order',
		'orders/order',
		'orders/refund',
		'orders/item',
		'orders/items',
		'orders/storage',
		'orders/status',
		'orders/stock',
		'orders/functions',
		'orders/order-util',
		'cart/session',
		'cart/session-handler',
		'cart/session-storage',
		'cart/functions',
		'cart/totals',
		'cart/lines',
		'cart/cart',
		'cart/coupon',
		'cart/form',
		'cart/page',
		'checkout/fields',
		'checkout/form-field',
		'checkout/checkout',
		'checkout/steps',
		'checkout/ajax',
		'checkout/gateways',
		'checkout/page',
		'rest/routes',
		'rest/products',
		'rest/orders',
		'rest/customers',
		'storefront/shop',
		'storefront/product-page',
		'admin/menu',
		'admin/fields',
		'admin/product-data',
		'admin/save-product',
		'admin/variations',
		'admin/orders',
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

add_action( 'init', Orders\name_tables( ... ), 0 );
add_action( 'init', Orders\register_statuses( ... ), 9 );
add_action( 'before_delete_post', Orders\delete_what_belongs( ... ) );
foreach ( array( 'completed', 'processing', 'on-hold' ) as $stand_in_status ) {
	add_action( "woocommerce_order_status_$stand_in_status", 'wc_maybe_reduce_stock_levels' );
}
foreach ( array( 'cancelled', 'pending' ) as $stand_in_status ) {
	add_action( "woocommerce_order_status_$stand_in_status", 'wc_maybe_increase_stock_levels' );
}
add_action( 'woocommerce_order_status_completed', Orders\note_paying_customer( ... ) );
add_action( 'profile_update', Customers\note_update( ... ) );

add_action( 'wp_loaded', array( \WC(), 'load_cart' ) );
add_action( 'wp_loaded', Cart\add_by_form( ... ), 20 );
add_action( 'wp_loaded', Cart\change_by_form( ... ), 20 );
add_action( 'wp_loaded', Checkout\place_order( ... ), 20 );
add_action( 'wp_login', Cart\logged_in( ... ), 10, 2 );
add_action( 'wp_logout', array( \WC(), 'log_out' ) );
add_action( 'woocommerce_check_cart_items', array( \WC(), 'check_cart' ), 1 );
add_action( 'template_redirect', Checkout\answer_script( ... ), 0 );
add_action( 'template_redirect', Checkout\leave_empty_checkout( ... ), 20 );
add_shortcode( 'woocommerce_cart', Cart\show_cart( ... ) );
add_shortcode( 'woocommerce_checkout', Checkout\show_checkout( ... ) );
add_action( 'shutdown', array( \WC(), 'end' ), 20 );

add_action( 'rest_api_init', Rest\register( ... ) );

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

add_filter( 'manage_shop_order_posts_columns', Admin\order_columns( ... ) );
add_action( 'manage_shop_order_posts_custom_column', Admin\show_order_column( ... ), 10, 2 );
add_action( 'add_meta_boxes_shop_order', Admin\add_order_boxes( ... ) );
add_action( 'save_post_shop_order', Admin\save_order( ... ) );

add_filter( 'cron_schedules', Scheduler\every_minute( ... ) ); // phpcs:ignore WordPress.WP.CronInterval -- As Action Scheduler does.
add_action( 'init', Scheduler\start( ... ) );
add_action( 'action_scheduler_run_queue', Scheduler\run_queue( ... ) );
