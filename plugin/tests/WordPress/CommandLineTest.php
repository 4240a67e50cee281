<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use Automattic\WooCommerce\Utilities\OrderUtil;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'wp sequenzy' )]
final class CommandLineTest extends StoreTestCase {
	protected function setUp(): void {
		parent::setUp();
		// Where npm test runs, it has installed it; alone, PHPUnit says by name what it left out.
		if ( ! is_dir( dirname( __DIR__, 2 ) . '/vendor/wp-cli' ) ) {
			self::markTestSkipped( 'Needs WP-CLI: composer update in plugin/.' );
		}
	}

	/** @return array{int, string} Exit code and output. */
	private function wp( string ...$arguments ): array {
		return ThrowAwaySite::wp( array( 'sequenzy', ...$arguments ) );
	}

	/** @return array{int, mixed} Exit code and what the JSON holds. */
	private function json( string ...$arguments ): array {
		[ $code, $output ] = $this->wp( ...array( ...$arguments, '--format=json' ) );
		wp_cache_flush();
		return array( $code, self::last_line( $output ) );
	}

	/** PHP's own grumbling about others goes to the error output, which stands before it here. */
	private static function last_line( string $output ): array {
		$value = json_decode( (string) strrchr( "\n" . trim( $output ), "\n" ), true );
		self::assertIsArray( $value, $output );
		return $value;
	}

	/** @return list<array<string, mixed>> */
	private function given_up( int $products ): array {
		for ( $i = 0; $i < $products; $i++ ) {
			$this->simple_product();
		}
		$this->end_request();
		for ( $i = 0; $i < 8 * $products; $i++ ) {
			$this->sequenzy->answer_next( '/events', 400, array( 'description' => 'ana@example.com is not known to Bearer seq_wc_0123456789abcdef' ) + FakeSequenzy::error( 'VALIDATION_FAILED' ) );
		}
		sequenzy()->worker()->run();
		return sequenzy()->dead_entries()->page();
	}

	#[TestDox( 'explains itself and each of its commands' )]
	public function test_help(): void {
		[ $code, $help ] = ThrowAwaySite::wp( array( 'help', 'sequenzy' ) );
		self::assertSame( 0, $code, $help );
		foreach ( array( 'connect', 'dead', 'disconnect', 'doctor', 'drain', 'replay', 'status', 'sync', 'verify' ) as $command ) {
			self::assertMatchesRegularExpression( "/^  $command +\S/m", $help );
			[ $code, $help_of ] = ThrowAwaySite::wp( array( 'help', 'sequenzy', $command ) );
			self::assertSame( 0, $code );
			self::assertStringContainsString( '--format=<format>', $help_of );
		}
	}

	#[TestDox( 'status shows the connection, the outbox and the sync, and exits with 1 when nobody is connected' )]
	public function test_status(): void {
		[ $code, $status ] = $this->json( 'status' );
		self::assertSame( array( 1, 'disconnected', null ), array( $code, $status['state'], $status['sync'] ) );
		$this->connect();
		$this->simple_product();
		$this->end_request();
		[ $code, $status ] = $this->json( 'status' );
		self::assertSame( array( 0, 'active', 'Demo Coffee Co.', 1, 'verified' ), array( $code, $status['state'], $status['companyName'], $status['outbox']['ready'], $status['sync']['state'] ) );
		[ $code, $text ] = $this->wp( 'status' );
		self::assertSame( 0, $code );
		self::assertStringContainsString( 'Demo Coffee Co.', $text );
		self::assertStringNotContainsString( FakeSequenzy::TOKEN, $text );
	}

	#[TestDox( 'connect begins for a named admin, goes on when the approval came back to that admin’s browser, and asks before it confirms' )]
	public function test_connect(): void {
		self::assertStringContainsString( '--user', $this->wp( 'connect' )[1] );
		[ $code, $begun ] = $this->json( 'connect', '--user=admin', '--no-wait' );
		self::assertSame( array( 0, 'authorizing' ), array( $code, $begun['state'] ) );
		self::assertStringStartsWith( 'https://app.sequenzy.test/setup/woocommerce?request=', $begun['authorizeUrl'] );
		self::assertSame( 'user:1', sequenzy()->connection()->changed_by );
	}

