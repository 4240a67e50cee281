<?php
/** During each delivery, after the batch has left and before its answer is read, the product that is in it changes again. */

declare(strict_types=1);

require __DIR__ . '/life.php';

$version = $told['version'];
$left    = $told['times'];
add_filter(
	'http_response',
	static function ( mixed $response, array $arguments, string $url ) use ( &$version, &$left, $change, $told ): mixed {
		if ( str_ends_with( $url, '/events' ) && $left > 0 ) {
			--$left;
			$change( $told['product'], ++$version );
		}
		return $response;
	},
	10,
	3
);
$change( $told['product'], $version );
while ( $waiting()['ready'] > 0 ) {
	sequenzy()->worker()->run();
}
echo wp_json_encode( array( 'left' => $left, 'version' => $version ) + $waiting() );
