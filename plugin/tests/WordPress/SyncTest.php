<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Contract;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'A sync' )]
final class SyncTest extends WordPressTestCase {
	private function work(): void {
		sequenzy()->worker()->run();
	}

	/** Confirmed, and the worker has not run yet. */
	private function confirm(): void {
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		$this->sequenzy->forget();
	}

	/** @return array<string, mixed> As the screen sees it. */
	private function run_now(): array {
		$view = sequenzy()->sync_view()->to_array();
		self::assertSame( '', Contract::complaint( 'admin-sync', $view ) );
		return (array) $view['run'];
	}

	private function state(): string {
		return $this->run_now()['state'];
	}

	/** @return list<array<string, mixed>> Bodies of requests to the run, by their last word. */
	private function bodies( string $what ): array {
		return array_column( array_values( array_filter( $this->sequenzy->requests, static fn( array $request ): bool => str_starts_with( $request['path'], '/sync-runs' ) && str_ends_with( $request['path'], $what ) ) ), 'body' );
	}

	/** Once, when a request to the run with this last word is on its way. */
	private function meanwhile( string $what, callable $do ): void {
		$this->sequenzy->meanwhile = function ( string $path ) use ( $what, $do ): void {
			if ( str_ends_with( $path, $what ) ) {
				$this->sequenzy->meanwhile = null;
				$do();
			}
		};
	}

	/** How often each record was sent; the store has others from other tests. */
	private function times_sent( int $id ): int {
		return count( array_filter( $this->sequenzy->sync_runs->reached(), static fn( array $item ): bool => $id === $item[1] ) );
	}

	private function send_sync_now( string $id = 'cmd_7' ): void {
		$this->sequenzy->commands = array( array( 'id' => $id, 'type' => 'sync_store', 'expiresAt' => '2099-01-01T00:00:00.000Z' ) );
		$this->pass( 61 );
	}

	/** @return list<array{id: string, status: string, message: string}> */
	private function results(): array {
		$this->work();
		return array_merge( ...array_column( array_column( $this->sequenzy->requests_to( '/heartbeat' ), 'body' ), 'commandResults' ) );
	}

