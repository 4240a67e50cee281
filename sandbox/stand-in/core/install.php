<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Core;
use Sequenzy\StandIn\Products;
use Sequenzy\StandIn\Scheduler;

/** What a store has from its first minute: rights, a category for what has none, the shop's page, tables. Safe to run again. */
final class WC_Install {
	public static function install(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		Core\register_taxonomies();
		get_role( 'administrator' )->add_cap( 'manage_woocommerce' );
		dbDelta( Products\lookup_table() );
		dbDelta( Scheduler\tables() );
		$term = term_exists( 'uncategorized', 'product_cat' ) ?? wp_insert_term( 'Uncategorized', 'product_cat' );
		add_option( 'default_product_cat', (int) $term['term_id'] );
		if ( null === get_post( wc_get_page_id( 'shop' ) ) ) {
			$page = array(
				'post_type'   => 'page',
				'post_title'  => 'Shop',
				'post_status' => 'publish',
			);
			update_option( 'woocommerce_shop_page_id', wp_insert_post( $page ) );
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
