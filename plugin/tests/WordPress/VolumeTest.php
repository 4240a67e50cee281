<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Contract;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'A sync of 1,000 products and 10,000 orders' )]
final class VolumeTest extends StoreTestCase {
	private const PRODUCTS = 1_000;
	private const ORDERS   = 10_000;

	/** @return array<string, array{string}> */
	public static function storages(): array {
		return array(
			'orders in tables'                       => array( 'yes,no' ),
			'orders that are posts'                  => array( 'no,no' ),
			'orders in tables, kept in sync with posts' => array( 'yes,yes' ),
		);
	}

	#[DataProvider( 'storages' )]
	#[TestDox( 'with $_dataName: all of it once, verified, in little memory and few queries; a sample is what WooCommerce says' )]
	public function test_volume( string $storage ): void {
		$this->needs_real_woocommerce( 'orders' );
		[ $code, $output ] = ThrowAwaySite::run( array( '-d', 'memory_limit=128M', '-d', 'opcache.file_cache_only=0', dirname( __DIR__ ) . '/site/volume.php', (string) self::PRODUCTS, (string) self::ORDERS ), array( 'SEQUENZY_TEST_ORDERS' => $storage ) + ThrowAwaySite::copy() );
		$told              = json_decode( $output, true );
		self::assertIsArray( $told, "$code: $output" );
		self::assertSame( 'verified', $told['state'], (string) json_encode( $told['error'] ) );
		self::assertGreaterThanOrEqual( self::PRODUCTS, $told['inStore']['products'] );
		// Every fourth is a draft, which is no order yet.
		self::assertGreaterThanOrEqual( 0.7 * self::ORDERS, $told['inStore']['orders'] );
		self::assertSame( $told['inStore']['orders'], $told['held']['orders'] );
		self::assertSame( $told['inStore']['products'], $told['held']['products'] );
		self::assertSame( array_sum( array_column( $told['pages'], 1 ) ), $told['sent'], 'nothing twice' );
		self::assertLessThanOrEqual( 96 * 1024 * 1024, $told['peak'] );
		foreach ( array( 'products', 'orders' ) as $resource ) {
			[ $records, $queries ] = self::cost( $told['pages'], $resource );
			self::assertLessThanOrEqual( 40, 100 * $queries / $records, "queries for 100 $resource" );
		}
		$memory = array_column( $told['pages'], 3 );
		self::assertLessThanOrEqual( 8 * 1024 * 1024, end( $memory ) - $memory[ intdiv( count( $memory ), 2 ) ], 'memory grows with the store' );
		self::assertEquals( $told['objects'], $told['rows'], 'rows and objects say the same' );
		self::assertGreaterThanOrEqual( 20, count( $told['rows'] ) );
		self::assertNotSame( array(), array_filter( array_column( $told['rows'], 'refunds' ) ), 'the sample holds refunds' );
		foreach ( $told['rows'] as $order ) {
			self::assertSame( '', Contract::complaint( 'order', $order ) );
		}
	}

	/**
	 * @param list<array{string, int, int, int}> $pages
	 * @return array{int, int} Records and queries of all pages but the first, which begins with more than itself.
	 */
	private static function cost( array $pages, string $resource ): array {
		$of      = array_values( array_filter( $pages, static fn( array $page ): bool => $resource === $page[0] ) );
		$records = array_sum( array_column( array_slice( $of, 1 ), 1 ) );
		return array( $records, end( $of )[2] - $of[0][2] );
	}
}
