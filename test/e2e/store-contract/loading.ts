import type { Claim } from './claim.ts';

/** What a plugin finds when the store has loaded. */
export const loading: readonly Claim[] = [
	{
		title: 'WooCommerce has loaded before the plugin boots, and tells when it begins and when it is ready',
		php: `return $GLOBALS['contract_start'];`,
		expected: [ 'plugins_loaded', 'woocommerce_loaded', 'before_woocommerce_init', 'woocommerce_init', 'wp_loaded' ],
	},
	{
		title: 'The store says its version, and which it was set up with',
		php: `return array( version_compare( WC()->version, '9.5', '>=' ), WC() instanceof WooCommerce, WC_VERSION === WC()->version, get_option( 'woocommerce_version' ) === WC()->version );`,
		expected: [ true, true, true, true ],
	},
	{
		title: 'A plugin says what it gets along with, and can be asked',
		php: `
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			$plugin  = 'sequenzy-for-woocommerce/sequenzy-for-woocommerce.php';
			$answers = array();
			foreach ( array( 'custom_order_tables', 'cart_checkout_blocks' ) as $feature ) {
				$answers[] = in_array( $plugin, Automattic\\WooCommerce\\Utilities\\FeaturesUtil::get_compatible_plugins_for_feature( $feature )['compatible'], true );
			}
			return array( is_plugin_active( $plugin ), $answers );`,
		expected: [ true, [ true, true ] ],
	},
	{
		title: 'Administrators manage the store, editors do not',
		php: `return array_map( static fn( string $role ): bool => get_role( $role )->has_cap( 'manage_woocommerce' ), array( 'administrator', 'editor' ) );`,
		expected: [ true, false ],
	},
	{
		title: 'Products have an archive and addresses of their own, variations have none',
		php: `
			$product   = get_post_type_object( 'product' );
			$variation = get_post_type_object( 'product_variation' );
			return array( $product->public, $product->has_archive, $variation->public, use_block_editor_for_post_type( 'product' ), wp_parse_url( get_permalink( contract_simple( array( 'name' => 'Address', 'slug' => 'contract-address' ) )->get_id() ), PHP_URL_PATH ) );`,
		expected: [ true, 'shop', false, false, '/product/contract-address/' ],
	},
	{
		title: 'Categories, tags, kinds and visibility are taxonomies of products, and there is a category for what has none',
		php: `
			$default = get_term( (int) get_option( 'default_product_cat' ), 'product_cat' );
			return array( array_intersect( array( 'product_cat', 'product_tag', 'product_type', 'product_visibility' ), get_object_taxonomies( 'product' ) ), $default->slug );`,
		expected: [ [ 'product_cat', 'product_tag', 'product_type', 'product_visibility' ], 'uncategorized' ],
	},
	{
		title: 'The shop is a page, and pages that are not there have no number',
		php: `return array( get_post( wc_get_page_id( 'shop' ) )->post_name, wc_get_page_id( 'nothing' ) );`,
		expected: [ 'shop', -1 ],
	},
	{
		title: 'Prices are in the currency of the store',
		php: `return array( get_woocommerce_currency(), html_entity_decode( get_woocommerce_currency_symbol() ), html_entity_decode( get_woocommerce_currency_symbol( 'USD' ) ), html_entity_decode( get_woocommerce_currency_symbol( 'GBP' ) ), contract_text( wc_price( 1234.5 ) ) );`,
		expected: [ 'EUR', '€', '$', '£', '€1,234.50' ],
	},
	{
		title: 'What is logged stands in a file that is named after its source',
		php: `
			wc_get_logger()->warning( 'The contract was warned.', array( 'source' => 'store-contract' ) );
			wc_get_logger()->error( 'The contract has failed.', array( 'source' => 'store-contract' ) );
			$files = glob( wp_upload_dir()['basedir'] . '/wc-logs/store-contract-*.log' );
			preg_match_all( '/(WARNING|ERROR) (The contract [a-z ]+\\.)/', file_get_contents( $files[0] ), $lines );
			return array( count( $files ), $lines[0] );`,
		expected: [ 1, [ 'WARNING The contract was warned.', 'ERROR The contract has failed.' ] ],
	},
];