	#[TestDox( 'begins by itself after Confirm, copies products with variations, customers and orders with guests, and ends verified' )]
	public function test_whole(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$draft             = $this->simple_product( 'Not for sale yet' );
		$draft->set_status( 'draft' );
		$draft->save();
		$customer = wc_create_new_customer( 'sync-' . $shirt->get_id() . '@example.com', '', 'password' );
		$orders   = array();
		foreach ( array( 'ana@example.com', 'bea@example.com' ) as $email ) {
			$order = wc_create_order( array( 'status' => 'completed' ) );
			$order->add_product( $sizes['Small'], 2 );
			$order->set_billing_email( $email );
			$order->calculate_totals();
			$orders[] = $order->save();
		}
		$draft_order = wc_create_order( array( 'status' => 'checkout-draft' ) )->get_id();
		$this->end_request();
		$this->confirm();
		$this->work();
		self::assertSame( 'verified', $this->state() );
		$held = $this->sequenzy->sync_runs->held( ... );
		foreach ( array( $shirt->get_id(), $sizes['Large']->get_id(), $draft->get_id() ) as $id ) {
			self::assertArrayHasKey( $id, $held( 'products' ) );
		}
		self::assertArrayHasKey( $customer, $held( 'customers' ) );
		self::assertArrayNotHasKey( 1, $held( 'customers' ), 'an admin is no customer' );
		self::assertArrayNotHasKey( $draft_order, $held( 'orders' ) );
		// The newest order comes first.
		$sent = array_values( array_intersect( array_column( array_filter( $this->sequenzy->sync_runs->reached(), static fn( array $item ): bool => 'orders' === $item[0] ), 1 ), $orders ) );
		self::assertSame( array_reverse( $orders ), $sent );
		$run = $this->run_now();
		self::assertSame( $run['total'], $run['done'] );
		// As Sequenzy counted them.
		self::assertSame( 7, $run['guestBuyers'] );
		self::assertSame( count( $held( 'orders' ) ), $run['resources']['orders']['done'] );
		foreach ( array( '/sync-runs' => 'sync-run', '/batches' => 'sync-batch', '/finish' => 'sync-finish' ) as $what => $schema ) {
			self::assertNotEmpty( $this->bodies( $what ) );
			foreach ( $this->bodies( $what ) as $body ) {
				self::assertSame( '', Contract::complaint( $schema, $body ), $what );
			}
		}
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'runs once at a time: whoever asks meanwhile joins, and hears of its end' )]
	public function test_single_flight(): void {
		$this->connect();
		foreach ( array( 'cmd_1', 'cmd_2' ) as $id ) {
			sequenzy()->sync()->request( 'manual', 'int_1', 'command', $id );
		}
		rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/sync' ) );
		$run = $this->run_now()['runId'];
		$this->work();
		self::assertSame( array( $run ), array_unique( array_column( $this->bodies( '/sync-runs' ), 'runId' ) ) );
		$results = array_column( $this->results(), 'status', 'id' );
		self::assertSame( array( 'done', 'done' ), array( $results['cmd_1'], $results['cmd_2'] ) );
	}

	#[TestDox( 'pauses and goes on where it was, while live events go on; nothing is sent twice' )]
	public function test_pause(): void {
		$products = $this->plain_products( 250 );
		$this->confirm();
		$this->meanwhile( '/batches', static fn() => rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/sync/pause' ) ) );
		$this->work();
		self::assertSame( 'paused', $this->state() );
		self::assertCount( 1, $this->bodies( '/batches' ) );
		$live = $this->simple_product( 'Saved meanwhile' );
		$this->end_request();
		$this->pass( 61 );
		$this->work();
		self::assertCount( 1, $this->accepted_about( $live->get_id() ) );
		self::assertCount( 1, $this->bodies( '/batches' ) );
		$beats = $this->sequenzy->requests_to( '/heartbeat' );
		self::assertSame( 'paused', end( $beats )['body']['sync']['state'] );
		rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/sync/resume' ) );
		$this->work();
		self::assertSame( 'verified', $this->state() );
		self::assertSame( array( 1 ), array_unique( array_map( $this->times_sent( ... ), $products ) ) );
	}

	#[TestDox( 'stops for good when a person says so, and tells Sequenzy' )]
	public function test_stop(): void {
		$this->plain_products( 150 );
		$this->confirm();
		$this->meanwhile( '/batches', static fn() => rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/sync/stop' ) ) );
		$this->work();
		self::assertSame( array( 'cancelled', 'user:1' ), array( $this->state(), $this->run_now()['changedBy'] ) );
		self::assertCount( 1, $this->bodies( '/cancel' ) );
		self::assertSame( '', Contract::complaint( 'sync-cancel', $this->bodies( '/cancel' )[0] ) );
		$this->work();
		self::assertCount( 1, $this->bodies( '/batches' ) );
		rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/sync/resume' ) );
		self::assertSame( 'cancelled', $this->state() );
	}

	/** @return array<string, array{string}> */
	public static function deaths(): array {
		return array(
			'before Sequenzy took a page'                  => array( 'before-page' ),
			'after the answer, before the cursor was saved' => array( 'after-page' ),
		);
	}

	#[DataProvider( 'deaths' )]
	#[TestDox( 'killed with -9 $_dataName goes on from its cursor: one page is sent again at most, and both sides are equal' )]
	public function test_killed( string $moment ): void {
		$products = $this->plain_products( 350 );
		$this->confirm();
		foreach ( array( 2, 1 ) as $page ) {
			[ $code, $output ] = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/child.php', $moment, (string) $page ) );
			self::assertSame( 128 + 9, $code, $output );
			$this->work();
			self::assertSame( 'running', $this->state(), 'another worker waits until the lease is over' );
			$this->let_leases_expire();
		}
		$this->work();
		self::assertSame( 'verified', $this->state() );
		$times = array_map( $this->times_sent( ... ), $products );
		self::assertSame( 1, min( $times ) );
		self::assertLessThanOrEqual( 2 * 100, array_sum( $times ) - count( $products ) );
	}

	#[TestDox( 'worked on by two processes sends each page once' )]
	public function test_two_workers(): void {
		$products = $this->plain_products( 250 );
		$this->confirm();
		$workers = array_map( static fn() => ThrowAwaySite::start( array( dirname( __DIR__ ) . '/site/child.php', 'worker', '0' ) ), range( 1, 2 ) );
		foreach ( $workers as $wait ) {
			self::assertSame( 0, $wait()[0] );
		}
		self::assertSame( 'verified', $this->state() );
		self::assertSame( array( 1 ), array_unique( array_map( $this->times_sent( ... ), $products ) ) );
	}

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

	#[TestDox( 'finds what a request changed that was killed while the run read on' )]
	public function test_killed_request(): void {
		$product = $this->simple_product( 'Before' );
		$this->plain_products( 120 );
		$this->confirm();
		$this->sequenzy->meanwhile = function ( string $path ) use ( $product ): void {
			if ( str_ends_with( $path, '/batches' ) && count( $this->bodies( '/batches' ) ) === 2 ) {
				$this->sequenzy->meanwhile = null;
				// A second later, so that the second of the save is after the version of the page.
				$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->posts, array( 'post_title' => 'After', 'post_modified_gmt' => gmdate( 'Y-m-d H:i:s', time() + 5 ) ), array( 'ID' => $product->get_id() ) );
			}
		};
		$this->work();
		self::assertSame( array( 'After' ), array_column( array_column( $this->accepted_about( $product->get_id() ), 'payload' ), 'name' ) );
		self::assertSame( 'verified', $this->state() );
	}

	#[TestDox( 'waits out an outage and goes on' )]
	public function test_outage(): void {
		$products = $this->plain_products( 250 );
		$this->confirm();
		$this->sequenzy->meanwhile = function ( string $path ): void {
			if ( str_ends_with( $path, '/batches' ) && count( $this->bodies( '/batches' ) ) === 2 ) {
				$this->sequenzy->down( $path );
			}
		};
		$this->work();
		self::assertSame( 'running', $this->state() );
		$this->sequenzy->meanwhile = null;
		$this->work();
		self::assertSame( 'verified', $this->state() );
		self::assertSame( array( 1 ), array_unique( array_map( $this->times_sent( ... ), $products ) ) );
	}

	#[TestDox( 'that Sequenzy ended is over here too; one that Sequenzy forgot fails, and begins anew when a person resumes it' )]
	public function test_ended_elsewhere(): void {
		$this->plain_products( 150 );
		foreach ( array( 'SYNC_RUN_ENDED' => array( 409, 'cancelled' ), 'SYNC_RUN_NOT_FOUND' => array( 404, 'failed' ) ) as $code => [ $status, $state ] ) {
			$this->confirm();
			$this->sequenzy->meanwhile = function ( string $path ) use ( $code, $status ): void {
				if ( str_ends_with( $path, '/batches' ) && count( $this->bodies( '/batches' ) ) === 2 ) {
					$this->sequenzy->meanwhile = null;
					$this->sequenzy->answer_next( $path, $status, FakeSequenzy::error( $code ) );
				}
			};
			$this->work();
			self::assertSame( array( $state, $code ), array( $this->state(), $this->run_now()['error']['code'] ) );
			if ( 'failed' === $state ) {
				$this->sequenzy->sync_runs->forget();
				rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/sync/resume' ) );
				$this->work();
				self::assertSame( 'verified', $this->state() );
			}
			sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		}
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

	#[TestDox( 'goes on where it was after the store was refused and connected again, and begins anew for another company' )]
	public function test_reconnect(): void {
		$products = $this->plain_products( 250 );
		$this->confirm();
		$this->sequenzy->meanwhile = function ( string $path ): void {
			if ( str_ends_with( $path, '/batches' ) && count( $this->bodies( '/batches' ) ) === 2 ) {
				$this->sequenzy->meanwhile = null;
				$this->sequenzy->answer_next( $path, 401, FakeSequenzy::error( 'TOKEN_INVALID' ) );
			}
		};
		$this->work();
		$run = $this->run_now();
		self::assertSame( 'running', $run['state'] );
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		$this->work();
		self::assertSame( array( $run['runId'], 'verified' ), array( $this->run_now()['runId'], $this->state() ) );
		self::assertSame( array( 1 ), array_unique( array_map( $this->times_sent( ... ), $products ) ) );
		sequenzy()->sync()->connected( 'int_2' );
		self::assertSame( array( 'initial', 'requested', 0 ), array( $this->run_now()['reason'], $this->state(), $this->run_now()['done'] ) );
	}

	#[TestDox( 'costs a page of a hundred products at most forty queries, however many came before' )]
	public function test_queries(): void {
		global $wpdb;
		$this->plain_products( 420 );
		$this->confirm();
		$counts                    = array();
		$this->sequenzy->meanwhile = static function ( string $path ) use ( &$counts, $wpdb ): void {
			if ( str_ends_with( $path, '/batches' ) ) {
				$counts[] = $wpdb->num_queries;
			}
		};
		$this->work();
		$pages = array_map( static fn( int $from, int $to ): int => $to - $from, array_slice( $counts, 0, -1 ), array_slice( $counts, 1 ) );
		self::assertGreaterThanOrEqual( 3, count( $pages ) );
		self::assertLessThanOrEqual( 40, max( array_slice( $pages, 0, 3 ) ) );
	}

	#[TestDox( 'is asked for, paused and stopped only by people who manage the store' )]
	public function test_permissions(): void {
		$this->connect();
		wp_set_current_user( 0 );
		foreach ( array( array( 'GET', '' ), array( 'POST', '' ), array( 'POST', '/pause' ), array( 'POST', '/resume' ), array( 'POST', '/stop' ) ) as [ $method, $path ] ) {
			self::assertSame( 401, rest_do_request( new \WP_REST_Request( $method, '/sequenzy/v1/sync' . $path ) )->get_status() );
		}
		wp_set_current_user( 1 );
		$request = new \WP_REST_Request( 'POST', '/sequenzy/v1/sync' );
		$request->set_param( 'reason', 'initial' );
		self::assertSame( 400, rest_do_request( $request )->get_status() );
		sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		self::assertNull( rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/sync' ) )->get_data()['run'] );
	}
}
