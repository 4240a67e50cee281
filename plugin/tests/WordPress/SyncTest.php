<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Contract;

#[TestDox( 'A sync' )]
final class SyncTest extends SyncTestCase {
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
