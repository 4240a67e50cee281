<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\NoteStore;
use Sequenzy\WooCommerce\Tests\Contract;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Worker\AdminVisit;
use Sequenzy\WooCommerce\Worker\Breaker;
use Sequenzy\WooCommerce\Worker\Budget;
use Sequenzy\WooCommerce\Worker\Pulse;
use Sequenzy\WooCommerce\Worker\Scheduler;
use Sequenzy\WooCommerce\Outbox\Lock;
use Sequenzy\WooCommerce\Outbox\LockStore;

#[TestDox( 'Delivering' )]
final class DeliveryTest extends WordPressTestCase {
	/** @param int $amount Sign-ups that wait. */
	private function sign_up( int $amount ): void {
		for ( $i = 0; $i < $amount; $i++ ) {
			sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'email' => "buyer-$i@example.com" ) );
		}
	}

	private function attempts(): int {
		return (int) array_sum( array_column( $this->outbox(), 'attempts' ) );
	}

	/** @return array<string, mixed> */
	private function last_health(): array {
		$beats = $this->sequenzy->requests_to( '/heartbeat' );
		return end( $beats )['body']['health'];
	}

	#[TestDox( 'through an outage of three days uses up no attempt beyond the first three, asks only now and then, and loses nothing' )]
	public function test_outage_of_days(): void {
		$this->connect();
		$this->sign_up( 5 );
		$this->sequenzy->meanwhile = fn( string $path ) => $this->sequenzy->down( $path );
		for ( $minute = 0; $minute < 3 * 1440; $minute += 10 ) {
			$this->work();
			$this->pass( 600 );
			if ( 720 === $minute ) {
				$before = $this->attempts();
				$this->sign_up( 5 );
			}
		}
		self::assertSame( $before, $this->attempts() );
		self::assertLessThanOrEqual( 3 * 5, $before );
		self::assertCount( 10, $this->outbox() );
		self::assertLessThanOrEqual( 3, count( $this->sequenzy->requests_to( '/events' ) ) );
		$this->sequenzy->meanwhile = null;
		$this->work();
		self::assertSame( 'half_open', $this->last_health()['breaker'] );
		self::assertCount( 10, $this->sequenzy->accepted() );
		$this->pass( 61 );
		$this->work();
		self::assertSame( 'closed', $this->last_health()['breaker'] );
		self::assertSame( '', Contract::complaint( 'heartbeat', $this->sequenzy->requests_to( '/heartbeat' )[0]['body'] ) );
	}

	#[TestDox( 'asks once when the breaker is half open, and waits longer when nobody answers' )]
	public function test_breaker(): void {
		$breaker = new Breaker( new Clock(), new NoteStore() );
		$waits   = array();
		foreach ( range( 1, 9 ) as $ignored ) {
			$breaker->failed( null, 'site' );
			for ( $seconds = 0; $breaker->must_wait(); $seconds++ ) {
				self::assertSame( $seconds > 0 || count( $waits ) >= 2 ? 'open' : 'closed', $breaker->state() );
				$this->pass( 1 );
			}
			$waits[] = $seconds;
		}
		self::assertSame( array( 0, 0 ), array_slice( $waits, 0, 2 ) );
		self::assertEqualsWithDelta( 22, $waits[2], 3 );
		self::assertGreaterThan( $waits[2], $waits[3] );
		self::assertLessThanOrEqual( 361, max( $waits ) );
		self::assertSame( 'half_open', $breaker->state() );
		$breaker->succeeded();
		self::assertSame( 'closed', $breaker->state() );
		$breaker->failed( 600, 'site' );
		$this->pass( 580 );
		self::assertTrue( $breaker->must_wait() );
		$this->pass( 21 );
		self::assertFalse( $breaker->must_wait() );
	}

	#[TestDox( 'parks one poison entry among a hundred with its reason, for at most eight more requests' )]
	public function test_poison(): void {
		$this->connect();
		$this->sign_up( 100 );
		$poison                    = $this->outbox()[41]['event_id'];
		$this->sequenzy->meanwhile = function ( string $path ) use ( $poison ): void {
			$requests = $this->sequenzy->requests;
			if ( '/events' === $path && in_array( $poison, array_column( end( $requests )['body']['events'], 'eventId' ), true ) ) {
				$this->sequenzy->answer_next( '/events', 400, FakeSequenzy::error( 'VALIDATION_FAILED' ) );
			}
		};
		$this->work();
		self::assertCount( 99, $this->sequenzy->accepted() );
		self::assertSame( array( array( $poison, 'dead', 'VALIDATION_FAILED' ) ), array_map( static fn( array $row ): array => array( $row['event_id'], $row['status'], $row['last_error_code'] ), $this->outbox() ) );
		self::assertLessThanOrEqual( 1 + 8, count( $this->sequenzy->requests_to( '/events' ) ) );
	}

	#[TestDox( 'an entry on which Sequenzy stumbles each time without a word takes no other with it' )]
	public function test_silent_poison(): void {
		$this->connect();
		$this->sign_up( 60 );
		$poison                    = $this->outbox()[17]['event_id'];
		$this->sequenzy->meanwhile = function ( string $path ) use ( $poison ): void {
			$requests = $this->sequenzy->requests;
			if ( '/events' === $path && in_array( $poison, array_column( end( $requests )['body']['events'], 'eventId' ), true ) ) {
				$this->sequenzy->down( '/events' );
			}
		};
		for ( $hour = 0; $hour < 120; $hour++ ) {
			$this->work();
			$this->pass( 3600 );
		}
		self::assertCount( 59, $this->sequenzy->accepted() );
		self::assertSame( array( array( $poison, 'dead', 'OUTAGE' ) ), array_map( static fn( array $row ): array => array( $row['event_id'], $row['status'], $row['last_error_code'] ), $this->outbox() ) );
	}

	#[TestDox( 'sends what was given up again when a person says so, one or all' )]
	public function test_replay(): void {
		$this->connect();
		$this->sign_up( 3 );
		$this->sequenzy->meanwhile = fn( string $path ) => '/events' === $path ? $this->sequenzy->answer_next( '/events', 400, FakeSequenzy::error( 'VALIDATION_FAILED' ) ) : null;
		$this->work();
		$this->sequenzy->meanwhile = null;
		$dead                      = sequenzy()->dead_entries();
		$page                      = $dead->page();
		self::assertCount( 3, $page );
		self::assertSame( array( 'back_in_stock.requested', 'VALIDATION_FAILED', 'It was refused.' ), array( $page[0]['type'], $page[0]['code'], $page[0]['message'] ) );
		self::assertSame( array( $page[1]['id'] ), array_column( $dead->page( $page[0]['id'], 1 ), 'id' ) );
		self::assertSame( 1, $dead->replay( $page[1]['id'] ) );
		self::assertSame( 0, $dead->replay( $page[1]['id'] ) );
		$this->work();
		self::assertCount( 1, $this->sequenzy->accepted() );
		self::assertSame( 2, $dead->replay( null ) );
		$this->work();
		self::assertCount( 3, $this->sequenzy->accepted() );
	}

	#[TestDox( 'remembers what was delivered for a week and keeps what was given up for a month' )]
	public function test_retention(): void {
		global $wpdb;
		$this->connect();
		$this->sign_up( 2 );
		$this->sequenzy->answer_next( '/events', 200, array( 'results' => array( array( 'eventId' => $this->outbox()[0]['event_id'], 'status' => 'accepted' ), array( 'eventId' => $this->outbox()[1]['event_id'], 'status' => 'rejected', 'code' => 'X', 'message' => 'No.' ) ) ) );
		$this->work();
		$left = static fn(): array => array( (int) $wpdb->get_var( 'SELECT COUNT(*) FROM wp_sequenzy_deliveries' ), (int) $wpdb->get_var( 'SELECT COUNT(*) FROM wp_sequenzy_outbox' ) );
		foreach ( array( array( 6, 2, 1 ), array( 2, 0, 1 ), array( 20, 0, 1 ), array( 3, 0, 0 ) ) as [ $days, $delivered, $dead ] ) {
			$this->pass( $days * 86_400 );
			$this->work();
			self::assertSame( array( $delivered, $dead ), $left() );
		}
	}

	#[TestDox( 'compresses large batches, and never sends more than a hundred events or 512 KB' )]
	public function test_size(): void {
		$this->connect();
		$this->sign_up( 130 );
		foreach ( range( 1, 3 ) as $ignored ) {
			sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'email' => 'buyer@example.com', 'productTitle' => str_repeat( 'ä', 150_000 ) ) );
		}
		$this->work();
		$requests = $this->sequenzy->requests_to( '/events' );
		self::assertSame( 'gzip', $requests[0]['headers']['Content-Encoding'] );
		foreach ( $requests as $request ) {
			self::assertLessThanOrEqual( 100, count( $request['body']['events'] ) );
			self::assertLessThanOrEqual( 512 * 1024, strlen( (string) wp_json_encode( $request['body'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) ) );
		}
		self::assertCount( 133, $this->sequenzy->accepted() );
	}

	#[TestDox( 'is one worker\'s at a time; a second one does nothing, and takes over when the lease of a dead one is over' )]
	public function test_one_worker(): void {
		$this->connect();
		$this->sign_up( 1 );
		$lease = new LockStore();
		self::assertTrue( $lease->take( Lock::Worker, 'first' ) );
		self::assertFalse( $lease->take( Lock::Worker, 'second' ) );
		self::assertFalse( $lease->renew( Lock::Worker, 'second' ) );
		$lease->release( Lock::Worker, 'second' );
		$this->work();
		self::assertSame( array(), $this->sequenzy->requests );
		$this->let_leases_expire();
		$this->work();
		self::assertCount( 1, $this->sequenzy->accepted() );
		self::assertTrue( $lease->take( Lock::Worker, 'third' ), 'the worker gave it back' );
		$lease->release( Lock::Worker, 'third' );
	}

	#[TestDox( 'ends when its time or its memory is used up, by whatever the host allows, and rings again at once' )]
	public function test_budget(): void {
		$clock  = new Clock();
		$limits = array( ini_get( 'max_execution_time' ), ini_get( 'memory_limit' ) );
		ini_set( 'max_execution_time', '0' );
		ini_set( 'memory_limit', '-1' );
		self::assertFalse( Budget::begin( $clock )->is_used_up() );
		self::assertTrue( Budget::begin( $clock, 0 )->is_used_up() );
		ini_set( 'memory_limit', (string) ( memory_get_usage( true ) + 8 * 1024 * 1024 ) );
		self::assertTrue( Budget::begin( $clock )->is_used_up() );
		ini_set( 'max_execution_time', $limits[0] );
		ini_set( 'memory_limit', $limits[1] );

		$this->connect();
		$this->sign_up( 250 );
		foreach ( range( 1, 3 ) as $round ) {
			sequenzy()->worker()->run( 0 );
			self::assertCount( min( 250, 100 * $round ), $this->sequenzy->accepted() );
			self::assertLessThanOrEqual( 2, count( as_get_scheduled_actions( array( 'hook' => Scheduler::HOOK, 'status' => 'pending', 'per_page' => 10 ), 'ids' ) ) );
		}
		self::assertCount( 1, as_get_scheduled_actions( array( 'hook' => Scheduler::HOOK, 'args' => array( 'again' ), 'status' => 'pending' ), 'ids' ) );
	}

	#[TestDox( 'is rung by an admin who opens a page when the alarms stand still, and by nobody else' )]
	public function test_admin_visit(): void {
		$this->connect();
		$this->sign_up( 1 );
		$visit = new AdminVisit( sequenzy()->status(), new Pulse( new Clock(), new NoteStore() ) );
		$visit->ring();
		$this->pass( 301 );
		$visit->ring();
		self::assertSame( array(), $this->sequenzy->requests, 'not on the shop\'s pages' );
		require_once ABSPATH . 'wp-admin/includes/class-wp-screen.php';
		require_once ABSPATH . 'wp-admin/includes/screen.php';
		set_current_screen( 'dashboard' );
		wp_set_current_user( 0 );
		$visit->ring();
		self::assertSame( array(), $this->sequenzy->requests );
		wp_set_current_user( 1 );
		$visit->ring();
		unset( $GLOBALS['current_screen'] );
		self::assertCount( 1, $this->sequenzy->accepted() );
	}

	#[TestDox( 'says every fifteen seconds that it is alive while somebody looks at the screen' )]
	public function test_watched(): void {
		$this->connect();
		$this->pass( 20 );
		$this->work();
		self::assertSame( array(), $this->sequenzy->requests_to( '/heartbeat' ) );
		rest_do_request( new \WP_REST_Request( 'GET', '/sequenzy/v1/connection' ) );
		$this->work();
		self::assertCount( 1, $this->sequenzy->requests_to( '/heartbeat' ) );
		$this->pass( 16 );
		$this->work();
		self::assertCount( 2, $this->sequenzy->requests_to( '/heartbeat' ) );
		$this->pass( 16 );
		$this->work();
		self::assertCount( 2, $this->sequenzy->requests_to( '/heartbeat' ), 'the screen was closed' );
	}

	#[TestDox( 'obeys commands of any answer: of an event, and of a page of a sync' )]
	public function test_commands_on_every_answer(): void {
		$this->connect();
		foreach ( array( 'events', 'batches' ) as $what ) {
			$this->sequenzy->meanwhile = function ( string $path ) use ( $what ): void {
				if ( str_ends_with( $path, $what ) ) {
					$this->sequenzy->meanwhile = null;
					$requests                  = $this->sequenzy->requests;
					$results                   = 'events' === $what
						? array_map( static fn( array $event ): array => array( 'eventId' => $event['eventId'], 'status' => 'accepted' ), end( $requests )['body']['events'] )
						: array();
					$this->sequenzy->answer_next( $path, 200, array( 'results' => $results, 'commands' => array( array( 'id' => "cmd_$what", 'type' => 'rotate_token', 'expiresAt' => '2099-01-01T00:00:00.000Z' ) ) ) );
				}
			};
			'events' === $what ? $this->sign_up( 1 ) : sequenzy()->sync()->request( 'manual', 'int_1', 'user:1' );
			'batches' === $what && $this->simple_product();
			$this->work();
		}
		self::assertCount( 2, $this->sequenzy->requests_to( '/connect/rotate' ) );
	}
}