	#[TestDox( 'connect takes the approval from any browser of the admin who began, and from nobody else’s' )]
	public function test_who_began(): void {
		sequenzy()->connector()->begin( \Sequenzy\WooCommerce\Connection\Visitor::at_the_command_line() );
		$state = $this->sequenzy->requests_to( '/connect/requests' )[0]['body']['state'];
		sequenzy()->connector()->complete( $this->admin( user: 2 ), 'req_1', FakeSequenzy::CODE, $state );
		sequenzy()->connector()->complete( $this->admin(), 'req_1', FakeSequenzy::CODE, 'guessed' );
		self::assertSame( 'authorizing', sequenzy()->connection()->state->value );
		sequenzy()->connector()->complete( $this->admin( 'any browser' ), 'req_1', FakeSequenzy::CODE, $state );
		self::assertSame( 'pending_confirm', sequenzy()->connection()->state->value );
	}

	#[TestDox( 'connect confirms what was approved in a browser' )]
	public function test_confirm(): void {
		$this->begin_and_return();
		[ $code, $answer ] = $this->json( 'connect', '--user=admin', '--yes' );
		self::assertSame( array( 0, 'active', 'Demo Coffee Co.' ), array( $code, $answer['state'], $answer['companyName'] ) );
	}

	#[TestDox( 'sync copies the store and says how it ended; verify compares' )]
	public function test_sync(): void {
		$order = $this->order( 'completed' );
		$this->end_request();
		self::last_changed_an_hour_ago( $order->get_id() );
		$this->connect();
		$this->sequenzy->sync_runs->lose( 'orders', $order->get_id() );
		[ $code, $answer ] = $this->json( 'sync' );
		self::assertSame( array( 0, 'verified', 'manual' ), array( $code, $answer['run']['state'], $answer['run']['reason'] ) );
		self::assertArrayHasKey( $order->get_id(), $this->sequenzy->sync_runs->held( 'orders' ) );
		$this->sequenzy->sync_runs->lose( 'orders', $order->get_id() );
		[ $code, $answer ] = $this->json( 'verify' );
		self::assertSame( array( 0, 'verified', 'repair' ), array( $code, $answer['run']['state'], $answer['run']['reason'] ) );
		self::assertArrayHasKey( $order->get_id(), $this->sequenzy->sync_runs->held( 'orders' ) );
		[ $code, $text ] = $this->wp( 'sync' );
		self::assertSame( 0, $code );
		self::assertMatchesRegularExpression( '/Sync +verified, \d+ of \d+/', $text );
	}

	/** What changes within the second of a copy may have gone live since; a comparison leaves it out. */
	private static function last_changed_an_hour_ago( int $order_id ): void {
		global $wpdb;
		$then = gmdate( 'Y-m-d H:i:s', time() - HOUR_IN_SECONDS );
		$wpdb->update( $wpdb->posts, array( 'post_modified_gmt' => $then ), array( 'ID' => $order_id ) );
		if ( class_exists( OrderUtil::class ) && OrderUtil::custom_orders_table_usage_is_enabled() ) {
			$wpdb->update( $wpdb->prefix . 'wc_orders', array( 'date_updated_gmt' => $then ), array( 'id' => $order_id ) );
		}
		wp_cache_flush();
	}

	#[TestDox( 'sync pauses, resumes and stops the run, and exits with 1 when it was not finished' )]
	public function test_sync_actions(): void {
		$this->connect();
		self::assertSame( 'requested', $this->json( 'sync', '--background' )[1]['run']['state'] );
		[ $code, $answer ] = $this->json( 'sync', 'stop' );
		self::assertSame( array( 0, 'cancelled' ), array( $code, $answer['run']['state'] ) );
		self::assertSame( 1, $this->wp( 'sync', 'dance' )[0] );
		[ $code, $output ] = ThrowAwaySite::wp( array( 'sequenzy', 'sync' ), array( 'SEQUENZY_TEST_MOOD' => 'down' ) );
		self::assertSame( 1, $code );
		self::assertStringContainsString( 'Sequenzy does not answer', $output );
	}

	#[TestDox( 'sync --paranoid reads each order both ways, and stops where another plugin changes one' )]
	public function test_paranoid(): void {
		$order = $this->order( 'completed' );
		$this->connect();
		self::assertSame( 0, $this->wp( 'sync', '--paranoid' )[0] );
		[ $code, $output ] = ThrowAwaySite::wp( array( 'sequenzy', 'sync', '--paranoid', '--format=json' ), array( 'SEQUENZY_TEST_MOOD' => 'order-numbers' ) );
		self::assertSame( 1, $code, $output );
		self::assertStringContainsString( sprintf( '{"order":%d,"field":"number","inSets":"\"%1$d\"","throughWooCommerce":"\"B-%1$d\""}', $order->get_id() ), $output );
	}

