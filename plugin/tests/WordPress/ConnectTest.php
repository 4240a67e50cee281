<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\ConnectionStore;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Tests\Contract;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;

#[TestDox( 'Connecting' )]
final class ConnectTest extends WordPressTestCase {
	#[TestDox( 'sends nothing before somebody clicks Connect' )]
	public function test_silence_before_consent(): void {
		$product = $this->simple_product();
		$product->set_stock_status( 'instock' );
		$product->save();
		$this->end_request();
		sequenzy()->worker()->run();
		self::assertSame( array(), $this->sequenzy->requests );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'goes from Connect over the approval to Confirm, and only then sends the catalogue' )]
	public function test_connects(): void {
		$product = $this->simple_product();
		$this->begin_and_return();
		self::assertSame( ConnectionState::PendingConfirm, sequenzy()->connection()->state );
		self::assertFalse( sequenzy_is_connected() );
		sequenzy()->worker()->run();
		self::assertSame( array(), $this->sequenzy->requests_to( '/events' ) );
		sequenzy()->connector()->confirm( $this->admin() );
		self::assertTrue( sequenzy_is_connected() );
		self::assertSame( 'user:1', sequenzy()->connection()->changed_by );
		sequenzy()->worker()->run();
		self::assertArrayHasKey( $product->get_id(), $this->sequenzy->sync_runs->held( 'products' ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'says to Sequenzy exactly what the contract allows' )]
	public function test_messages_keep_the_contract(): void {
		$this->connect();
		$this->begin_again_after_refusal();
		foreach ( $this->sequenzy->requests as $request ) {
			$schema = array(
				'/connect/requests'             => 'connect-request',
				'/connect/requests/req_1/token' => 'connect-token-request',
				'/connect/confirm'              => 'connect-confirm',
				'/connect/rotate'               => 'connect-rotate',
				'/heartbeat'                    => 'heartbeat',
				'/events'                       => 'events-batch',
				'/disconnect'                   => 'disconnect',
			)[ $request['path'] ];
			self::assertSame( '', Contract::complaint( $schema, $request['body'] ), $request['path'] );
		}
		self::assertNotEmpty( $this->sequenzy->requests_to( '/heartbeat' ) );
		self::assertNotEmpty( $this->sequenzy->requests_to( '/disconnect' ) );
	}

	private function begin_again_after_refusal(): void {
		$this->simple_product();
		$this->end_request();
		$this->pass( 61 );
		sequenzy()->worker()->run();
		sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
	}

	/** @return array<string, array{string, string, string, int, string}> */
	public static function foreign_returns(): array {
		return array(
			'a state that was never given out'   => array( 'req_1', 'invented-state-0123456789', 'browser-one', 1, 'STATE_MISMATCH' ),
			'the right state in another browser' => array( 'req_1', '', 'browser-two', 1, 'STATE_MISMATCH' ),
			'the right state of another admin'   => array( 'req_1', '', 'browser-one', 2, 'STATE_MISMATCH' ),
			'another request'                    => array( 'req_2', '', 'browser-one', 1, 'STATE_MISMATCH' ),
		);
	}

	#[DataProvider( 'foreign_returns' )]
	#[TestDox( 'refuses $_dataName before anything is sent' )]
	public function test_refuses_foreign_returns( string $request_id, string $state, string $session, int $user, string $code ): void {
		sequenzy()->connector()->begin( $this->admin() );
		$given = $this->sequenzy->requests[0]['body']['state'];
		sequenzy()->connector()->complete( $this->admin( $session, $user ), $request_id, FakeSequenzy::CODE, '' === $state ? $given : $state );
		self::assertSame( ConnectionState::Authorizing, sequenzy()->connection()->state );
		self::assertSame( $code, sequenzy()->connection()->problem()?->code );
		self::assertSame( array(), $this->sequenzy->requests_to( '/connect/requests/req_1/token' ) );
	}

	#[TestDox( 'shows a wrong code in words and lets the person try again' )]
	public function test_wrong_code(): void {
		sequenzy()->connector()->begin( $this->admin() );
		sequenzy()->connector()->complete( $this->admin(), 'req_1', 'code-wrong-wrong-wrong', $this->sequenzy->requests[0]['body']['state'] );
		self::assertSame( 'CODE_INVALID', sequenzy()->connection()->problem()?->code );
		$this->begin_and_return();
		self::assertSame( ConnectionState::PendingConfirm, sequenzy()->connection()->state );
		self::assertNull( sequenzy()->connection()->problem() );
	}

	#[TestDox( 'proves with PKCE that the one who asks for the token is the one who began' )]
	public function test_pkce(): void {
		$this->begin_and_return();
		$challenge = $this->sequenzy->requests_to( '/connect/requests' )[0]['body']['codeChallenge'];
		$verifier  = $this->sequenzy->requests_to( '/connect/requests/req_1/token' )[0]['body']['codeVerifier'];
		self::assertSame( $challenge, rtrim( strtr( base64_encode( hash( 'sha256', $verifier, true ) ), '+/', '-_' ), '=' ) );
	}

	#[TestDox( 'changes nothing when Confirm is clicked twice' )]
	public function test_double_confirm(): void {
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		$before = get_option( 'sequenzy_connection' );
		sequenzy()->connector()->confirm( $this->admin() );
		wp_cache_flush();
		self::assertSame( $before, get_option( 'sequenzy_connection' ) );
		self::assertCount( 1, $this->sequenzy->requests_to( '/connect/confirm' ) );
	}

	#[TestDox( 'lets only one of two tabs win a change' )]
	public function test_compare_and_set(): void {
		$this->begin_and_return();
		$store  = new ConnectionStore( new Clock() );
		$tab    = $store->read();
		$winner = $store->replace( $tab, $tab->with( company_name: 'first' ), 'user:1' );
		self::assertNotNull( $winner );
		self::assertNull( $store->replace( $tab, $tab->with( company_name: 'second' ), 'user:2' ) );
		self::assertSame( 'first', $store->read()->company_name );
	}

	#[TestDox( 'lets only one of two clicks in the same moment win' )]
	public function test_compare_and_set_race(): void {
		$this->begin_and_return();
		$store = new ConnectionStore( new Clock() );
		$seen  = $store->read();
		$this->just_before( 'UPDATE `wp_options` SET option_value', static fn() => self::assertNotNull( $store->replace( $seen, $seen->with( company_name: 'faster' ), 'user:2' ) ) );
		self::assertNull( $store->replace( $seen, $seen->with( company_name: 'slower' ), 'user:1' ) );
		self::assertSame( 'faster', $store->read()->company_name );
	}

	#[TestDox( '"Not mine" tells Sequenzy and forgets the token' )]
	public function test_not_mine(): void {
		$this->begin_and_return();
		sequenzy()->connector()->cancel( $this->admin() );
		self::assertSame( 'not_mine', $this->sequenzy->requests_to( '/disconnect' )[0]['body']['reason'] );
		self::assertSame( ConnectionState::Disconnected, sequenzy()->connection()->state );
		self::assertSame( '', sequenzy()->connection()->token );
	}

	#[TestDox( 'never writes the token in clear, neither into the database nor into an answer for the browser' )]
	public function test_token_is_sealed(): void {
		global $wpdb;
		$this->connect();
		foreach ( array( 'SELECT option_value FROM wp_options', 'SELECT meta_value FROM wp_usermeta', 'SELECT message FROM wp_sequenzy_deliveries' ) as $query ) {
			self::assertStringNotContainsString( 'seq_wc_', (string) wp_json_encode( $wpdb->get_col( $query ) ) );
		}
		$answer = rest_do_request( new \WP_REST_Request( 'GET', '/sequenzy/v1/connection' ) );
		self::assertStringNotContainsString( 'seq_wc_', (string) wp_json_encode( $answer->get_data() ) );
		self::assertSame( '', Contract::complaint( 'admin-connection', $answer->get_data() ) );
	}

	#[TestDox( 'writes into the log why it stopped and what was given up, but no token, code or address of a shopper' )]
	public function test_logs(): void {
		array_map( 'unlink', $this->logs() );
		$this->connect();
		sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'email' => 'buyer@example.com' ) );
		$this->sequenzy->answer_next( '/events', 400, FakeSequenzy::error( 'VALIDATION_FAILED' ) );
		sequenzy()->worker()->run();
		sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'email' => 'buyer@example.com' ) );
		$this->sequenzy->answer_next( '/events', 401, FakeSequenzy::error( 'TOKEN_INVALID' ) );
		sequenzy()->worker()->run();
		$log = implode( "\n", array_map( 'file_get_contents', $this->logs() ) );
		self::assertStringContainsString( 'TOKEN_INVALID', $log );
		self::assertStringContainsString( 'VALIDATION_FAILED', $log );
		foreach ( array( 'seq_wc_', FakeSequenzy::CODE, 'buyer@example.com' ) as $secret ) {
			self::assertStringNotContainsString( $secret, $log );
		}
	}

	#[TestDox( 'shows and changes the connection only for people who manage the store' )]
	public function test_permissions(): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		$customer = wp_insert_user( array( 'user_login' => 'customer', 'user_pass' => 'password', 'role' => 'subscriber' ) );
		$manager  = wp_insert_user( array( 'user_login' => 'manager', 'user_pass' => 'password', 'role' => 'editor' ) );
		get_userdata( $manager )->add_cap( 'manage_woocommerce' );
		foreach ( array( 0 => 401, $customer => 403, $manager => 200 ) as $user => $status ) {
			wp_set_current_user( $user );
			foreach ( array( array( 'GET', '' ), array( 'POST', '' ), array( 'POST', '/confirm' ), array( 'POST', '/cancel' ), array( 'POST', '/disconnect' ) ) as [ $method, $path ] ) {
				self::assertSame( $status, rest_do_request( new \WP_REST_Request( $method, '/sequenzy/v1/connection' . $path ) )->get_status(), "$user $method $path" );
			}
			self::assertSame( 200 === $status, array() !== $this->sequenzy->requests );
		}
		wp_delete_user( $customer );
		wp_delete_user( $manager );
	}

	#[TestDox( 'is not changed by a foreign page that an admin visits: without WordPress\'s nonce a request is nobody\'s' )]
	public function test_nonce(): void {
		unset( $_REQUEST['_wpnonce'], $_SERVER['HTTP_X_WP_NONCE'] );
		$GLOBALS['wp_rest_auth_cookie'] = true;
		rest_cookie_check_errors( null );
		self::assertSame( 401, rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/connection/disconnect' ) )->get_status() );
		$GLOBALS['wp_rest_auth_cookie'] = null;
	}

	#[TestDox( 'tells the waiting screen what the person in the other tab did' )]
	public function test_waiting_screen(): void {
		rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/connection' ) );
		$this->sequenzy->approval = 'denied';
		$view                     = rest_do_request( new \WP_REST_Request( 'GET', '/sequenzy/v1/connection' ) )->get_data();
		self::assertSame( 'authorizing', $view['state'] );
		self::assertSame( 'denied', $view['approval'] );
		self::assertStringContainsString( '/setup/woocommerce', $view['authorizeUrl'] );
		self::assertSame( '', Contract::complaint( 'admin-connection', $view ) );
	}

	#[TestDox( 'says so when Sequenzy cannot be reached, and stays where it was' )]
	public function test_begin_while_down(): void {
		$this->sequenzy->down( '/connect/requests' );
		$view = rest_do_request( new \WP_REST_Request( 'POST', '/sequenzy/v1/connection' ) )->get_data();
		self::assertSame( 'disconnected', $view['state'] );
		self::assertSame( 'OUTAGE', $view['error']['code'] );
		self::assertSame( '', Contract::complaint( 'admin-connection', $view ) );
	}

	#[TestDox( 'a copied site makes no call, and its disconnect leaves the original alone' )]
	public function test_copied_site(): void {
		$this->connect();
		$elsewhere = static fn(): string => 'https://staging.example.com';
		add_filter( 'option_home', $elsewhere );
		try {
			$this->simple_product();
			$this->end_request();
			$this->pass( 600 );
			sequenzy()->worker()->run();
			self::assertSame( 'SITE_MOVED', sequenzy()->connection()->problem()?->code );
			self::assertFalse( sequenzy_is_connected() );
			sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		} finally {
			remove_filter( 'option_home', $elsewhere );
		}
		self::assertSame( array(), $this->sequenzy->requests );
	}

	#[TestDox( 'a site copied before Confirm cannot confirm, and giving up there tells Sequenzy nothing' )]
	public function test_copied_before_confirm(): void {
		$this->begin_and_return();
		$this->sequenzy->forget();
		$elsewhere = static fn(): string => 'https://staging.example.com';
		add_filter( 'option_home', $elsewhere );
		try {
			sequenzy()->connector()->confirm( $this->admin() );
			$view = rest_do_request( new \WP_REST_Request( 'GET', '/sequenzy/v1/connection' ) )->get_data();
			self::assertSame( array( 'safe_mode', 'SITE_MOVED' ), array( $view['state'], $view['error']['code'] ) );
			sequenzy()->connector()->cancel( $this->admin() );
		} finally {
			remove_filter( 'option_home', $elsewhere );
		}
		self::assertSame( array(), $this->sequenzy->requests );
		self::assertSame( ConnectionState::Disconnected, sequenzy()->connection()->state );
	}

	#[TestDox( 'keeps nothing of a shopper before the first Confirm' )]
	public function test_nothing_before_confirm(): void {
		$this->begin_and_return();
		self::assertFalse( sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'email' => 'buyer@example.com' ) ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'a request over http, or in another language, does not make the store look like a copy' )]
	public function test_same_store(): void {
		$this->connect();
		$changed = static fn( string $url ): string => str_replace( 'https://store.example.com', 'http://store.example.com/de', $url );
		add_filter( 'home_url', $changed );
		self::assertTrue( sequenzy_is_connected() );
		remove_filter( 'home_url', $changed );
	}

	#[TestDox( 'changed security keys ask for a new connection and keep what waits' )]
	public function test_changed_keys(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		$other = static fn( string $salt ): string => 'other' . $salt;
		add_filter( 'salt', $other );
		sequenzy()->worker()->run();
		remove_filter( 'salt', $other );
		self::assertSame( 'KEY_CHANGED', sequenzy()->connection()->problem()?->code );
		self::assertSame( array( 'paused' ), array_unique( array_column( $this->outbox(), 'status' ) ) );
	}
}
