<?php
/** What happens in a store under chaos; every script of this folder begins with it. */

declare(strict_types=1);

require __DIR__ . '/../../support/native/open.php';

/** A worker was killed; time goes by in the database, and what it held is free. */
$let_leases_expire = static function (): void {
	global $wpdb;
	$wpdb->query( "UPDATE {$wpdb->prefix}sequenzy_outbox SET lease_until = 1 WHERE status = 'leased'" );
	$wpdb->query( "UPDATE {$wpdb->options} SET option_value = '0' WHERE option_name = 'sequenzy_worker'" );
};

/** What happened is written down beside the store: tried, and kept. A killed process has only tried. */
$note = static fn( string $word, int $number ) => file_put_contents( $told['ledger'], "$word $number\n", FILE_APPEND );

/** A shopper reaches the checkout: a fact. */
$fact = static function ( int $number, array $more = array() ) use ( $note ): void {
	$note( 'tried', $number );
	$is_kept = sequenzy()->track( 'checkout.started', $more + array( 'cartToken' => sprintf( 'chaos-cart-%011d', $number ), 'email' => "shopper-$number@example.com" ) );
	$is_kept && $note( 'kept', $number );
};

/** The owner changes a product, whose name says how often: a state. The request ends. */
$change = static function ( int $product, int $version ): void {
	$object = wc_get_product( $product );
	$object->set_name( "Chaos $product v$version" );
	$object->save();
	sequenzy()->outbox()->flush();
};

/** @return array{ready: int, dead: int, paused: int} */
$waiting = static fn(): array => sequenzy()->get( \Sequenzy\WooCommerce\Outbox\EntryStore::class )->counts();
