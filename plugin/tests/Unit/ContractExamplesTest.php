<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\Api\ErrorCode;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Tests\Contract;

#[TestDox( 'The contract, read by PHP' )]
final class ContractExamplesTest extends TestCase {
	/** @return iterable<string, array{string, string}> */
	public static function examples(): iterable {
		foreach ( (array) glob( Contract::folder() . '/examples/*/*.json' ) as $file ) {
			yield basename( dirname( (string) $file ) ) . '/' . basename( (string) $file, '.json' ) => array( basename( dirname( (string) $file ) ), (string) $file );
		}
	}

	#[DataProvider( 'examples' )]
	#[TestDox( 'agrees about the example $_dataName' )]
	public function test_example( string $schema, string $file ): void {
		$complaint = Contract::complaint( $schema, json_decode( (string) file_get_contents( $file ) ) );
		if ( str_starts_with( basename( $file ), 'valid-' ) ) {
			self::assertSame( '', $complaint );
		} else {
			self::assertNotSame( '', $complaint );
		}
	}

	#[TestDox( 'lists the same error codes and connection states as the plugin' )]
	public function test_closed_lists(): void {
		$error  = json_decode( (string) file_get_contents( Contract::folder() . '/schemas/error.json' ), true );
		$common = json_decode( (string) file_get_contents( Contract::folder() . '/schemas/common.json' ), true );
		self::assertEqualsCanonicalizing( $error['properties']['code']['enum'], array_column( ErrorCode::cases(), 'value' ) );
		self::assertEqualsCanonicalizing( $common['$defs']['connectionState']['enum'], array_column( ConnectionState::cases(), 'value' ) );
	}
}