	#[TestDox( 'drain sends what waits, also what waited for its next try; when Sequenzy is down it says so' )]
	public function test_drain(): void {
		self::assertSame( 1, $this->wp( 'drain' )[0], 'not connected' );
		$this->connect();
		$products = array( $this->simple_product(), $this->simple_product() );
		$this->end_request();
		$this->sequenzy->down( '/events' );
		sequenzy()->worker()->run();
		[ $code, $output ] = ThrowAwaySite::wp( array( 'sequenzy', 'drain', '--format=json' ), array( 'SEQUENZY_TEST_MOOD' => 'down' ) );
		self::assertSame( array( 1, 2 ), array( $code, self::last_line( $output )['ready'] ), $output );
		[ $code, $drained ] = $this->json( 'drain' );
		self::assertSame( array( 0, array( 'sent' => 2, 'ready' => 0, 'dead' => 0, 'paused' => 0 ) ), array( $code, $drained ) );
		self::assertCount( 1, $this->accepted_about( $products[1]->get_id() ) );
	}

	#[TestDox( 'drain says that nothing was sent when Sequenzy refuses the token: all of it is put aside' )]
	public function test_drain_refused(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		[ $code, $output ] = ThrowAwaySite::wp( array( 'sequenzy', 'drain', '--format=json' ), array( 'SEQUENZY_TEST_MOOD' => 'refuses' ) );
		self::assertSame( array( 1, array( 'sent' => 0, 'ready' => 0, 'dead' => 0, 'paused' => 1 ) ), array( $code, self::last_line( $output ) ), $output );
	}

	#[TestDox( 'dead lists what was given up with its reason, and no address; replay sends it again' )]
	public function test_dead(): void {
		$this->connect();
		$dead = $this->given_up( 2 );
		self::assertCount( 2, $dead );
		[ $code, $listed ] = $this->json( 'dead' );
		self::assertSame( 0, $code );
		self::assertSame( array( $dead[0]['id'], 'product.saved', 'VALIDATION_FAILED', '…@… is not known to Bearer seq_wc_…' ), array( $listed[0]['id'], $listed[0]['type'], $listed[0]['code'], $listed[0]['message'] ) );
		self::assertCount( 1, $this->json( 'dead', '--limit=1' )[1] );
		self::assertSame( implode( ' ', array_column( $dead, 'id' ) ), trim( (string) strrchr( "\n" . trim( $this->wp( 'dead', '--format=ids' )[1] ), "\n" ) ) );
		self::assertSame( 1, $this->wp( 'replay' )[0], 'which?' );
		self::assertSame( 1, $this->wp( 'replay', '99999' )[0], 'there is none' );
		self::assertSame( array( 0, array( 'replayed' => 1 ) ), $this->json( 'replay', (string) $dead[1]['id'] ) );
		self::assertSame( array( 0, array( 'replayed' => 1 ) ), $this->json( 'replay', '--all' ) );
		self::assertSame( 0, $this->wp( 'drain' )[0] );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'doctor lists every check; what fails makes it exit with 1' )]
	public function test_doctor(): void {
		$this->connect();
		[ $code, $checks ] = $this->json( 'doctor' );
		self::assertSame( 0, $code );
		self::assertSame( array_map( static fn( $check ): string => $check->id, sequenzy()->checks()->all() ), array_column( $checks, 'id' ) );
		wp_clear_scheduled_hook( 'sequenzy_work' );
		as_unschedule_all_actions( 'sequenzy_work' );
		[ $code, $checks ] = $this->json( 'doctor' );
		self::assertSame( array( 1, 'fail' ), array( $code, array_column( $checks, 'status', 'id' )['alarm'] ) );
		[ $code, $text ] = $this->wp( 'doctor' );
		self::assertSame( 1, $code );
		self::assertStringContainsString( 'its scheduled task was deleted', $text );
	}

	#[TestDox( 'disconnect ends the connection, also while Sequenzy cannot be told' )]
	public function test_disconnect(): void {
		$this->connect();
		[ $code, $output ] = ThrowAwaySite::wp( array( 'sequenzy', 'disconnect', '--yes', '--format=json' ), array( 'SEQUENZY_TEST_MOOD' => 'down' ) );
		self::assertSame( array( 0, 'disconnecting' ), array( $code, self::last_line( $output )['state'] ), $output );
		self::assertSame( 1, $this->wp( 'sync' )[0] );
		self::assertSame( array( 0, 'disconnected' ), array( ( $answer = $this->json( 'disconnect', '--yes' ) )[0], $answer[1]['state'] ) );
	}
}
