<?php
/**
 * Shoppers come and products change while the store's clock goes on and the worker is rung; after that it works until nothing waits
 * for it, or `rounds` are over.
 */

declare(strict_types=1);

require __DIR__ . '/life.php';

$let_leases_expire();
$number = $told['from'];
$later  = $told['later'] ?? 0;
// So many rounds at least: what a killed request left without a marker is found by the sweep, which comes every few minutes.
$quiet = 3;
for ( $round = 0; $round < $told['rounds']; $round++ ) {
	for ( $end = min( $told['to'], $number + $told['perRound'] ); $number < $end; $number++ ) {
		$fact( $number );
	}
	if ( $number < $told['to'] || 0 === $round ) {
		foreach ( $told['products'] ?? array() as $product ) {
			$change( $product, $told['version'] + $round );
		}
	} elseif ( $round > $quiet && 0 === $waiting()['ready'] ) {
		break;
	}
	sequenzy()->worker()->run();
	$later += $told['secondsPerRound'];
}
echo wp_json_encode( array( 'rounds' => $round, 'later' => $later, 'state' => sequenzy()->connection()->state->value ) + $waiting() );
