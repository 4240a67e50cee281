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
use Sequenzy\WooCommerce\Sync\Slice;
use Sequenzy\WooCommerce\Sync\SyncResource;
use Sequenzy\WooCommerce\Sync\SyncState;

#[TestDox( 'Small rules' )]
final class RulesTest extends TestCase {
	#[TestDox( 'the connection moves along its table and nowhere else' )]
	public function test_connection_edges(): void {
		$table = array(
			'disconnected'    => array( 'authorizing' ),
			'authorizing'     => array( 'pending_confirm', 'disconnected' ),
			'pending_confirm' => array( 'active', 'auth_failed', 'revoked', 'safe_mode', 'needs_key', 'disconnecting', 'disconnected' ),
			'active'          => array( 'auth_failed', 'revoked', 'safe_mode', 'needs_key', 'disconnecting', 'disconnected' ),
			'auth_failed'     => array( 'authorizing', 'disconnected' ),
			'revoked'         => array( 'authorizing', 'disconnected' ),
			'safe_mode'       => array( 'authorizing', 'disconnected' ),
			'needs_key'       => array( 'authorizing', 'disconnected' ),
			'disconnecting'   => array( 'disconnected', 'authorizing' ),
		);
		foreach ( State::cases() as $from ) {
			foreach ( State::cases() as $to ) {
				self::assertSame( $from === $to || in_array( $to->value, $table[ $from->value ], true ), $from->may_become( $to ), "$from->value → $to->value" );
			}
		}
	}

	#[TestDox( 'a sync run moves along its table and nowhere else' )]
	public function test_sync_edges(): void {
		$table = array(
			'requested' => array( 'running', 'cancelled' ),
			'running'   => array( 'paused', 'verifying', 'cancelled', 'failed' ),
			'paused'    => array( 'running', 'cancelled' ),
			'verifying' => array( 'repaired', 'verified', 'cancelled', 'failed' ),
			'repaired'  => array( 'verifying', 'verified', 'cancelled', 'failed' ),
			'verified'  => array(),
			'cancelled' => array(),
			'failed'    => array( 'running' ),
		);
		foreach ( SyncState::cases() as $from ) {
			foreach ( SyncState::cases() as $to ) {
				self::assertSame( in_array( $to->value, $table[ $from->value ], true ), $from->may_become( $to ), "$from->value → $to->value" );
			}
		}
	}

	#[TestDox( 'a try is repeated after five seconds, the last one after a day; the same entry waits the same, two of them not together' )]
	public function test_backoff(): void {
		$waits = array_map( static fn( int $attempts ): int => Backoff::seconds( $attempts, 'entry' ), range( 0, 12 ) );
		self::assertEqualsWithDelta( 5, $waits[0], 1 );
		self::assertEqualsWithDelta( 1.1 * 86_400, $waits[12], 0.1 * 86_400 );
		self::assertLessThanOrEqual( 1.2 * 86_400, Backoff::seconds( 99, 'entry' ) );
		self::assertSame( $waits[7], Backoff::seconds( 7, 'entry' ) );
		self::assertNotSame( $waits[7], Backoff::seconds( 7, 'another' ) );
		self::assertSame( array( false, true ), array( Backoff::is_last( 12 ), Backoff::is_last( 13 ) ) );
	}

	#[TestDox( 'what a slice acknowledges is summed up as the contract says, modulo 2 to the 64th' )]
	public function test_slice(): void {
		$slice = Slice::nothing( SyncResource::Orders, 12, 1_775_044_800_000_000 )->with( array( 12_000, 12_007, 12_999 ) );
		self::assertSame( array( 12_000, 12_007, 12_999 ), $slice->ids() );
		self::assertFalse( $slice->holds( 13_007 ) );
		// By another way than PHP's integers: added as on paper, with bytes.
		$sum = array_fill( 0, 8, 0 );
		foreach ( array( 12_000, 12_999 ) as $id ) {
			$hash  = hash( 'sha256', "$id:1775044800000000", true );
			$carry = 0;
			for ( $i = 7; $i >= 0; $i-- ) {
				$carry    += $sum[ $i ] + ord( $hash[ $i ] );
				$sum[ $i ] = $carry & 255;
				$carry   >>= 8;
			}
		}
		self::assertSame( array( 'count' => 2, 'digest' => bin2hex( pack( 'C8', ...$sum ) ) ), $slice->sum( array( 12_007 => true ) ) );
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
