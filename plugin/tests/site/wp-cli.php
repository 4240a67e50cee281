<?php
/**
 * Loaded by WP-CLI before WordPress (--require): Sequenzy is played here too.
 */

declare(strict_types=1);

use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;

require_once dirname( __DIR__, 2 ) . '/vendor/autoload.php';

WP_CLI::add_wp_hook(
	'muplugins_loaded',
	static function (): void {
		$sequenzy = FakeSequenzy::install();
		// "down": nobody answers. "refuses": an order is never taken. "slow": … what the test wants of the other side.
		if ( 'down' === getenv( 'SEQUENZY_TEST_MOOD' ) ) {
			foreach ( array( '/events', '/heartbeat', '/sync-runs', '/disconnect', '/connect/requests' ) as $path ) {
				$sequenzy->down( $path, 20 );
			}
		}
	}
);
