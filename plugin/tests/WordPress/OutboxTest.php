<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Outbox\LeaseStore;
use Sequenzy\WooCommerce\Outbox\Marker;

#[TestDox( 'The outbox' )]
final class OutboxTest extends WordPressTestCase {
	private EntryStore $entries;

	private LeaseStore $leases;

	protected function setUp(): void {
		parent::setUp();
		$this->entries = new EntryStore();
		$this->leases  = new LeaseStore();
	}

	private function now(): int {
		return ( new Clock() )->micros();
	}

	private function mark( int ...$ids ): void {
		$this->entries->write( array_map( static fn( int $id ): Marker => Marker::changed( new Entity( 'product', $id ), '' ), array_values( $ids ) ), $this->now(), 'ready' );
	}

	#[TestDox( 'keeps one marker a record, in one statement, however often it changes' )]
	public function test_one_marker(): void {
		global $wpdb;
		$before = $wpdb->num_queries;
		$this->mark( 1, 2, 3 );
		self::assertSame( 1, $wpdb->num_queries - $before );
		$this->mark( 2, 3 );
		self::assertCount( 3, $this->outbox() );
	}

	#[TestDox( 'a later change always has a higher version, also when the clock goes back' )]
	public function test_versions_rise(): void {
		$this->mark( 1 );
		$first = (int) $this->outbox()[0]['version'];
		$this->entries->write( array( Marker::changed( new Entity( 'product', 1 ), '' ) ), 1000, 'ready' );
		self::assertSame( $first + 1, (int) $this->outbox()[0]['version'] );
		$later = $this->now() + 60_000_000;
		$this->entries->write( array( Marker::changed( new Entity( 'product', 1 ), '' ) ), $later, 'ready' );
		self::assertSame( $later, (int) $this->outbox()[0]['version'] );
	}

	#[TestDox( 'two workers never hold the same entry' )]
	public function test_leases_are_exclusive(): void {
		$this->mark( 1, 2, 3 );
		$one = $this->leases->lease( 'worker-one', 2, time() );
		$two = $this->leases->lease( 'worker-two', 10, time() );
		self::assertCount( 2, $one );
		self::assertCount( 1, $two );
		self::assertSame( array(), $this->leases->lease( 'worker-three', 10, time() ) );
	}

	#[TestDox( 'of two workers that saw the same entries, one gets each' )]
	public function test_leases_race(): void {
		$this->mark( 1, 2, 3 );
		$faster = array();
		$this->just_before(
			"SET status = 'leased'",
			function () use ( &$faster ): void {
				$faster = $this->leases->lease( 'faster', 2, time() );
			}
		);
		$slower = $this->leases->lease( 'slower', 10, time() );
		self::assertSame( array( 2, 1 ), array( count( $faster ), count( $slower ) ) );
		self::assertNotContains( $slower[0]->id, array_map( static fn( $entry ): int => $entry->id, $faster ) );
	}

	#[TestDox( 'what a dead worker held goes to the next one when its lease is over' )]
	public function test_leases_expire(): void {
		$this->mark( 1 );
		$this->leases->lease( 'dead', 10, time() );
		$this->let_leases_expire();
		self::assertCount( 1, $this->leases->lease( 'next', 10, time() ) );
	}

	#[TestDox( 'a worker that comes back after its lease changes nothing' )]
	public function test_late_worker(): void {
		$this->mark( 1 );
		$late = $this->leases->lease( 'late', 10, time() );
		$this->let_leases_expire();
		$this->leases->lease( 'next', 10, time() );
		$this->leases->acknowledge( 'late', $late );
		$this->leases->bury( 'late', $late[0], time(), 'X', 'x' );
		$this->leases->retry( 'late', $late[0], time(), 'X', 'x' );
		$this->leases->release( 'late' );
		self::assertSame( 'leased', $this->outbox()[0]['status'] );
		self::assertSame( 'next', $this->outbox()[0]['lease_token'] );
	}

