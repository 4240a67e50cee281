<?php
/**
 * For tables.mjs: the plugin's REST routes and WP-CLI commands, as the plugin itself registers them, as JSON. Needs no WordPress.
 *
 * @package Sequenzy\WooCommerce
 */

declare(strict_types=1);

// phpcs:disable -- What WordPress has, as far as registering a route asks for it.
define( 'ABSPATH', __DIR__ );
define( 'SEQUENZY_FILE', dirname( __DIR__ ) . '/plugin/sequenzy-for-woocommerce.php' );

$asked  = '';
$routes = array();

function __( string $text ): string {
	return $text;
}
function plugin_dir_path( string $file ): string {
	return dirname( $file ) . '/';
}
function wp_json_file_decode( string $file, array $options ): mixed {
	return json_decode( (string) file_get_contents( $file ), $options['associative'] );
}
function __return_true(): bool {
	return true;
}
function current_user_can( string $capability ): bool {
	$GLOBALS['asked'] = $capability;
	return true;
}
function register_rest_route( string $space, string $path, array $route ): void {
	foreach ( isset( $route['methods'] ) ? array( $route ) : array_filter( $route, 'is_int', ARRAY_FILTER_USE_KEY ) as $handler ) {
		$GLOBALS['asked'] = '';
		( $handler['permission_callback'] )();
		$GLOBALS['routes'][] = array(
			'method'     => $handler['methods'],
			'path'       => $space . preg_replace( '/\(\?P<(\w+)>[^)]*\)/', '{$1}', $path ),
			'capability' => $GLOBALS['asked'],
			'args'       => array_map( static fn( array $arg ): array => array_intersect_key( $arg, array_flip( array( 'type', 'enum', 'required', 'default' ) ) ), $handler['args'] ?? array() ) ?: new stdClass(),
			'answer'     => isset( $route['schema'] ) ? ( $route['schema'] )()['title'] ?? '' : '',
			'class'      => doc( new ReflectionClass( debug_backtrace()[1]['class'] ) ),
		);
	}
}
function doc( ReflectionClass|ReflectionMethod $of ): string {
	return trim( (string) preg_replace( '#^\s*/?\*+(/$| ?)|\s*\*/$#m', '', (string) $of->getDocComment() ) );
}

require dirname( SEQUENZY_FILE ) . '/src/autoload.php';

use Sequenzy\WooCommerce\CommandLine;
use Sequenzy\WooCommerce\Hooks;

foreach ( Hooks::ALL as $class => $hooks ) {
	foreach ( $hooks as $hook ) {
		array( 'rest_api_init', 'register' ) === array( $hook[0], $hook[1] ) && sequenzy()->get( $class )->{$hook[1]}();
	}
}

$commands = ( new ReflectionClass( CommandLine::class ) )->getConstant( 'COMMANDS' );
echo json_encode(
	array(
		'routes'   => $routes,
		'commands' => array_map( static fn( string $class ): string => doc( new ReflectionMethod( $class, '__invoke' ) ), $commands ),
	)
);
