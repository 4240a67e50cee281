<?php
/** Sequenzy is away for hours by the store's clock; a fact each minute, the worker rung every five. Says how often entries were tried. */

declare(strict_types=1);

require __DIR__ . '/life.php';

global $wpdb;
$tried  = static fn(): int => (int) $wpdb->get_var( "SELECT SUM( attempts ) FROM {$wpdb->prefix}sequenzy_outbox" );
$number = $told['from'];
$first  = null;
for ( $minute = 0; $minute < 60 * $told['hours']; $minute += 5 ) {
	for ( $end = $told['from'] + intdiv( ( $minute + 5 ) * $told['factsPerHour'], 60 ); $number < $end; $number++ ) {
		$fact( $number );
	}
	sequenzy()->worker()->run();
	$later += 300;
	$first  = 60 === $minute ? $tried() : $first;
}
echo wp_json_encode( array( 'to' => $number, 'triedInTheFirstHour' => $first, 'tried' => $tried(), 'later' => $later ) + $waiting() );
