<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Contract;
use WP_REST_Request;

#[TestDox( 'The routes behind the screen' )]
final class RoutesTest extends WordPressTestCase {
	/** Every route of ours, and what it answers (contract) to who manages the store. A new route has to have a row. */
	private const ROUTES = array(
		'GET /connection'             => 'admin-connection',
		'POST /connection'            => 'admin-connection',
		'POST /connection/confirm'    => 'admin-connection',
		'POST /connection/cancel'     => 'admin-connection',
		'POST /connection/disconnect' => 'admin-connection',
		'GET /sync'                   => 'admin-sync',
		'POST /sync'                  => 'admin-sync',
		'POST /sync/pause'            => 'admin-sync',
		'POST /sync/resume'           => 'admin-sync',
		'POST /sync/stop'             => 'admin-sync',
		'GET /activity'               => 'admin-activity',
		'GET /activity/(?P<id>[de][0-9]+)' => 'admin-activity-details',
		'POST /activity/retry'        => 'admin-activity-retry',
		'GET /diagnostics'            => 'admin-diagnostics',
		'GET /settings'               => 'admin-settings',
		'POST /settings'              => 'admin-settings',
		'GET /moving-in'              => 'admin-moving-in',
		'POST /moving-in'             => 'admin-moving-in',
		'POST /moving-in/stop'        => 'admin-moving-in',
		'GET /site-health/reach'      => null,
		'POST /back-in-stock'         => null,
	);

	/** Of the others: for everybody (product pages are cached), and for who may see the site's health. */
	private const FOR_EVERYBODY = array( 'POST /back-in-stock' );
	private const FOR_ADMINS    = array( 'GET /site-health/reach' );

	/** What a route needs to answer at all. */
	private const GIVEN = array(
		'POST /activity/retry' => array( 'all' => true ),
		'POST /moving-in'      => array( 'source' => 'woocommerce' ),
	);

	/** @return array<string, array{string|null, bool}> Role, null: nobody; whether it comes with the nonce. */
	public static function people(): array {
		return array(
			'nobody'                 => array( null, false ),
			'a customer'             => array( 'customer', true ),
			'a subscriber'           => array( 'subscriber', true ),
			'a shop manager'         => array( 'shop_manager', true ),
			'an admin'               => array( 'administrator', true ),
			'an admin without nonce' => array( 'administrator', false ),
		);
	}

