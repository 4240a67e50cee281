<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Tests\Contract;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'The worker' )]
final class WorkerTest extends WordPressTestCase {
	#[TestDox( 'tells Sequenzy of a restock, with the state as it is when it is sent' )]
	public function test_sends_states(): void {
		$product = $this->simple_product();
		$this->saved_earlier( $product->get_id() );
		$this->connect();
		wc_update_product_stock_status( $product->get_id(), 'instock' );
		$this->end_request();
		$this->work();
		$events = $this->accepted_about( $product->get_id() );
		self::assertCount( 1, $events );
		self::assertSame( 'instock', $events[0]['payload']['stock_status'] );
		self::assertSame( array(), $this->outbox() );
		self::assertSame( '1', (string) $GLOBALS['wpdb']->get_var( "SELECT COUNT(*) FROM wp_sequenzy_deliveries WHERE outcome = 'accepted' AND entity_id = " . $product->get_id() ) );
	}

	#[TestDox( 'signs every call with the token, the site and its address' )]
	public function test_headers(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		$this->work();
		$headers = $this->sequenzy->requests_to( '/events' )[0]['headers'];
		self::assertSame( 'Bearer ' . FakeSequenzy::TOKEN, $headers['Authorization'] );
		self::assertSame( get_option( 'sequenzy_site_id' ), $headers['X-Sequenzy-Site'] );
		self::assertSame( 'https://store.example.com', $headers['X-Sequenzy-Url'] );
	}

