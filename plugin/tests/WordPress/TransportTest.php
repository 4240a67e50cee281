<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'The way to Sequenzy' )]
final class TransportTest extends WordPressTestCase {
	#[TestDox( 'leads to the vendor, to the address in wp-config.php, or where a filter says, and no screen can change it' )]
	public function test_address(): void {
		$see = static function ( string $before, string $after ): string {
			$code = sprintf( '%s require "%s/site/load.php"; %s echo sequenzy()->get( Sequenzy\WooCommerce\Api\Transport::class )->base_url();', $before, dirname( __DIR__ ), $after );
			return ThrowAwaySite::run( array( '-r', $code ) )[1];
		};
		$constant = 'define( "SEQUENZY_API_URL", "https://eu.example/" );';
		self::assertSame( 'https://api.sequenzy.com', $see( '', '' ) );
		self::assertSame( 'https://eu.example', $see( $constant, '' ) );
		self::assertSame( 'https://filtered.example', $see( $constant, 'add_filter( "sequenzy_api_url", fn( $url ) => str_replace( "eu", "filtered", $url ) );' ) );
		self::assertSame( array(), array_filter( array_keys( get_registered_settings() ), static fn( string $name ): bool => str_contains( $name, 'sequenzy' ) ) );
	}

	#[TestDox( 'carries no token over plain http, but to a mock on the same machine' )]
	public function test_plain_http(): void {
		foreach ( array( 'http://api.example.com' => 'API_URL_NOT_ALLOWED', 'http://127.0.0.1:8889' => 'OUTAGE' ) as $url => $code ) {
			$elsewhere = static fn(): string => $url;
			add_filter( 'sequenzy_api_url', $elsewhere, 20 );
			$answer = ( new Transport( new \Sequenzy\WooCommerce\Clock(), new \Sequenzy\WooCommerce\Filters( new \Sequenzy\WooCommerce\Log() ) ) )->post( '/events', array(), new Credentials( FakeSequenzy::TOKEN, 'site', 'https://store.example.com' ), array() );
			remove_filter( 'sequenzy_api_url', $elsewhere, 20 );
			self::assertSame( $code, $answer->code );
		}
	}

	#[TestDox( 'follows no redirect and asks WordPress to refuse addresses of the inner network' )]
	public function test_careful(): void {
		$asked = array();
		add_filter(
			'http_request_args',
			static function ( array $arguments ) use ( &$asked ): array {
				$asked = $arguments;
				return $arguments;
			}
		);
		( new Transport( new \Sequenzy\WooCommerce\Clock(), new \Sequenzy\WooCommerce\Filters( new \Sequenzy\WooCommerce\Log() ) ) )->post( '/heartbeat', array( 'sentAt' => '2026-04-01T12:00:00.000Z' ), null, array() );
		remove_all_filters( 'http_request_args' );
		self::assertSame( array( 0, true ), array( $asked['redirection'], $asked['reject_unsafe_urls'] ) );
		self::assertLessThanOrEqual( 10, $asked['timeout'] );
	}
}
