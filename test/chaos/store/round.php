<?php
/**
 * Shoppers come, the owner changes a product, the worker works; at a step (a statement of the database, a call before it goes out, an
 * answer before it is read) the process is killed with -9. Without `killAt` it lives, and says how many steps there were.
 */

declare(strict_types=1);

require __DIR__ . '/life.php';

$let_leases_expire();
$steps = 0;
$step  = static function ( mixed $value ) use ( &$steps, $told ): mixed {
	if ( ++$steps === $told['killAt'] ) {
		posix_kill( (int) getmypid(), SIGKILL );
	}
	return $value;
};
array_map( static fn( string $moment ) => add_filter( $moment, $step ), array( 'query', 'pre_http_request', 'http_response' ) );
for ( $number = $told['from']; $number < $told['to']; $number++ ) {
	$fact( $number );
}
$change( $told['product'], $told['version'] );
sequenzy()->worker()->run();
echo wp_json_encode( array( 'steps' => $steps ) );
