<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use WC_Cart;
use WP;
use WP_REST_Request;

/**
 * What we listen to: all of it, as data, on one page. A class is loaded, and its object made, when a hook of its own fires and
 * not before (docs/adr/0015). Names stand here as text and not as constants of their classes, which would load those.
 */
final class Hooks {
	/** Only when this request has made the object already: it writes what the request left in it. */
	public const IF_MADE = 'if_made';

	/** By class: hook, method, priority, values it takes; last, where it matters, when it is worth the class: a function that gets the same values. */
	public const ALL = array(
		Plugin::class                     => array(
			array( 'before_woocommerce_init', 'declare_compatibility', 10, 0 ),
		),
		CommandLine::class                => array(
			array( 'cli_init', 'register', 10, 0 ),
		),
		Lifecycle::class                  => array(
			array( 'admin_init', 'visit', 10, 0 ),
			array( 'wpmu_drop_tables', 'tables_of_site', 10, 2 ),
		),
		Outbox\Outbox::class              => array(
			// WooCommerce syncs variable parents at 10 and saves sessions at 20 of the same hook: we come after.
			array( 'shutdown', 'flush', 100, 0, self::IF_MADE ),
			array( 'sequenzy_retry_now', 'make_due', 10, 0 ),
		),
		Capture\ProductSubscriber::class  => array(
			// Stock moved.
			array( 'woocommerce_product_set_stock', 'product_changed', 100, 1 ),
			array( 'woocommerce_variation_set_stock', 'product_changed', 100, 1 ),
			array( 'woocommerce_product_set_stock_status', 'stock_status_changed', 100, 3 ),
			array( 'woocommerce_variation_set_stock_status', 'stock_status_changed', 100, 3 ),
			// Saved.
			array( 'woocommerce_new_product', 'saved', 100, 2 ),
			array( 'woocommerce_update_product', 'saved', 100, 2 ),
			array( 'woocommerce_new_product_variation', 'saved', 100, 2 ),
			array( 'woocommerce_update_product_variation', 'saved', 100, 2 ),
			// Published, drafted, trashed and restored, also in ways that pass WooCommerce's objects by.
			array( 'transition_post_status', 'status_changed', 100, 3 ),
			// Gone for good, by whatever way: WooCommerce deletes through posts too.
			array( 'deleted_post', 'deleted', 100, 2 ),
		),
		Capture\CustomerSubscriber::class => array(
			array( 'user_register', 'changed', 100, 1 ),
			array( 'profile_update', 'profile_changed', 100, 2 ),
			array( 'set_user_role', 'changed', 100, 1 ),
			// Fields of WooCommerce, which are no part of the profile.
			array( 'woocommerce_new_customer', 'changed', 100, 1 ),
			array( 'woocommerce_update_customer', 'changed', 100, 1 ),
			array( 'woocommerce_customer_save_address', 'changed', 100, 1 ),
			array( 'woocommerce_save_account_details', 'changed', 100, 1 ),
			// Before: afterwards nobody knows that it was a customer.
			array( 'delete_user', 'deleted', 100, 3 ),
		),
		Capture\OrderSubscriber::class    => array(
			// Saved through WooCommerce: checkouts, the admin, REST, changes of the status.
			array( 'woocommerce_new_order', 'saved', 100, 2 ),
			array( 'woocommerce_update_order', 'saved', 100, 2 ),
			array( 'woocommerce_order_status_changed', 'status_changed', 100, 3 ),
			// Money went back, or was noted otherwise. In tables of its own a refund disappears without an action.
			array( 'woocommerce_order_refunded', 'changed', 100, 1 ),
			array( 'woocommerce_update_order_refund', 'refund_changed', 100, 2 ),
			array( 'woocommerce_refund_deleted', 'refund_deleted', 100, 2 ),
			array( 'woocommerce_pre_delete_order_refund', 'deletes', 100, 2 ),
			array( 'woocommerce_trash_order', 'changed', 100, 1 ),
			array( 'woocommerce_untrash_order', 'changed', 100, 1 ),
			array( 'woocommerce_before_delete_order', 'deleted', 100, 2 ),
			// Orders that are posts can be trashed and deleted as posts.
			array( 'transition_post_status', 'post_status_changed', 100, 3 ),
			array( 'deleted_post', 'post_deleted', 100, 2 ),
		),
		Capture\OrderPlaced::class        => array(
			array( 'woocommerce_order_status_processing', 'comes', PHP_INT_MIN, 3 ),
			array( 'woocommerce_order_status_on-hold', 'comes', PHP_INT_MIN, 3 ),
			array( 'woocommerce_order_status_completed', 'comes', PHP_INT_MIN, 3 ),
			// Late: what other plugins add to the order at the same hook is part of it.
			array( 'woocommerce_order_status_processing', 'placed', 100, 3 ),
			array( 'woocommerce_order_status_on-hold', 'placed', 100, 3 ),
			array( 'woocommerce_order_status_completed', 'placed', 100, 3 ),
			// Before the outbox writes.
			array( 'shutdown', 'missed', 90, 0, self::IF_MADE ),
		),
		Carts\CartSubscriber::class       => array(
			array( 'woocommerce_cart_loaded_from_session', 'loaded', 10, 0, array( self::class, 'has_cart' ) ),
			// The first thing in; before WooCommerce notes it at the account at 10.
			array( 'woocommerce_add_to_cart', 'loaded', 5, 0 ),
			array( 'woocommerce_cart_item_removed', 'item_removed', 10, 0 ),
			array( 'woocommerce_cart_emptied', 'emptied', 10, 0 ),
			// "Empty cart" of the Store API; WooCommerce has no hook that tells it from the emptying after an order.
			array( 'rest_request_before_callbacks', 'request_comes', 10, 3, array( self::class, 'deletes' ) ),
			array( 'wp_login', 'logged_in', 10, 2, array( Carts\CartSession::class, 'is_there' ) ),
			// Before the session forgets the cart at 10.
			array( 'wp_logout', 'logged_out', 5, 1 ),
			// WooCommerce saves the session at 20 of the same hook, and the outbox writes at 100.
			array( 'shutdown', 'compare', 15, 0, array( self::class, 'has_cart' ) ),
		),
		Carts\CartLinkSubscriber::class   => array(
			// WooCommerce loads the cart at 10 of the same hook; later it would send an empty cart away from the checkout.
			array( 'wp_loaded', 'restore', 20, 0, array( self::class, 'has_cart_link' ) ),
		),
		Checkout\AddressSubscriber::class => array(
			// After WooCommerce sent away whoever has nothing to check out (20).
			array( 'template_redirect', 'arrived', 50, 0, 'is_checkout' ),
			array( 'woocommerce_checkout_fields', 'prepare_field', 100, 1 ),
			array( 'woocommerce_checkout_update_order_review', 'typed_in_form', 10, 1 ),
			array( 'woocommerce_store_api_cart_update_customer_from_request', 'typed_in_block', 10, 2 ),
			array( 'render_block_woocommerce/checkout-contact-information-block', 'add_line_to_block', 10, 1 ),
		),
		Checkout\ConsentBox::class        => array(
			array( 'woocommerce_checkout_fields', 'add_to_form', 110, 1 ),
			// Whoever has to know the field: the block before it collects its data, the Store API before its routes are described at 10.
			array( 'woocommerce_blocks_enqueue_checkout_block_scripts_before', 'add_to_block', 10, 0 ),
			array( 'woocommerce_blocks_checkout_enqueue_data', 'add_to_block', 5, 0 ),
			array( 'rest_api_init', 'add_to_block', 5, 0 ),
		),
		Checkout\OrderSubscriber::class   => array(
			array( 'woocommerce_checkout_create_order', 'made_in_form', 100, 2 ),
			array( 'woocommerce_store_api_checkout_update_order_from_request', 'made_in_block', 100, 2 ),
		),
		Blocks\BackInStockBlock::class    => array(
			array( 'init', 'register', 10, 0 ),
			array( 'rest_api_init', 'register_pattern', 10, 0, array( self::class, 'may_be_for_us' ) ),
		),
		Blocks\FormInEditor::class        => array( array( 'enqueue_block_editor_assets', 'tell_question', 10, 0 ) ),
		BackInStock\FormPlacement::class  => array(
			// WooCommerce's add-to-cart form stands at 30 of this hook.
			array( 'woocommerce_single_product_summary', 'show_in_classic_theme', 31, 0 ),
			array( 'hooked_block_types', 'hook_into_template', 10, 4, array( self::class, 'is_after_add_to_cart' ) ),
			array( 'sequenzy_back_in_stock_form', 'show', 10, 1 ),
		),
		BackInStock\BelowCartForm::class  => array(
			// As close to the end of WooCommerce's own form as can be.
			array( 'woocommerce_after_add_to_cart_form', 'leave', 1, 0, self::IF_MADE ),
			array( 'render_block_woocommerce/add-to-cart-with-options', 'move_out', 10, 1, array( self::class, 'holds_our_form' ) ),
		),
		BackInStock\RelayRoute::class     => array( array( 'rest_api_init', 'register', 10, 0, array( self::class, 'may_be_for_us' ) ) ),
		Rest\ScreenRoutes::class          => array( array( 'rest_api_init', 'register', 10, 0, array( self::class, 'may_be_for_us' ) ) ),
		MovingIn\ForwardedSignUps::class  => array(
			array( 'woocommerce_customer_stock_notifications_signup', 'signed_up', 10, 1 ),
			array( 'woocommerce_customer_stock_notifications_verified', 'signed_up', 10, 1 ),
		),
		Admin\ActionNeeded::class         => array(
			array( 'admin_init', 'close', 10, 0 ),
			array( 'admin_notices', 'show', 10, 0 ),
		),
		Admin\NamesakeNotice::class       => array( array( 'admin_notices', 'show', 10, 0, array( self::class, 'is_plugins_page' ) ) ),
		Namesake\Guard::class             => array(
			array( 'site_transient_update_plugins', 'refuse_foreign_update', 100, 1 ),
			// After WordPress has looked whether it is a plugin at all (10).
			array( 'upgrader_source_selection', 'refuse_to_overwrite', 100, 1 ),
		),
		Admin\ProductScreens::class       => array(
			array( 'manage_edit-product_columns', 'add_column', 20, 1 ),
			array( 'manage_product_posts_custom_column', 'write_column', 10, 2 ),
			array( 'add_meta_boxes_product', 'add_panel', 10, 0 ),
		),
		Admin\AdminPage::class            => array(
			array( 'admin_menu', 'add_page', 60, 0 ),
			array( 'admin_enqueue_scripts', 'enqueue', 10, 1 ),
			array( 'plugin_action_links', 'action_links', 10, 2 ),
		),
		Admin\Approval::class             => array(
			// Not load-{screen}: its name follows a translated menu title. Early enough for a redirect.
			array( 'admin_init', 'receive_code', 10, 0, array( self::class, 'has_approval' ) ),
		),
		Health\SiteHealth::class          => array(
			array( 'site_status_tests', 'add', 10, 1 ),
			array( 'rest_api_init', 'register', 10, 0, array( self::class, 'may_be_for_us' ) ),
		),
		Health\StatusReport::class        => array(
			array( 'woocommerce_system_status_report', 'render', 10, 0 ),
		),
		Privacy\Exporter::class           => array(
			array( 'wp_privacy_personal_data_exporters', 'add', 10, 1 ),
		),
		Privacy\Eraser::class             => array(
			// After WooCommerce's own.
			array( 'wp_privacy_personal_data_erasers', 'add', 100, 1 ),
			array( 'woocommerce_privacy_before_remove_order_personal_data', 'anonymise', 10, 1 ),
		),
		Privacy\PolicyText::class         => array(
			array( 'admin_init', 'suggest', 10, 0 ),
		),
		Worker\Scheduler::class           => array(
			array( 'cron_schedules', 'every_minute', 10, 1 ),
			// What follows from our own news is done before other plugins hear them: one of those may fail.
			array( 'sequenzy_connected', 'start', 0, 0 ),
			array( 'sequenzy_disconnected', 'stop', 0, 0 ),
			array( 'sequenzy_farewell_untold', 'ring_once', 0, 0 ),
		),
		Worker\Commands::class            => array(
			array( 'sequenzy_connected', 'connected', 0, 1 ),
			array( 'sequenzy_sync_ended', 'sync_ended', 0, 3 ),
			array( 'sequenzy_disconnected', 'forget', 0, 0 ),
		),
		Worker\Worker::class              => array(
			array( 'sequenzy_work', 'run', 10, 0 ),
			array( 'sequenzy_visit', 'run_briefly', 0, 0 ),
			array( 'sequenzy_retry_now', 'wait_no_longer', 10, 0 ),
			array( 'sequenzy_disconnected', 'forget', 0, 0 ),
		),
		Worker\AdminVisit::class          => array(
			// After the page was written, and after the markers of this request.
			array( 'shutdown', 'ring', 200, 0, 'is_admin' ),
		),
	);

