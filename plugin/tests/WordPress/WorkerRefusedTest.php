<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Sync\Sweep;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;

#[TestDox( 'The worker, when Sequenzy does not take what it brings,' )]
final class WorkerRefusedTest extends WordPressTestCase {
	private function now(): int {
		return ( new Clock() )->seconds();
	}

	/** @return array<string, array{int, array<string, mixed>|string, array<string, string>}> */
	public static function outages(): array {
		return array(
			'no network'                       => array( 0, '', array() ),
			'a firewall with an HTML 403'      => array( 403, '<html>Forbidden</html>', array() ),
			'a portal that answers 200'        => array( 200, '<html>Please log in</html>', array() ),
			'JSON of somebody else'            => array( 200, '{"ok":true}', array() ),
			'a redirect'                       => array( 302, '', array() ),
			'an error with an unknown code'    => array( 403, array( 'code' => 'BLOCKED', 'success' => false ), array() ),
			'our 500'                          => array( 500, FakeSequenzy::error( 'INTERNAL_ERROR' ), array() ),
			'our 503 without a time to wait'   => array( 503, FakeSequenzy::error( 'UNAVAILABLE' ), array() ),
			'a truncated answer'               => array( 200, '{"results":[{"eventId"', array() ),
		);
	}

	#[DataProvider( 'outages' )]
	#[TestDox( 'takes $_dataName for an outage: keeps everything, tries again later, stays connected' )]
	public function test_outage( int $status, array|string $body, array $headers ): void {
		$product = $this->simple_product();
		$this->connect();
		wc_update_product_stock_status( $product->get_id(), 'instock' );
		$this->end_request();
		$this->sequenzy->answer_next( '/events', $status, $body, $headers );
		$this->work();
		self::assertSame( ConnectionState::Active, sequenzy()->connection()->state );
		self::assertSame( array( 'ready', '1' ), array( $this->outbox()[0]['status'], (string) $this->outbox()[0]['attempts'] ) );
		$this->work();
		self::assertCount( 1, $this->sequenzy->requests_to( '/events' ) );
		$this->pass( 8 );
		$this->work();
		self::assertCount( 1, $this->accepted_about( $product->get_id() ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'waits longer after each failed try, and gives up after two weeks\' worth of them with the reason' )]
	public function test_backoff(): void {
		$this->connect();
		$this->saved_earlier( $this->simple_product()->get_id() );
		$this->end_request();
		// The sweep would bring what other tests have saved just now.
		update_option( Sweep::OPTION, array( 'at' => $this->now() + MONTH_IN_SECONDS ) );
		$waits = array();
		foreach ( range( 1, 14 ) as $try ) {
			$this->sequenzy->answer_next( '/events', 500, FakeSequenzy::error( 'INTERNAL_ERROR' ) );
			$this->work();
			self::assertCount( $try, $this->sequenzy->requests_to( '/events' ) );
			$entry   = $this->outbox()[0];
			$waits[] = (int) $entry['available_at'] - $this->now();
			// The clock runs on while the worker works: half of the wait is early on a busy machine too.
			$this->pass( intdiv( end( $waits ), 2 ) );
			$this->work();
			self::assertCount( $try, $this->sequenzy->requests_to( '/events' ), "too early after try $try" );
			$this->pass( end( $waits ) - intdiv( end( $waits ), 2 ) + 1 );
		}
		array_pop( $waits );
		$sorted = $waits;
		sort( $sorted );
		self::assertSame( $sorted, $waits );
		self::assertEqualsWithDelta( 5, $waits[0], 2 );
		self::assertEqualsWithDelta( 95_000, $waits[12], 10_000 );
		self::assertSame( array( 'dead', 'INTERNAL_ERROR', '14' ), array( $this->outbox()[0]['status'], $this->outbox()[0]['last_error_code'], (string) $this->outbox()[0]['attempts'] ) );
	}

	#[TestDox( 'waits as long as Sequenzy asks, with everything' )]
	public function test_retry_after(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		$this->sequenzy->answer_next( '/events', 429, FakeSequenzy::error( 'RATE_LIMITED' ), array( 'retry-after' => '600' ) );
		$this->work();
		$this->pass( 280 );
		$this->simple_product( 'Saved meanwhile' );
		$this->end_request();
		$this->work();
		$this->pass( 290 );
		$this->work();
		self::assertCount( 1, $this->sequenzy->requests );
		$this->pass( 31 );
		$this->work();
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'tries at once when somebody asks for it, whatever it was waiting for' )]
	public function test_retry_now(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		foreach ( array( array( 0, '', array() ), array( 503, FakeSequenzy::error( 'UNAVAILABLE' ), array( 'retry-after' => '3600' ) ) ) as $failure ) {
			$this->sequenzy->answer_next( '/events', ...$failure );
			$this->work();
			$this->work();
			self::assertNotSame( array(), $this->outbox() );
			do_action( 'sequenzy_retry_now' );
		}
		$this->work();
		self::assertSame( array(), $this->outbox() );
		self::assertCount( 3, $this->sequenzy->requests_to( '/events' ) );
	}