	/** @return list<string> As WordPress has them. */
	private function registered(): array {
		$found = array();
		foreach ( rest_get_server()->get_routes( 'sequenzy/v1' ) as $path => $handlers ) {
			foreach ( '/sequenzy/v1' === $path ? array() : $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					$found[] = $method . ' ' . substr( $path, strlen( '/sequenzy/v1' ) );
				}
			}
		}
		return $found;
	}

	#[TestDox( 'every route stands in this test, so that none is open by mistake' )]
	public function test_complete(): void {
		self::assertEqualsCanonicalizing( array_keys( self::ROUTES ), $this->registered() );
	}

	#[DataProvider( 'people' )]
	#[TestDox( '$_dataName gets only what the permission says, from each route' )]
	public function test_permissions( ?string $role, bool $has_nonce ): void {
		foreach ( array_keys( self::ROUTES ) as $route ) {
			$may = match ( true ) {
				// A cookie without its nonce is nobody.
				in_array( $route, self::FOR_EVERYBODY, true ) => true,
				in_array( $route, self::FOR_ADMINS, true ) => $has_nonce && 'administrator' === $role,
				default => $has_nonce && in_array( $role, array( 'shop_manager', 'administrator' ), true ),
			};
			[ $status, $body ] = $this->ask_as( $role, $has_nonce, $route );
			if ( $may ) {
				self::assertNotContains( $status, array( 401, 403 ), $route );
			} else {
				self::assertContains( $status, array( 401, 403 ), $route );
				self::assertArrayNotHasKey( 'state', $body, $route );
				self::assertArrayNotHasKey( 'items', $body, $route );
			}
		}
	}

	#[TestDox( 'each answers as the contract says, and tells its schema to whoever may use it' )]
	public function test_answers(): void {
		$this->connect();
		foreach ( self::ROUTES as $route => $schema ) {
			if ( null === $schema ) {
				continue;
			}
			[ $status, $body ] = $this->ask_as( 'administrator', true, $route );
			if ( 200 === $status ) {
				self::assertSame( '', Contract::complaint( $schema, self::as_json( $body ) ), $route );
			} else {
				$this->assert_says_what_to_do( $body, $route );
			}
			[ $method, $path ] = explode( ' ', $route );
			$options           = rest_do_request( new WP_REST_Request( 'OPTIONS', '/sequenzy/v1' . self::path( $path ) ) );
			self::assertNotEmpty( $options->get_data()['schema']['properties'] ?? array(), $route );
		}
	}

	#[TestDox( 'says what to do when it cannot do what it was asked' )]
	public function test_refusals(): void {
		foreach ( array(
			array( 'POST /sync', array(), 409, 'sequenzy_not_connected' ),
			array( 'POST /activity/retry', array( 'all' => true ), 409, 'sequenzy_not_connected' ),
			array( 'POST /moving-in', array( 'source' => 'woocommerce' ), 409, 'sequenzy_not_connected' ),
			array( 'GET /activity/d999999', array(), 404, 'sequenzy_activity_gone' ),
			array( 'GET /activity', array( 'show' => 'nonsense' ), 400, 'rest_invalid_param' ),
			array( 'GET /activity', array( 'limit' => 1000 ), 400, 'rest_invalid_param' ),
			array( 'POST /settings', array( 'keepDeliveredDays' => 0 ), 400, 'rest_invalid_param' ),
			array( 'POST /settings', array( 'formPlacement' => 'everywhere' ), 400, 'rest_invalid_param' ),
			array( 'POST /moving-in', array( 'source' => 'elsewhere' ), 400, 'rest_invalid_param' ),
		) as [ $route, $given, $status, $code ] ) {
			[ $got, $body ] = $this->ask_as( 'administrator', true, $route, $given );
			self::assertSame( $status, $got, $route );
			self::assertSame( $code, $body['code'], $route );
			$this->assert_says_what_to_do( $body, $route );
		}
		$this->connect();
		self::assertSame( 'sequenzy_nothing_chosen', $this->ask_as( 'administrator', true, 'POST /activity/retry', array( 'ids' => array() ) )[1]['code'] );
	}

	/** @param array<mixed> $body */
	private function assert_says_what_to_do( array $body, string $route ): void {
		self::assertIsString( $body['message'] ?? null, $route );
		self::assertGreaterThan( 15, strlen( $body['message'] ), $route );
		self::assertIsInt( $body['data']['status'] ?? null, $route );
	}

	/**
	 * As a browser would: with WordPress's cookie, and with or without its nonce.
	 *
	 * @param array<string, mixed>|null $given
	 * @return array{int, array<mixed>}
	 */
	private function ask_as( ?string $role, bool $has_nonce, string $route, ?array $given = null ): array {
		[ $method, $path ] = explode( ' ', $route );
		wp_set_current_user( null === $role ? 0 : self::user( $role ) );
		$request = new WP_REST_Request( $method, '/sequenzy/v1' . self::path( $path ) );
		$request->set_query_params( 'GET' === $method ? $given ?? array() : array() );
		$request->set_body_params( 'GET' === $method ? array() : $given ?? self::GIVEN[ $route ] ?? array() );
		$GLOBALS['wp_rest_auth_cookie'] = null !== $role;
		if ( $has_nonce && null !== $role ) {
			$_SERVER['HTTP_X_WP_NONCE'] = wp_create_nonce( 'wp_rest' );
		}
		$error = rest_cookie_check_errors( null );
		unset( $_SERVER['HTTP_X_WP_NONCE'], $GLOBALS['wp_rest_auth_cookie'] );
		$answer = is_wp_error( $error ) ? rest_convert_error_to_response( $error ) : rest_do_request( $request );
		wp_set_current_user( 1 );
		return array( $answer->get_status(), (array) $answer->get_data() );
	}

	/** Of a route with a variable part, one that exists nowhere. */
	private static function path( string $path ): string {
		return str_replace( '(?P<id>[de][0-9]+)', 'd999999', $path );
	}

	private static function user( string $role ): int {
		$known = get_user_by( 'login', 'routes-' . $role );
		return false !== $known ? $known->ID : (int) wp_insert_user( array( 'user_login' => 'routes-' . $role, 'user_pass' => 'password', 'user_email' => "routes-$role@example.com", 'role' => $role ) );
	}

	/** Objects stay objects. */
	private static function as_json( mixed $body ): mixed {
		return json_decode( (string) wp_json_encode( $body ) );
	}
}