	#[TestDox( 'sends a product again that changed while it was on its way' )]
	public function test_change_during_delivery(): void {
		$product = $this->simple_product();
		$this->connect();
		wc_update_product_stock_status( $product->get_id(), 'instock' );
		$this->end_request();
		$this->sequenzy->meanwhile = function ( string $path ) use ( $product ): void {
			if ( '/events' === $path ) {
				$this->sequenzy->meanwhile = null;
				wc_update_product_stock_status( $product->get_id(), 'outofstock' );
				$this->end_request();
			}
		};
		$this->work();
		self::assertSame( array( 'instock', 'outofstock' ), array_column( array_column( $this->accepted_about( $product->get_id() ), 'payload' ), 'stock_status' ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'sends what another process changed meanwhile, and not what it remembers itself' )]
	public function test_change_by_another_process(): void {
		$product = $this->simple_product();
		$this->connect();
		$product->set_name( 'Refill Pack' );
		$product->save();
		$this->end_request();
		$this->sequenzy->meanwhile = function ( string $path ) use ( $product ): void {
			if ( '/events' === $path ) {
				$this->sequenzy->meanwhile = null;
				self::assertSame( array( 0, '' ), ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/child.php', 'restock', (string) $product->get_id() ) ) );
			}
		};
		$this->work();
		self::assertSame( array( 'outofstock', 'instock' ), array_column( array_column( $this->accepted_about( $product->get_id() ), 'payload' ), 'stock_status' ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'begins anew after Sequenzy ended the connection: not another word with the dead token, and nothing remembered' )]
	public function test_quiet_after_disconnect(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		$this->sequenzy->commands = array( array( 'id' => 'cmd_8', 'type' => 'disconnect', 'expiresAt' => '2099-01-01T00:00:00.000Z' ) );
		$this->pass( 61 );
		$this->work();
		self::assertSame( array( '/heartbeat', '/disconnect' ), array_column( $this->sequenzy->requests, 'path' ) );
		self::assertSame( array( false, false ), array( get_option( 'sequenzy_pulse' ), get_option( 'sequenzy_sweep' ) ) );
	}

	#[TestDox( 'tells of a product deleted for good, and whatever it was marked for before does not hold up the queue' )]
	public function test_missing_product(): void {
		$this->connect();
		$gone  = $this->simple_product( 'Gone' );
		$there = $this->simple_product( 'There' );
		$this->end_request();
		wp_delete_post( $gone->get_id(), true );
		$this->end_request();
		$this->work();
		self::assertCount( 1, $this->accepted_about( $there->get_id() ) );
		self::assertSame( array( 'product.deleted' ), array_column( $this->accepted_about( $gone->get_id() ), 'type' ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'says every minute that it is alive, and no more often' )]
	public function test_heartbeat(): void {
		$this->connect();
		$this->work();
		self::assertSame( array(), $this->sequenzy->requests_to( '/heartbeat' ) );
		$this->pass( 61 );
		$this->work();
		$beats = $this->sequenzy->requests_to( '/heartbeat' );
		self::assertCount( 1, $beats );
		self::assertSame( '', Contract::complaint( 'heartbeat', $beats[0]['body'] ) );
		self::assertSame( WC()->version, $beats[0]['body']['woocommerceVersion'] );
		self::assertSame( 'ok', $beats[0]['body']['health']['cron'] );
	}

	#[TestDox( 'uses up no attempt while even the heartbeat cannot get through' )]
	public function test_heartbeat_down(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		$this->pass( 61 );
		$this->sequenzy->down( '/heartbeat' );
		$this->work();
		self::assertSame( array(), $this->sequenzy->requests_to( '/events' ) );
		self::assertSame( '0', (string) $this->outbox()[0]['attempts'] );
		self::assertSame( ConnectionState::Active, sequenzy()->connection()->state );
	}

	#[TestDox( 'runs "Sync Store" once, however often it is asked, and reports how many records it copied' )]
	public function test_sync_command(): void {
		$this->simple_product();
		$this->connect();
		$this->work();
		$command = array( 'id' => 'cmd_7', 'type' => 'sync_store', 'expiresAt' => '2099-01-01T00:00:00.000Z' );
		foreach ( range( 1, 2 ) as $ignored ) {
			$this->sequenzy->commands = array( $command );
			$this->pass( 61 );
			$this->work();
		}
		$this->pass( 61 );
		$this->work();
		$results = array_merge( ...array_column( array_column( $this->sequenzy->requests_to( '/heartbeat' ), 'body' ), 'commandResults' ) );
		$results = array_values( array_filter( $results, static fn( array $result ): bool => 'cmd_7' === $result['id'] ) );
		self::assertCount( 1, $results );
		self::assertSame( 'done', $results[0]['status'] );
		self::assertMatchesRegularExpression( '/^[1-9]\d* records, verified$/', $results[0]['message'] );
	}

	#[TestDox( 'disconnects when Sequenzy says so, and keeps sign-ups that wait' )]
	public function test_disconnect_command(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'email' => 'buyer@example.com' ) );
		$this->sequenzy->down( '/events', 2 );
		$this->sequenzy->commands = array( array( 'id' => 'cmd_8', 'type' => 'disconnect', 'expiresAt' => '2099-01-01T00:00:00.000Z' ) );
		$this->pass( 61 );
		$this->work();
		self::assertSame( array( 'command' ), array_column( array_column( $this->sequenzy->requests_to( '/disconnect' ), 'body' ), 'reason' ) );
		self::assertSame( ConnectionState::Disconnected, sequenzy()->connection()->state );
		self::assertSame( array( array( 'fact', 'paused' ) ), array_map( static fn( array $row ): array => array( $row['kind'], $row['status'] ), $this->outbox() ) );
		self::assertFalse( wp_next_scheduled( 'sequenzy_work' ) );
		self::assertFalse( as_has_scheduled_action( 'sequenzy_work' ) );
	}

	#[TestDox( 'is rung by Action Scheduler and by WP-Cron while connected, once each, also after somebody deleted the alarm' )]
	public function test_schedule(): void {
		$this->connect();
		as_unschedule_all_actions( 'sequenzy_work' );
		wp_clear_scheduled_hook( 'sequenzy_work' );
		$this->pass( 61 );
		$this->work();
		$this->pass( 61 );
		$this->work();
		self::assertNotFalse( wp_next_scheduled( 'sequenzy_work' ) );
		self::assertCount( 1, as_get_scheduled_actions( array( 'hook' => 'sequenzy_work', 'status' => 'pending' ), 'ids' ) );
	}
}
