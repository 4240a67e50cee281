<?php
/**
 * A throw-away store for a Node process: assembles it, says in one line of JSON how other processes reach it, and removes it when the
 * input ends. What it needs to know comes in the environment, as for PHPUnit (plugin/tests/README.md).
 */

declare(strict_types=1);

use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

require dirname( __DIR__, 3 ) . '/plugin/vendor/autoload.php';

ThrowAwaySite::assemble();
echo json_encode( array_filter( getenv(), static fn( string $name ): bool => str_starts_with( $name, 'SEQUENZY_' ), ARRAY_FILTER_USE_KEY ) ), "\n";
// What Node calls a pipe is a socket to PHP, which waits a minute only.
while ( ! feof( STDIN ) ) {
	fgets( STDIN );
}
