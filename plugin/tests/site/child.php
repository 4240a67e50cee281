<?php
/**
 * A store process that is killed half-way (kill -9, so nothing can tidy up), or works to its end ("worker", "restock", "own-key").
 * Arguments: where it dies, then the product; of a sync ("before-page", "after-page"), then the page.
 */

declare(strict_types=1);

use Sequenzy\WooCommerce\Connection\Seal;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;

require dirname( __DIR__, 2 ) . '/vendor/autoload.php';
require __DIR__ . '/load.php';

$die      = static fn() => posix_kill( (int) getmypid(), SIGKILL );
$sequenzy = FakeSequenzy::install();
$product  = (int) $argv[2];

if ( 'own-key' === $argv[1] ) {
	$seal   = new Seal();
	$before = $seal->close( 'seq_wc_secret' );
	define( 'SEQUENZY_ENCRYPTION_KEY', 'a key of its own' );
	$sealed = $seal->close( 'seq_wc_secret' );
	add_filter( 'salt', static fn( string $salt ): string => 'other' . $salt );
	exit( null === $seal->open( $before ) && 'seq_wc_secret' === $seal->open( $sealed ) ? 0 : 4 );
}
if ( 'restock' === $argv[1] ) {
	wc_update_product_stock_status( $product, 'instock' );
	sequenzy()->outbox()->flush();
	exit( 0 );
}
if ( 'before-page' === $argv[1] || 'after-page' === $argv[1] ) {
	// Before Sequenzy took the page, or when it is acknowledged and the cursor not saved yet.
	$pages                = 0;
	$sequenzy->meanwhile = static function ( string $path ) use ( &$pages, $argv, $die ): void {
		$pages += (int) str_ends_with( $path, '/batches' );
		'before-page' === $argv[1] && (int) $argv[2] === $pages && $die();
	};
	add_filter(
		'query',
		static function ( string $query ) use ( &$pages, $argv, $die ): string {
			'after-page' === $argv[1] && (int) $argv[2] === $pages && str_contains( $query, 'SET progress' ) && $die();
			return $query;
		}
	);
	sequenzy()->worker()->run();
	exit( 0 );
}
if ( 'worker' !== $argv[1] ) {
	// A shopper signs up, the owner restocks; the requests end.
	$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
	$request->set_body_params( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product ) );
	if ( 202 !== rest_do_request( $request )->get_status() ) {
		exit( 3 );
	}
	wc_update_product_stock_status( $product, 'instock' );
	if ( 'before-shutdown' === $argv[1] ) {
		$die();
	}
	sequenzy()->outbox()->flush();
}
if ( 'before-worker' === $argv[1] ) {
	$die();
}
if ( 'before-send' === $argv[1] ) {
	$sequenzy->meanwhile = $die;
}
if ( 'after-answer' === $argv[1] ) {
	add_action( 'sequenzy_batch_answered', $die );
}
sequenzy()->worker()->run();
