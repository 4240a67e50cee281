<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Cart;
use Sequenzy\StandIn\Core;
use Sequenzy\StandIn\Orders;
use Sequenzy\StandIn\Products;
use Sequenzy\StandIn\Scheduler;

/** What a store has from its first minute: rights, a category for what has none, the shop's pages, tables. Safe to run again. */
final class WC_Install {
	public static function install(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		Core\register_taxonomies();
		get_role( 'administrator' )->add_cap( 'manage_woocommerce' );
		add_role( 'customer', 'Customer', array( 'read' => true ) );
		add_role( 'shop_manager', 'Shop manager', array( 'manage_woocommerce' => true ) + get_role( 'editor' )->capabilities );
		foreach ( array( Products\lookup_table(), Scheduler\tables(), Cart\session_table(), Orders\item_tables() ) as $tables ) {
			dbDelta( $tables );
		}
		$term = term_exists( 'uncategorized', 'product_cat' ) ?? wp_insert_term( 'Uncategorized', 'product_cat' );
		add_option( 'default_product_cat', (int) $term['term_id'] );
		foreach ( array(
			'currency'           => 'USD',
			'price_num_decimals' => '2',
			'default_country'    => 'US:CA',
			'cod_settings'       => array( 'enabled' => 'no' ),
		) as $name => $value ) {
			add_option( "woocommerce_$name", $value );
		}
		foreach ( array(
			'shop'     => '',
			'cart'     => '[woocommerce_cart]',
			'checkout' => '[woocommerce_checkout]',
		) as $name => $content ) {
			if ( null === get_post( wc_get_page_id( $name ) ) ) {
				$page = array(
					'post_type'    => 'page',
					'post_title'   => ucfirst( $name ),
					'post_status'  => 'publish',
					'post_content' => $content,
				);
				update_option( "woocommerce_{$name}_page_id", wp_insert_post( $page ) );
			}
		}
		Core\register_post_types();
		delete_option( 'rewrite_rules' );
		update_option( 'woocommerce_version', WC_VERSION );
	}
}

/** The number of one of the store's pages, -1 when there is none. */
function wc_get_page_id( string $page ): int {
	$id = (int) get_option( "woocommerce_{$page}_page_id" );
	return $id > 0 ? $id : -1;
}
