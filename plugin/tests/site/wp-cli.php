<?php
/**
 * Loaded by WP-CLI before WordPress (--require): Sequenzy is played here too.
 */

declare(strict_types=1);

use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;

require_once dirname( __DIR__, 2 ) . '/vendor/autoload.php';

/** Of WP-CLI's bundle, which WooCommerce takes for granted (it ends the process without a word); the framework alone has it not. */
class Plugin_Command extends WP_CLI_Command {}

WP_CLI::add_wp_hook(
	'muplugins_loaded',
	static function (): void {
		$sequenzy = FakeSequenzy::install();
		if ( 'down' === getenv( 'SEQUENZY_TEST_MOOD' ) ) {
			foreach ( array( '/events', '/heartbeat', '/disconnect' ) as $path ) {
				$sequenzy->down( $path, 20 );
			}
			add_filter( 'pre_http_request', static fn( mixed $answer, array $arguments, string $url ): mixed => str_contains( $url, '/sync-runs' ) ? new WP_Error( 'http_request_failed', 'Connection refused' ) : $answer, 20, 3 );
		}
		if ( 'refuses' === getenv( 'SEQUENZY_TEST_MOOD' ) ) {
			$sequenzy->answer_next( '/events', 401, FakeSequenzy::error( 'TOKEN_INVALID' ) );
		}
		// Another plugin gives orders numbers of its own.
		if ( 'order-numbers' === getenv( 'SEQUENZY_TEST_MOOD' ) ) {
			add_filter( 'woocommerce_order_number', static fn( mixed $number ): string => 'B-' . $number );
		}
	}
);
