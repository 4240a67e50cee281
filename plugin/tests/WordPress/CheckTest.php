<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Problem;
use Sequenzy\WooCommerce\Health\Check;
use Sequenzy\WooCommerce\Health\ConnectionChecks;
use Sequenzy\WooCommerce\Health\ConnectionFindings;
use Sequenzy\WooCommerce\Health\SiteHealth;
use Sequenzy\WooCommerce\Health\StatusReport;
use Sequenzy\WooCommerce\Health\StoreChecks;
use Sequenzy\WooCommerce\Health\StoreFindings;
use Sequenzy\WooCommerce\Health\WorkChecks;
use Sequenzy\WooCommerce\Health\WorkFindings;

#[TestDox( 'The checks' )]
final class CheckTest extends WordPressTestCase {
	/**
	 * @param list<Check> $checks
	 * @return array<string, string> Verdicts by id.
	 */
	private static function verdicts( array $checks ): array {
		return array_map( static fn( Check $check ): string => $check->verdict->value, array_column( $checks, null, 'id' ) );
	}

	/** @return array<string, string> Of those that do not pass. */
	private static function troubles( array $checks ): array {
		foreach ( $checks as $check ) {
			self::assertNotSame( '', $check->label );
			self::assertNotSame( '', $check->sentence );
			// Whoever reads of trouble reads what to do.
			self::assertSame( 'pass' === $check->verdict->value, '' === $check->action, $check->id );
		}
		return array_filter( self::verdicts( $checks ), static fn( string $verdict ): bool => 'pass' !== $verdict );
	}

	private static function store( mixed ...$seen ): array {
		return StoreChecks::of( new StoreFindings( ...$seen + array( 'home' => 'https://store.example.com', 'environment' => 'production', 'has_pretty_permalinks' => true, 'unmet' => array(), 'versions' => array( 'PHP' => '8.2.0' ), 'cache' => null, 'stock_mailers' => array(), 'cart_mailers' => array(), 'namesakes' => array() ) ) );
	}

	private static function seen_at_work( mixed ...$seen ): array {
		return WorkChecks::of( new WorkFindings( ...$seen + array( 'is_active' => true, 'missing_tables' => array(), 'is_schema_current' => true, 'complaint' => null, 'is_scheduled' => true, 'has_cron' => true, 'last_run' => 30, 'is_late' => false, 'ready' => 0, 'paused' => 0, 'dead' => 0, 'oldest_seconds' => 0, 'breaker' => 'closed', 'skew_seconds' => 0 ) ) );
	}

	/** @return array<string, array{array<string, mixed>, array<string, string>}> */
	public static function stores(): array {
		return array(
			'all is well'                                  => array( array(), array() ),
			'a public store without https'                 => array( array( 'home' => 'http://store.example.com' ), array( 'https' => 'fail' ) ),
			'a store on the developer’s own machine'       => array( array( 'home' => 'http://127.0.0.1:8080' ), array() ),
			'a local environment'                          => array( array( 'home' => 'http://192.168.1.5', 'environment' => 'local' ), array() ),
			'plain permalinks'                             => array( array( 'has_pretty_permalinks' => false ), array( 'permalinks' => 'warn' ) ),
			'something too old'                            => array( array( 'unmet' => array( 'PHP 8.1 or newer is needed.' ) ), array( 'versions' => 'fail' ) ),
			'an object cache that answers well'            => array( array( 'cache' => 'ok' ), array() ),
			'an object cache that forgets'                 => array( array( 'cache' => 'deaf' ), array( 'object_cache' => 'fail' ) ),
			'an object cache that lies'                    => array( array( 'cache' => 'stale' ), array( 'object_cache' => 'fail' ) ),
			'another mailer of products back in stock'     => array( array( 'stock_mailers' => array( 'YITH' ) ), array( 'stock_mailers' => 'warn' ) ),
			'another plugin for Sequenzy'                  => array( array( 'namesakes' => array( '“Sequenzy for WooCommerce” 2.0.0 by Sequenzy' ) ), array( 'namesakes' => 'fail' ) ),
			'another reminder of carts'                    => array( array( 'cart_mailers' => array( 'Klaviyo' ) ), array( 'cart_mailers' => 'warn' ) ),
		);
	}

	/**
	 * @param array<string, mixed>  $seen
	 * @param array<string, string> $troubles
	 */
	#[DataProvider( 'stores' )]
	#[TestDox( 'of the store: $_dataName' )]
	public function test_store( array $seen, array $troubles ): void {
		self::assertSame( $troubles, self::troubles( self::store( ...$seen ) ) );
	}