	#[TestDox( 'a change during delivery is never acknowledged away: the last version wins, whatever the order' )]
	public function test_interleavings(): void {
		// Where the change falls: before the lease, between lease and acknowledgement, after it.
		foreach ( array( 'before', 'between', 'after' ) as $moment ) {
			foreach ( array( 'acknowledge', 'bury' ) as $settle ) {
				$this->mark( 7 );
				'before' === $moment && $this->mark( 7 );
				$held = $this->leases->lease( 'worker', 10, time() );
				'between' === $moment && $this->mark( 7 );
				'acknowledge' === $settle ? $this->leases->acknowledge( 'worker', $held ) : $this->leases->bury( 'worker', $held[0], time(), 'REJECTED', 'no' );
				$this->leases->release( 'worker' );
				'after' === $moment && $this->mark( 7 );
				$again = $this->leases->lease( 'next', 10, time() );
				self::assertCount( 'before' === $moment ? 0 : 1, $again, "$moment/$settle" );
				if ( 'before' !== $moment ) {
					self::assertGreaterThan( $held[0]->version, $again[0]->version );
				}
				$GLOBALS['wpdb']->query( 'DELETE FROM wp_sequenzy_outbox' );
			}
		}
	}

	#[TestDox( 'an entry that was given up gets a new chance when its record changes' )]
	public function test_dead_state_revives(): void {
		$this->mark( 1 );
		$held = $this->leases->lease( 'worker', 10, time() );
		$this->leases->bury( 'worker', $held[0], time(), 'PRODUCT_INVALID', 'It has no name.' );
		self::assertSame( array( 'dead', 'PRODUCT_INVALID', 'It has no name.' ), array( $this->outbox()[0]['status'], $this->outbox()[0]['last_error_code'], $this->outbox()[0]['last_error'] ) );
		$this->mark( 1 );
		self::assertSame( 'ready', $this->outbox()[0]['status'] );
	}

	#[TestDox( 'writes all changes of a request with one statement at its end, after WooCommerce' )]
	public function test_one_upsert_a_request(): void {
		global $wpdb;
		$this->connect();
		[ , $sizes ] = $this->t_shirt();
		$this->end_request();
		$before = $wpdb->num_queries;
		sequenzy()->outbox()->mark_dirty( new Entity( 'variation', $sizes['Medium']->get_id() ) );
		sequenzy()->outbox()->mark_dirty( new Entity( 'variation', $sizes['Medium']->get_id() ) );
		sequenzy()->outbox()->mark_dirty( new Entity( 'product', 1 ) );
		$this->end_request();
		self::assertSame( 1, $wpdb->num_queries - $before );
		$this->end_request();
		self::assertSame( 1, $wpdb->num_queries - $before );
		self::assertGreaterThanOrEqual( 100, has_action( 'shutdown' ) ? max( array_keys( $GLOBALS['wp_filter']['shutdown']->callbacks ) ) : 0 );
	}

	#[TestDox( 'writes what a long import changed in parts, so that no statement grows without end' )]
	public function test_long_request(): void {
		global $wpdb;
		$this->connect();
		$before = $wpdb->num_queries;
		foreach ( range( 1, 1200 ) as $id ) {
			sequenzy()->outbox()->mark_dirty( new Entity( 'product', $id ) );
		}
		self::assertCount( 1000, $this->outbox() );
		$this->end_request();
		self::assertCount( 1200, $this->outbox() );
		self::assertSame( 3, $wpdb->num_queries - $before - 2 );
	}

	#[TestDox( 'marks a record that is saved, restocked, sold out, drafted, trashed or restored, a variation by its own id' )]
	public function test_capture(): void {
		$this->connect();
		$product          = $this->simple_product();
		[ $shirt, $sizes ] = $this->t_shirt();
		$steps            = array(
			'product:' . $product->get_id()              => array(
				static fn() => wc_update_product_stock_status( $product->get_id(), 'instock' ),
				static fn() => wp_update_post( array( 'ID' => $product->get_id(), 'post_status' => 'draft' ) ),
				static fn() => wp_trash_post( $product->get_id() ),
				static fn() => wp_untrash_post( $product->get_id() ),
			),
			'variation:' . $sizes['Medium']->get_id() => array(
				static function () use ( $sizes ): void {
					$sizes['Medium']->set_stock_status( 'instock' );
					$sizes['Medium']->save();
				},
			),
			'product:' . $shirt->get_id()                => array(
				static function () use ( $shirt ): void {
					$shirt->set_manage_stock( true );
					$shirt->save();
					wc_update_product_stock( $shirt, 5 );
				},
			),
		);
		foreach ( $steps as $key => $changes ) {
			foreach ( $changes as $change ) {
				$this->end_request();
				$GLOBALS['wpdb']->query( 'DELETE FROM wp_sequenzy_outbox' );
				$change();
				$this->end_request();
				self::assertContains( $key, array_column( $this->outbox(), 'dedupe_key' ) );
			}
		}
	}
}
