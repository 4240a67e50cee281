<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'A sync that is cut off' )]
final class SyncInterruptedTest extends SyncTestCase {
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
}