	/** @return array<string, array{array<string, mixed>, array<string, string>}> */
	public static function work_findings(): array {
		return array(
			'all is well'                                    => array( array(), array() ),
			'not connected, so nothing need run'             => array( array( 'is_active' => false, 'is_scheduled' => false, 'last_run' => null, 'skew_seconds' => null ), array() ),
			'a table is missing'                             => array( array( 'missing_tables' => array( 'wp_sequenzy_outbox' ) ), array( 'tables' => 'fail' ) ),
			'the plugin was updated a moment ago'            => array( array( 'is_schema_current' => false ), array( 'tables' => 'warn' ) ),
			'a read-only database'                           => array( array( 'complaint' => 'read-only' ), array( 'database' => 'fail' ) ),
			'the alarm was deleted'                          => array( array( 'is_scheduled' => false ), array( 'alarm' => 'fail' ) ),
			'the worker never ran'                           => array( array( 'last_run' => null ), array( 'worker' => 'warn' ) ),
			'the worker is late'                             => array( array( 'last_run' => 1000, 'is_late' => true ), array( 'worker' => 'warn' ) ),
			'the worker has not run for two days, cron off'  => array( array( 'last_run' => 172_800, 'is_late' => true, 'has_cron' => false ), array( 'worker' => 'fail' ) ),
			'a few changes wait'                             => array( array( 'ready' => 12, 'oldest_seconds' => 40 ), array() ),
			'changes wait for an hour'                       => array( array( 'ready' => 12, 'oldest_seconds' => 3600 ), array( 'outbox' => 'warn' ) ),
			'changes wait for three days'                    => array( array( 'ready' => 1, 'oldest_seconds' => 259_200 ), array( 'outbox' => 'fail' ) ),
			'changes wait for the connection'                => array( array( 'is_active' => false, 'paused' => 3 ), array( 'outbox' => 'warn' ) ),
			'something was given up'                         => array( array( 'dead' => 1 ), array( 'dead' => 'warn' ) ),
			'Sequenzy is down'                               => array( array( 'breaker' => 'open' ), array( 'breaker' => 'warn' ) ),
			'a clock that is an hour ahead'                  => array( array( 'skew_seconds' => 3600 ), array( 'clock' => 'warn' ) ),
			'a clock that is an hour behind'                 => array( array( 'skew_seconds' => -3600 ), array( 'clock' => 'warn' ) ),
		);
	}

	/**
	 * @param array<string, mixed>  $seen
	 * @param array<string, string> $troubles
	 */
	#[DataProvider( 'work_findings' )]
	#[TestDox( 'of the work: $_dataName' )]
	public function test_work( array $seen, array $troubles ): void {
		self::assertSame( $troubles, self::troubles( self::seen_at_work( ...$seen ) ) );
	}

	#[TestDox( 'say of each state of the connection what it means and what to do' )]
	public function test_connection(): void {
		foreach ( ConnectionState::cases() as $state ) {
			$troubles = self::troubles( ConnectionChecks::of( new ConnectionFindings( $state, 'Demo Coffee Co.', null, 'salts' ) ) );
			self::assertSame( ConnectionState::Active === $state, array() === $troubles, $state->value );
			self::assertSame( ConnectionState::SafeMode === $state, isset( $troubles['copy'] ) );
		}
		$refused = ConnectionChecks::of( new ConnectionFindings( ConnectionState::AuthFailed, '', new Problem( 'TOKEN_INVALID', 'Refused', 'The token seq_wc_0123456789abcdef of ana@example.com is unknown.', '' ), 'own' ) );
		self::assertSame( 'Refused. The token seq_wc_… of …@… is unknown.', $refused[0]->sentence );
		self::assertSame( array( 'key' => 'warn' ), self::troubles( ConnectionChecks::of( new ConnectionFindings( ConnectionState::Active, '', null, 'database' ) ) ) );
	}

	#[TestDox( 'find a healthy store healthy, and see in the database what is not' )]
	public function test_real_store(): void {
		$this->connect();
		self::assertSame( array(), self::troubles( sequenzy()->checks()->local() ) );
		self::assertSame( 'reach', sequenzy()->checks()->all()[0]->id );
		wp_clear_scheduled_hook( 'sequenzy_work' );
		as_unschedule_all_actions( 'sequenzy_work' );
		update_option( 'woocommerce_customer_stock_notifications_allow_signups', 'yes' );
		update_option( 'active_plugins', array( ...(array) get_option( 'active_plugins' ), 'klaviyo/klaviyo.php' ) );
		$this->sequenzy->answer_next( '/events', 400, \Sequenzy\WooCommerce\Tests\Site\FakeSequenzy::error( 'VALIDATION_FAILED' ) );
		$this->simple_product();
		$this->end_request();
		sequenzy()->worker()->run();
		$this->pass( 901 );
		$this->simple_product();
		$this->end_request();
		$troubles = self::troubles( sequenzy()->checks()->local() );
		delete_option( 'woocommerce_customer_stock_notifications_allow_signups' );
		update_option( 'active_plugins', array_values( array_diff( (array) get_option( 'active_plugins' ), array( 'klaviyo/klaviyo.php' ) ) ) );
		self::assertSame( array( 'alarm' => 'fail', 'worker' => 'warn', 'dead' => 'warn', 'stock_mailers' => 'warn', 'cart_mailers' => 'warn' ), $troubles );
	}

