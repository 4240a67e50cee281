<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Tests\Contract;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'A connection' )]
final class ConnectionLifeTest extends WordPressTestCase {
	private function state(): ConnectionState {
		return sequenzy()->connection()->state;
	}

	private function sign_up(): void {
		sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'email' => 'buyer@example.com' ) );
	}

	private function rotate_soon(): void {
		$this->sequenzy->commands = array( array( 'id' => 'cmd_turn', 'type' => 'rotate_token', 'expiresAt' => '2099-01-01T00:00:00.000Z' ) );
		$this->pass( 61 );
	}

	/** This site answers at another address meanwhile. */
	private function elsewhere( callable $do ): void {
		$elsewhere = static fn(): string => 'https://staging.example.com';
		add_filter( 'option_home', $elsewhere );
		try {
			$do();
		} finally {
			remove_filter( 'option_home', $elsewhere );
		}
	}

	#[TestDox( 'turns to its next token when Sequenzy asks, between two deliveries, and never shows it in clear' )]
	public function test_rotation(): void {
		$this->connect();
		$this->rotate_soon();
		$this->sign_up();
		$this->work();
		$next = FakeSequenzy::next_token( FakeSequenzy::TOKEN );
		self::assertSame( $next, $this->sequenzy->token );
		self::assertSame( 'Bearer ' . $next, $this->sequenzy->requests_to( '/events' )[0]['headers']['Authorization'] );
		self::assertCount( 1, $this->sequenzy->accepted() );
		self::assertSame( '', Contract::complaint( 'connect-rotate', $this->sequenzy->requests_to( '/connect/rotate' )[0]['body'] ) );
		self::assertStringNotContainsString( $next, sequenzy()->connection()->to_json() );
		// It is told in the same round, and once.
		$results = array_merge( ...array_column( array_column( $this->sequenzy->requests_to( '/heartbeat' ), 'body' ), 'commandResults' ) );
		self::assertSame( array( 'cmd_turn' => 'done' ), array_column( $results, 'status', 'id' ) );
		self::assertCount( 1, $results );
	}

	#[TestDox( 'keeps its token when the next one does not arrive, and goes on with it' )]
	public function test_rotation_fails(): void {
		$this->connect();
		$this->rotate_soon();
		$this->sequenzy->down( '/connect/rotate' );
		$this->sign_up();
		$this->work();
		self::assertSame( FakeSequenzy::TOKEN, $this->sequenzy->token );
		self::assertCount( 1, $this->sequenzy->accepted() );
	}

	#[TestDox( 'is not stopped by a late answer to a token that was replaced meanwhile' )]
	public function test_late_refusal(): void {
		$this->connect();
		$this->sign_up();
		$this->sequenzy->meanwhile = function ( string $path ): void {
			if ( '/events' === $path ) {
				$this->sequenzy->meanwhile = null;
				self::assertTrue( sequenzy()->connector()->rotate() );
				$this->sequenzy->answer_next( '/events', 401, FakeSequenzy::error( 'TOKEN_INVALID' ) );
			}
		};
		$this->work();
		self::assertSame( ConnectionState::Active, $this->state() );
		$this->work();
		self::assertCount( 1, $this->sequenzy->accepted() );
	}

	#[TestDox( 'is over for the store before Sequenzy is told: nothing is kept or sent while the farewell is on its way' )]
	public function test_local_first(): void {
		$this->connect();
		$kept                      = null;
		$this->sequenzy->meanwhile = function () use ( &$kept ): void {
			$kept = array( sequenzy_is_connected(), $this->state(), sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'email' => 'buyer@example.com' ) ) );
		};
		sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		self::assertSame( array( false, ConnectionState::Disconnecting, false ), $kept );
		self::assertSame( ConnectionState::Disconnected, $this->state() );
		self::assertSame( '', sequenzy()->connection()->token );
	}

	#[TestDox( 'that ends while Sequenzy cannot be reached says its farewell later, once, and gives up after a day' )]
	public function test_farewell_later(): void {
		foreach ( array( 'told', 'never' ) as $end ) {
			$this->connect();
			$this->sequenzy->meanwhile = fn( string $path ) => $this->sequenzy->down( $path );
			sequenzy()->connector()->disconnect( 'user:1', 'owner' );
			self::assertSame( ConnectionState::Disconnecting, $this->state() );
			self::assertSame( '', Contract::complaint( 'admin-connection', rest_do_request( new \WP_REST_Request( 'GET', '/sequenzy/v1/connection' ) )->get_data() ) );
			self::assertNotFalse( wp_next_scheduled( 'sequenzy_work' ) );
			$this->pass( 3600 );
			$this->work();
			self::assertSame( ConnectionState::Disconnecting, $this->state() );
			if ( 'told' === $end ) {
				$this->sequenzy->meanwhile = null;
			} else {
				$this->pass( 86_400 );
			}
			$this->sequenzy->forget();
			$this->work();
			$this->work();
			self::assertCount( 1, $this->sequenzy->requests );
			self::assertSame( array( ConnectionState::Disconnected, '' ), array( $this->state(), sequenzy()->connection()->token ) );
			$this->sequenzy->meanwhile = null;
			wp_clear_scheduled_hook( 'sequenzy_work' );
		}
	}

	#[TestDox( 'may be begun again at once, also while Sequenzy does not know of the end yet' )]
	public function test_begin_again(): void {
		$this->connect();
		$this->sequenzy->down( '/disconnect' );
		sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		$this->connect();
		self::assertSame( ConnectionState::Active, $this->state() );
		self::assertSame( 'sequenzy_minute', wp_get_schedule( 'sequenzy_work' ) );
	}

	#[TestDox( 'of a live store does not speak in its staging or local copy, whatever the address' )]
	public function test_environment(): void {
		$this->connect();
		self::assertSame( ConnectionState::Active, $this->state(), 'connected as a local site, for development' );
		$live = sequenzy()->connection();
		( new \Sequenzy\WooCommerce\Connection\ConnectionStore( new \Sequenzy\WooCommerce\Clock() ) )->replace( $live, $live->with( environment: 'production' ), 'user:1' );
		$this->sign_up();
		$this->pass( 61 );
		$this->work();
		self::assertSame( array(), $this->sequenzy->requests );
		self::assertSame( array( ConnectionState::SafeMode, 'SITE_MOVED' ), array( $this->state(), sequenzy()->connection()->problem()?->code ) );
		self::assertStringContainsString( 'production', (string) sequenzy()->connection()->problem()?->description );
	}

	#[TestDox( '"This is a copy": forgets the connection, what waited and who it was, and calls nobody; the original is not touched' )]
	public function test_this_is_a_copy(): void {
		$this->connect();
		$original = get_option( 'sequenzy_site_id' );
		$this->sign_up();
		$this->elsewhere(
			function (): void {
				self::assertSame( ConnectionState::SafeMode, $this->state() );
				sequenzy()->connector()->disconnect( 'user:1', 'owner' );
				self::assertSame( ConnectionState::Disconnected, $this->state() );
			}
		);
		self::assertSame( array(), $this->sequenzy->requests );
		self::assertSame( array(), $this->outbox() );
		$this->begin_and_return();
		self::assertNotSame( $original, get_option( 'sequenzy_site_id' ) );
	}

	#[TestDox( '"We moved": is approved again for the new address, stays the same site, and what waited is sent' )]
	public function test_we_moved(): void {
		$this->connect();
		$original = get_option( 'sequenzy_site_id' );
		$this->sign_up();
		$this->elsewhere(
			function () use ( $original ): void {
				$this->begin_and_return();
				sequenzy()->connector()->confirm( $this->admin() );
				$this->work();
				self::assertSame( ConnectionState::Active, $this->state() );
				self::assertSame( $original, get_option( 'sequenzy_site_id' ) );
				$requests = $this->sequenzy->requests_to( '/connect/requests' );
				self::assertSame( 'https://staging.example.com', end( $requests )['body']['storeUrl'] );
			}
		);
		self::assertSame( array( 'back_in_stock.requested' ), array_column( $this->sequenzy->accepted(), 'type' ) );
	}

	#[TestDox( 'is the connected store again when the old address comes back and nobody decided' )]
	public function test_address_comes_back(): void {
		$this->connect();
		$this->elsewhere( fn() => self::assertSame( ConnectionState::SafeMode, $this->state() ) );
		self::assertSame( ConnectionState::Active, $this->state() );
	}

	#[TestDox( 'whose key is gone asks for a new one, keeps what waits, and sends it after reconnecting' )]
	public function test_needs_key(): void {
		$this->connect();
		$this->sign_up();
		$other = static fn( string $salt ): string => 'other' . $salt;
		add_filter( 'salt', $other );
		$this->work();
		self::assertSame( array( ConnectionState::NeedsKey, 'KEY_CHANGED' ), array( $this->state(), sequenzy()->connection()->problem()?->code ) );
		$this->sign_up();
		self::assertSame( array( 'paused', 'paused' ), array_column( $this->outbox(), 'status' ) );
		$this->connect_again();
		remove_filter( 'salt', $other );
		self::assertCount( 2, $this->sequenzy->accepted() );
	}

	private function connect_again(): void {
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		$this->work();
	}

	#[TestDox( 'may have a key of its own in wp-config.php, so that new salts change nothing' )]
	public function test_own_key(): void {
		self::assertSame( array( 0, '' ), ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/child.php', 'own-key', '0' ) ) );
	}

	/** @return array<string, array{string, bool}> */
	public static function addresses(): array {
		return array(
			'without its certificate'      => array( 'http://store.example.com', true ),
			'with capital letters'         => array( 'https://Store.Example.com/', true ),
			'with the port that is meant'  => array( 'https://store.example.com:443', true ),
			'at another host'              => array( 'https://staging.example.com', false ),
			'with www'                     => array( 'https://www.store.example.com', false ),
			'at another port'              => array( 'https://store.example.com:8443', false ),
			'in a folder'                  => array( 'https://store.example.com/copy', false ),
		);
	}

	#[DataProvider( 'addresses' )]
	#[TestDox( 'knows the store $_dataName: the same, or a copy that says nothing' )]
	public function test_address( string $address, bool $is_same ): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		update_option( 'home', $address );
		try {
			self::assertSame( $is_same, sequenzy_is_connected() );
			self::assertSame( $is_same ? 'active' : 'safe_mode', sequenzy()->connection()->state->value );
			sequenzy()->worker()->run();
			self::assertCount( $is_same ? 1 : 0, $this->sequenzy->requests_to( '/events' ) );
		} finally {
			update_option( 'home', 'https://store.example.com' );
		}
	}

	#[TestDox( 'connects a store whose admin lives on another origin: both addresses are told, and the code comes back to the admin' )]
	public function test_admin_elsewhere(): void {
		update_option( 'siteurl', 'http://admin.example.com/wp' );
		try {
			sequenzy()->connector()->begin( $this->admin() );
		} finally {
			update_option( 'siteurl', 'https://store.example.com' );
		}
		$body = $this->sequenzy->requests_to( '/connect/requests' )[0]['body'];
		self::assertSame( '', Contract::complaint( 'connect-request', $body ) );
		self::assertSame( array( 'https://store.example.com', 'admin.example.com' ), array( $body['storeUrl'], wp_parse_url( $body['adminUrl'], PHP_URL_HOST ) ) );
		self::assertStringStartsWith( $body['adminUrl'], $body['returnUrl'] );
	}
}
