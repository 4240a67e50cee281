<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Connection\ConnectionState as State;
use Sequenzy\WooCommerce\Connection\Pkce;
use Sequenzy\WooCommerce\Outbox\Backoff;
use Sequenzy\WooCommerce\Outbox\EventId;

#[TestDox( 'Small rules' )]
final class RulesTest extends TestCase {
	#[TestDox( 'the connection moves along its table and nowhere else' )]
	public function test_connection_edges(): void {
		$table = array(
			'disconnected'    => array( 'authorizing' ),
			'authorizing'     => array( 'pending_confirm', 'disconnected' ),
			'pending_confirm' => array( 'active', 'disconnected', 'revoked', 'auth_failed' ),
			'active'          => array( 'auth_failed', 'revoked', 'disconnected' ),
			'auth_failed'     => array( 'authorizing', 'disconnected' ),
			'revoked'         => array( 'authorizing', 'disconnected' ),
		);
		foreach ( State::cases() as $from ) {
			foreach ( State::cases() as $to ) {
				self::assertSame( $from === $to || in_array( $to->value, $table[ $from->value ], true ), $from->may_become( $to ), "$from->value → $to->value" );
			}
		}
	}

	#[TestDox( 'a try is repeated after 30 seconds, then 1, 2, 4 … minutes, at most an hour' )]
	public function test_backoff(): void {
		self::assertSame( array( 30, 60, 120, 240, 480, 960, 1920, 3600, 3600 ), array_map( Backoff::seconds( ... ), range( 0, 8 ) ) );
	}

	#[TestDox( 'the id of a state follows from site, record and version (RFC 4122, version 5)' )]
	public function test_event_ids(): void {
		// The RFC's own name space for DNS, with the well-known value.
		self::assertSame( '886313e1-3b8a-5372-9b90-0c9aee199e5d', EventId::named( '6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'python.org' ) );
		self::assertMatchesRegularExpression( '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/', EventId::random() );
	}

	#[TestDox( 'the PKCE challenge is the one of RFC 7636' )]
	public function test_pkce(): void {
		self::assertSame( 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', Pkce::challenge( 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' ) );
		self::assertMatchesRegularExpression( '/^[A-Za-z0-9_-]{43}$/', Pkce::secret() );
	}

	#[TestDox( 'an instant is written in UTC with milliseconds' )]
	public function test_instant(): void {
		self::assertSame( '2026-04-01T12:00:00.042Z', Clock::format( 1_775_044_800_042_999 ) );
	}
}