	#[TestDox( 'never wakes what was given up, is paused, or is on its way, when somebody asks to try at once' )]
	public function test_retry_now_leaves_others(): void {
		global $wpdb;
		$this->connect();
		foreach ( array( 'dead', 'paused', 'leased' ) as $number => $status ) {
			$this->simple_product();
			$this->end_request();
			$wpdb->query( "UPDATE wp_sequenzy_outbox SET status = '$status', lease_token = 'other', lease_until = 4102444800, available_at = 4102444800 WHERE status = 'ready'" );
		}
		$before = $this->outbox();
		do_action( 'sequenzy_retry_now' );
		self::assertSame( $before, $this->outbox() );
	}

	/** @return array<string, array{int, string, ConnectionState}> */
	public static function refusals(): array {
		return array(
			'an invalid token'      => array( 401, 'TOKEN_INVALID', ConnectionState::AuthFailed ),
			'a token not confirmed' => array( 403, 'TOKEN_NOT_CONFIRMED', ConnectionState::AuthFailed ),
			'another address'       => array( 409, 'SITE_MOVED', ConnectionState::SafeMode ),
			'a revoked token'       => array( 410, 'TOKEN_REVOKED', ConnectionState::Revoked ),
		);
	}

	#[DataProvider( 'refusals' )]
	#[TestDox( 'stops at $_dataName, says so, keeps what waits, and sends it after reconnecting' )]
	public function test_refusal( int $status, string $code, ConnectionState $state ): void {
		$this->connect();
		$product = $this->simple_product();
		$this->end_request();
		$this->sequenzy->answer_next( '/events', $status, FakeSequenzy::error( $code ) );
		$this->work();
		self::assertSame( $state, sequenzy()->connection()->state );
		self::assertSame( $code, sequenzy()->connection()->problem()?->code );
		self::assertSame( array( 'paused' ), array_unique( array_column( $this->outbox(), 'status' ) ) );
		self::assertFalse( sequenzy_is_connected() );
		$this->pass( 3600 );
		$this->work();
		self::assertCount( 1, $this->sequenzy->requests );
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		$this->work();
		self::assertNotEmpty( $this->accepted_about( $product->get_id() ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'halves a batch that is too large, and gives up only the entry that never fits' )]
	public function test_halving(): void {
		$this->connect();
		foreach ( range( 1, 4 ) as $number ) {
			$this->simple_product( 'Product ' . $number );
		}
		$this->end_request();
		foreach ( range( 1, 3 ) as $ignored ) {
			$this->sequenzy->answer_next( '/events', 413, FakeSequenzy::error( 'BODY_TOO_LARGE' ) );
		}
		$this->work();
		self::assertCount( 3, $this->sequenzy->accepted() );
		self::assertSame( array( 'dead' ), array_column( $this->outbox(), 'status' ) );
		self::assertSame( 'BODY_TOO_LARGE', $this->outbox()[0]['last_error_code'] );
	}

	#[TestDox( 'one bad entry never spoils its batch: it is kept with its reason' )]
	public function test_rejected_item(): void {
		$this->connect();
		$good = $this->simple_product( 'Good' );
		$bad  = $this->simple_product( 'Bad' );
		$this->end_request();
		$this->sequenzy->meanwhile = function ( string $path ) use ( $bad ): void {
			if ( '/events' === $path ) {
				$this->sequenzy->meanwhile = null;
				$events                    = end( $this->sequenzy->requests )['body']['events'];
				$this->sequenzy->answer_next(
					'/events',
					200,
					array(
						'results' => array_map(
							static fn( array $event ): array => $bad->get_id() === $event['entity']['id']
								? array( 'eventId' => $event['eventId'], 'status' => 'rejected', 'code' => 'PRODUCT_INVALID', 'message' => 'No.' )
								: array( 'eventId' => $event['eventId'], 'status' => 'accepted' ),
							$events
						),
					)
				);
			}
		};
		$this->work();
		self::assertSame( array( array( (string) $bad->get_id(), 'dead', 'PRODUCT_INVALID' ) ), array_map( static fn( array $row ): array => array( (string) $row['entity_id'], $row['status'], $row['last_error_code'] ), $this->outbox() ) );
		self::assertNotSame( $good->get_id(), $bad->get_id() );
	}

	#[TestDox( 'sends the present state above a version that Sequenzy already holds' )]
	public function test_stale(): void {
		$this->connect();
		$product = $this->simple_product();
		$this->end_request();
		$high                      = (int) $this->outbox()[0]['version'] + 5_000_000_000;
		$this->sequenzy->meanwhile = function ( string $path ) use ( $high ): void {
			if ( '/events' === $path ) {
				$this->sequenzy->meanwhile = null;
				$this->sequenzy->answer_next( '/events', 200, array( 'results' => array( array( 'eventId' => end( $this->sequenzy->requests )['body']['events'][0]['eventId'], 'status' => 'stale', 'currentVersion' => $high ) ) ) );
			}
		};
		$this->work();
		self::assertSame( $high + 1, $this->accepted_about( $product->get_id() )[0]['entity']['version'] );
		self::assertSame( array(), $this->outbox() );
	}
}
