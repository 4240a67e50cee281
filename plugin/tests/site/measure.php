<?php
/**
 * One request of a shopper or an owner, and what it cost. Arguments: page <address> | admin | add-to-cart <product> | save <product>
 * | knock | sign-up <product> | log-in <email> | log-out | look | type <email> | type-in-block <email> | check-out | check-out-in-block (see shopping.php).
 * SEQUENZY_TEST_PLUGINS says with which plugins, SEQUENZY_TEST_THEME in which theme, SEQUENZY_TEST_USER who comes, and
 * SEQUENZY_TEST_COOKIES with which cookies; those that are set come back.
 */

declare(strict_types=1);

$calls = array();
$html  = '';
$work  = $argv[1];
if ( 'page' === $work ) {
	$_SERVER['REQUEST_URI'] = $argv[2];
	parse_str( (string) parse_url( $argv[2], PHP_URL_QUERY ), $_GET );
	$_REQUEST = $_GET;
}

if ( 'admin' === $work ) {
	define( 'WP_ADMIN', true );
}

define( 'SAVEQUERIES', true );
require __DIR__ . '/load.php';

add_filter(
	'pre_http_request',
	static function ( mixed $answer, array $arguments, string $url ) use ( &$calls ): WP_Error {
		$calls[] = $url;
		return new WP_Error( 'blocked', 'Shoppers wait for nobody.' );
	},
	10,
	3
);

// Related products come in a random order otherwise.
add_filter( 'woocommerce_product_related_posts_shuffle', '__return_false' );

$cookies = array();
add_filter(
	'woocommerce_set_cookie_enabled',
	static function ( bool $enabled, string $name, mixed $value ) use ( &$cookies ): bool {
		$cookies[ $name ] = $value;
		return false;
	},
	10,
	3
);
$mails = 0;
add_filter(
	'pre_wp_mail',
	static function () use ( &$mails ): bool {
		++$mails;
		return true;
	}
);

global $wpdb;
$from = 0;
if ( 'page' === $work ) {
	define( 'WP_USE_THEMES', true );
	wp();
	ob_start();
	require ABSPATH . WPINC . '/template-loader.php';
	$html = (string) ob_get_clean();
} elseif ( 'admin' === $work ) {
	// Any screen that is not ours, as far as other plugins have a part in it.
	wp_set_current_user( 1 );
	require_once ABSPATH . 'wp-admin/includes/admin.php';
	set_current_screen( 'edit-page' );
	// A new store's first visit goes to WooCommerce's wizard.
	delete_transient( '_wc_activation_redirect' );
	ob_start();
	foreach ( array( 'admin_menu', 'admin_init', 'admin_enqueue_scripts', 'admin_notices' ) as $hook ) {
		do_action( $hook, 'edit.php' );
	}
	$html = (string) ob_get_clean();
} elseif ( 'add-to-cart' === $work ) {
	wc_load_cart();
	WC()->cart->add_to_cart( (int) $argv[2] );
} elseif ( 'save' !== $work ) {
	require __DIR__ . '/shopping.php';
	$html = ( $shopping[ $work ] )( $argv[2] ?? '' );
} else {
	wp_set_current_user( 1 );
	foreach ( array( 'outofstock', 'instock' ) as $stock ) {
		$from    = count( $wpdb->queries );
		$product = wc_get_product( (int) $argv[2] );
		$product->set_stock_status( $stock );
		$product->save();
	}
}
do_action( 'shutdown' );
remove_all_actions( 'shutdown' );
$queries = array_slice( $wpdb->queries, $from );
echo json_encode(
	array(
		'queries' => count( $queries ),
		// Asked by our code; what WooCommerce asks besides differs with the second in which it is asked.
		'ours'    => count( array_filter( $queries, static fn( array $query ): bool => str_contains( $query[2], 'Sequenzy\\WooCommerce' ) ) ),
		'calls'   => $calls,
		'mails'   => $mails,
		// Asked by our code, or on its behalf (order meta that WooCommerce writes for us); and what saves sessions, which we may cause.
		'statements' => array_map( static fn( array $query ): string => ( str_contains( $query[2], 'Sequenzy\\WooCommerce' ) ? 'ours: ' : '' ) . substr( (string) preg_replace( '/\s+/', ' ', $query[0] ), 0, 160 ), $queries ),
		'cookies' => $cookies,
		'answer'  => in_array( $work, array( 'page', 'admin' ), true ) ? '' : $html,
		'bytes'   => strlen( $html ),
		// Code of ours that was loaded: the folder is a link, so it is known by its real name.
		'files'   => array_values( array_map( static fn( string $file ): string => substr( $file, strlen( dirname( __DIR__, 2 ) ) + 1 ), array_filter( get_included_files(), static fn( string $file ): bool => str_starts_with( $file, dirname( __DIR__, 2 ) . '/' ) && ! str_starts_with( $file, dirname( __DIR__ ) . '/' ) ) ) ),
		'forms'   => substr_count( $html, ' data-sequenzy-back-in-stock ' ),
	)
);