	#[TestDox( 'ask Sequenzy whether it is in reach; a firewall is not Sequenzy' )]
	public function test_reach(): void {
		$this->sequenzy->answer_next( '/connect/requests/reachable', 404, \Sequenzy\WooCommerce\Tests\Site\FakeSequenzy::error( 'CONNECT_REQUEST_NOT_FOUND' ) );
		self::assertSame( array( 'reach' => 'pass' ), self::verdicts( array( sequenzy()->checks()->reach() ) ) );
		foreach ( array( 404, 200, 403 ) as $status ) {
			$this->sequenzy->answer_next( '/connect/requests/reachable', $status, '<html>Blocked</html>' );
			self::assertSame( array( 'reach' => 'fail' ), self::verdicts( array( sequenzy()->checks()->reach() ) ) );
		}
		$this->sequenzy->down( '/connect/requests/reachable' );
		self::assertSame( array( 'reach' => 'fail' ), self::verdicts( array( sequenzy()->checks()->reach() ) ) );
	}

	#[TestDox( 'know the clock’s difference from the heartbeat' )]
	public function test_skew(): void {
		$this->connect();
		$this->pass( 61 );
		$this->sequenzy->answer_next( '/heartbeat', 200, array( 'serverTime' => gmdate( 'Y-m-d\TH:i:s.000\Z', time() + 7200 ), 'integration' => array( 'state' => 'active' ), 'waitlist' => array(), 'nextHeartbeatSeconds' => 60 ) );
		sequenzy()->worker()->run();
		self::assertSame( array( 'clock' => 'warn' ), self::troubles( sequenzy()->checks()->local() ) );
	}

	#[TestDox( 'see an object cache that holds an older state of the connection than the database' )]
	public function test_stale_cache(): void {
		$this->connect();
		self::assertTrue( ( new \Sequenzy\WooCommerce\Health\ProbeStore() )->options_agree() );
		wp_cache_delete( 'sequenzy_state', 'options' );
		$loaded                   = wp_load_alloptions();
		$loaded['sequenzy_state'] = serialize( array( 'state' => 'disconnected' ) );
		wp_cache_set( 'alloptions', $loaded, 'options' );
		self::assertFalse( ( new \Sequenzy\WooCommerce\Health\ProbeStore() )->options_agree() );
		self::assertFalse( sequenzy_is_connected() );
		// The worker puts it right: it reads past the cache.
		sequenzy()->worker()->run();
		self::assertTrue( sequenzy_is_connected() );
		self::assertTrue( ( new \Sequenzy\WooCommerce\Health\ProbeStore() )->options_agree() );
	}

	#[TestDox( 'stand in Site Health, directly and for the browser to ask, and in WooCommerce’s report' )]
	public function test_faces(): void {
		$this->connect();
		$health = new SiteHealth( sequenzy()->checks() );
		$tests  = $health->add( array( 'direct' => array(), 'async' => array() ) );
		self::assertSame( array_map( static fn( Check $check ): string => 'sequenzy_' . $check->id, sequenzy()->checks()->local() ), array_keys( $tests['direct'] ) );
		$result = $tests['direct']['sequenzy_tables']['test']();
		self::assertSame( array( 'good', 'sequenzy_tables' ), array( $result['status'], $result['test'] ) );
		$this->sequenzy->down( '/connect/requests/reachable' );
		self::assertSame( 'critical', $tests['async']['sequenzy_reach']['async_direct_test']()['status'] );
		self::assertSame( rest_url( 'sequenzy/v1/site-health/reach' ), $tests['async']['sequenzy_reach']['test'] );
		$this->sequenzy->down( '/connect/requests/reachable' );
		self::assertSame( 'critical', rest_do_request( new \WP_REST_Request( 'GET', '/sequenzy/v1/site-health/reach' ) )->get_data()['status'] );
		wp_set_current_user( 0 );
		self::assertSame( 401, rest_do_request( new \WP_REST_Request( 'GET', '/sequenzy/v1/site-health/reach' ) )->get_status() );
		ob_start();
		( new StatusReport( sequenzy()->checks() ) )->render();
		$report = (string) ob_get_clean();
		self::assertSame( count( sequenzy()->checks()->local() ), substr_count( $report, '<tr><td' ) );
		self::assertStringContainsString( 'The store is connected to “Demo Coffee Co.”.', $report );
	}
}
