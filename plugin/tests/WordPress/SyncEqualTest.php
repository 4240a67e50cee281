<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;

#[TestDox( 'Both sides of a sync' )]
final class SyncEqualTest extends SyncTestCase {
	#[TestDox( 'never overwrites a live change: what was saved while its page was on its way wins, and goes first' )]
	public function test_live_change(): void {
		$product = $this->simple_product( 'Before' );
		$this->plain_products( 120 );
		$this->confirm();
		$this->meanwhile(
			'/batches',
			function () use ( $product ): void {
				$product->set_name( 'After' );
				$product->save();
				$this->end_request();
			}
		);
		$this->work();
		$event = $this->accepted_about( $product->get_id() )[0];
		self::assertSame( 'After', $event['payload']['name'] );
		self::assertGreaterThanOrEqual( $event['entity']['version'], $this->sequenzy->sync_runs->held( 'products' )[ $product->get_id() ] );
		// Before the next page.
		$paths = array_column( $this->sequenzy->requests, 'path' );
		$pages = array_keys( array_filter( $paths, static fn( string $path ): bool => str_ends_with( $path, '/batches' ) ) );
		self::assertContains( '/events', array_slice( $paths, $pages[0], $pages[1] - $pages[0] ) );
		self::assertSame( 'verified', $this->state() );
	}

	#[TestDox( 'sends a record above the version that Sequenzy already has of it' )]
	public function test_stale(): void {
		$product = $this->simple_product();
		$this->connect();
		$high = 1_000_000 * ( time() + 5_000 );
		$this->sequenzy->sync_runs->learn( array( 'type' => 'product.saved', 'entity' => array( 'type' => 'product', 'id' => $product->get_id(), 'version' => $high ) ) );
		$this->send_sync_now();
		$this->work();
		self::assertSame( $high + 1, $this->accepted_about( $product->get_id() )[0]['entity']['version'] );
		self::assertSame( 'verified', $this->state() );
	}

	#[TestDox( 'goes on without a record that Sequenzy refuses, which ends among the dead with its reason; the others are verified' )]
	public function test_refused(): void {
		$products = $this->plain_products( 150 );
		$this->confirm();
		$this->sequenzy->sync_runs->rejects = array( $products[10] );
		$this->sequenzy->sync_runs->poison  = array( $products[70] );
		$this->sequenzy->meanwhile          = function ( string $path ) use ( $products ): void {
			if ( '/events' === $path ) {
				$events = end( $this->sequenzy->requests )['body']['events'];
				$this->sequenzy->answer_next( '/events', 200, array( 'results' => array_map( static fn( array $event ): array => array( 'eventId' => $event['eventId'], 'status' => 'rejected', 'code' => 'PRODUCT_INVALID', 'message' => 'No.' ), $events ) ) );
			}
		};
		$this->work();
		$this->sequenzy->meanwhile = null;
		self::assertSame( array( 'verified', 2 ), array( $this->state(), $this->run_now()['refused'] ) );
		$pages = array_sum( array_map( static fn( array $resource ): int => (int) ceil( $resource['done'] / 100 ), $this->run_now()['resources'] ) );
		self::assertLessThanOrEqual( $pages + 8, count( $this->bodies( '/batches' ) ) );
		$dead = sequenzy()->dead_entries()->page();
		// Which of them is given up first is a matter of time.
		self::assertEquals( array( $products[10] => 'PRODUCT_INVALID', $products[70] => 'PRODUCT_INVALID' ), array_column( $dead, 'code', 'entityId' ) );
	}

	#[TestDox( 'finds with a comparison what was lost over there, and sends only the thousands of ids it is in' )]
	public function test_repair(): void {
		$products = $this->plain_products( 120 );
		$this->connect();
		$lost = array( $products[0], $products[60], $products[119] );
		$this->sequenzy->sync_runs->lose( 'products', ...$lost );
		$request = new \WP_REST_Request( 'POST', '/sequenzy/v1/sync' );
		$request->set_param( 'reason', 'repair' );
		self::assertSame( 'requested', rest_do_request( $request )->get_data()['run']['state'] );
		$this->work();
		self::assertSame( array( 'repair', 'verified' ), array( $this->run_now()['reason'], $this->state() ) );
		self::assertSame( array(), array_diff( $lost, array_keys( $this->sequenzy->sync_runs->held( 'products' ) ) ) );
		self::assertSame( array( 'products' ), array_values( array_unique( array_column( $this->sequenzy->sync_runs->reached(), 0 ) ) ) );
		self::assertCount( 2, $this->bodies( '/finish' ) );
		// And again: nothing is different, nothing is sent.
		$this->sequenzy->forget();
		rest_do_request( $request );
		$this->work();
		self::assertSame( array( 'verified', array() ), array( $this->state(), $this->sequenzy->sync_runs->reached() ) );
	}

	#[TestDox( 'lets go over there what is gone here without a word' )]
	public function test_gone(): void {
		$products = $this->plain_products( 3 );
		$this->connect();
		self::assertArrayHasKey( $products[1], $this->sequenzy->sync_runs->held( 'products' ) );
		$GLOBALS['wpdb']->delete( $GLOBALS['wpdb']->posts, array( 'ID' => $products[1] ) );
		$this->send_sync_now();
		$this->work();
		self::assertSame( 'verified', $this->state() );
		self::assertArrayNotHasKey( $products[1], $this->sequenzy->sync_runs->held( 'products' ) );
	}

	#[TestDox( 'fails with a reason when both sides differ although everything was sent again, and may be resumed' )]
	public function test_still_differs(): void {
		$product = $this->simple_product();
		$this->saved_earlier( $product->get_id() );
		$this->confirm();
		$this->sequenzy->meanwhile = function ( string $path ) use ( $product ): void {
			if ( str_ends_with( $path, '/finish' ) ) {
				$this->sequenzy->sync_runs->lose( 'products', $product->get_id() );
			}
		};
		$this->work();
		self::assertSame( array( 'failed', 'STILL_DIFFERS' ), array( $this->state(), $this->run_now()['error']['code'] ) );
		self::assertCount( 4, $this->bodies( '/finish' ) );
		$this->sequenzy->meanwhile = null;
		sequenzy()->sync()->resume( 'user:1' );
		$this->work();
		self::assertSame( array( 'verified', null ), array( $this->state(), $this->run_now()['error'] ) );
	}
}