	/** The shopper has a cart, or had one that we remember. */
	public static function has_cart(): bool {
		$cart = did_action( 'woocommerce_cart_loaded_from_session' ) > 0 ? WC()->cart : null;
		return $cart instanceof WC_Cart && ( ! $cart->is_empty() || null !== WC()->session->get( 'sequenzy_cart' ) );
	}

	public static function has_cart_link(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Read, and its signature checked, by the subscriber.
		return isset( $_GET['sequenzy_cart'] );
	}

	public static function is_plugins_page(): bool {
		return 'plugins.php' === ( $GLOBALS['pagenow'] ?? '' );
	}

	/** Somebody comes back from approving. */
	public static function has_approval(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Read, and its state checked, by the listener.
		return isset( $_GET['sequenzy_request'] );
	}

	/** WordPress asks for every block of every template which others stand beside it. */
	public static function is_after_add_to_cart( mixed $blocks, mixed $position, mixed $anchor ): bool {
		return 'after' === $position && in_array( $anchor, array( 'woocommerce/add-to-cart-form', 'woocommerce/add-to-cart-with-options' ), true );
	}

	public static function holds_our_form( mixed $html ): bool {
		return is_string( $html ) && str_contains( $html, 'data-sequenzy-back-in-stock' );
	}

	public static function deletes( mixed $response, mixed $handler, mixed $request ): bool {
		return $request instanceof WP_REST_Request && 'DELETE' === $request->get_method();
	}

	/** A shopper's call of the Store API is not. */
	public static function may_be_for_us(): bool {
		$request = $GLOBALS['wp'] ?? null;
		$route   = $request instanceof WP ? $request->query_vars['rest_route'] ?? '' : '';
		return ! is_string( $route ) || ! str_starts_with( $route, '/wc/store/' );
	}
}
