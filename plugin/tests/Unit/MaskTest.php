<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\Mask;

#[TestDox( 'What is hidden before it is written down' )]
final class MaskTest extends TestCase {
	/** @return array<string, array{string, string}> */
	public static function texts(): array {
		return array(
			'an address'                          => array( 'ana@example.com', '…@…' ),
			'an address in a sentence'            => array( 'Unknown: ana.b+news@mail.example.co.uk.', 'Unknown: …@…' ),
			'an address in another script'        => array( 'Адрес пользователь@пример.рф неизвестен', 'Адрес …@… неизвестен' ),
			'an address with a quote'             => array( "for o'brien@example.com!", 'for …@…!' ),
			'an address in quotes'                => array( 'for "very odd"@example.com', 'for "very …@…' ),
			'an address at a network address'     => array( 'root@[192.0.2.1] is odd', '…@… is odd' ),
			'an address in a link'                => array( 'see https://x.example/?email=ana%40example.com&a=1', 'see https:…@…&a=1' ),
			'two addresses'                       => array( 'ana@example.com,bea@example.com', '…@…,…@…' ),
			'an address in JSON'                  => array( '{"email":"ana@example.com"}', '{"email":"…@…"}' ),
			'an installation token'               => array( 'token seq_wc_0123456789abcdef refused', 'token seq_wc_… refused' ),
			'a key of the public API'             => array( 'seq_live_abc-DEF_1', 'seq_live_…' ),
			'a header'                            => array( 'Authorization: Bearer eyJhbGciOi.J9', 'Authorization: Bearer …' ),
			'broken bytes beside an address'      => array( "\xff ana@example.com", '? …@…' ),
			'a text without anything to hide'     => array( 'HTTP 502 came without the JSON of Sequenzy at 12:00', 'HTTP 502 came without the JSON of Sequenzy at 12:00' ),
			'nothing'                             => array( '', '' ),
		);
	}

	#[DataProvider( 'texts' )]
	#[TestDox( '$_dataName' )]
	public function test_text( string $text, string $masked ): void {
		self::assertSame( $masked, Mask::text( $text ) );
	}

	#[TestDox( 'a text of a megabyte costs no page its time' )]
	public function test_long(): void {
		$began = hrtime( true );
		self::assertSame( 1_000_000, strlen( Mask::text( str_repeat( 'a', 1_000_000 ) ) ) );
		self::assertSame( '…@… ' . str_repeat( 'b c ', 250_000 ), Mask::text( 'ana@example.com ' . str_repeat( 'b c ', 250_000 ) ) );
		self::assertLessThan( 2.0, ( hrtime( true ) - $began ) / 1e9 );
	}
}
