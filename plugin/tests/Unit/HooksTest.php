<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;
use Sequenzy\WooCommerce\Tracker;

#[TestDox( 'What other plugins rely on' )]
final class HooksTest extends TestCase {
	/** @return list<string> Sources without comments. */
	private static function sources(): array {
		$sources = array();
		foreach ( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( dirname( __DIR__, 2 ) . '/src/', RecursiveDirectoryIterator::SKIP_DOTS ) ) as $file ) {
			$sources[] = php_strip_whitespace( (string) $file );
		}
		return $sources;
	}

	/** @return array<string, string> Kind and number of values, by name. */
	private static function fired(): array {
		$hooks = array();
		foreach ( self::sources() as $source ) {
			preg_match_all( "/(apply_filters|->ask|do_action)\s*\(\s*'(sequenzy_\w+)'((?:[^()]|(\((?:[^()]|(?4))*\)))*)\)/", $source, $calls, PREG_SET_ORDER );
			foreach ( $calls as $call ) {
				$flat              = (string) preg_replace( '/\((?:[^()]|(?R))*\)/', '', $call[3] );
				$hooks[ $call[2] ] = ( 'do_action' === $call[1] ? 'action ' : 'filter ' ) . substr_count( $flat, ',' );
			}
		}
		ksort( $hooks );
		return $hooks;
	}

	/** @return array<string, string> */
	private static function documented( bool $calls ): array {
		preg_match_all( '/^\| `(sequenzy_\w+)` \| (filter|action|call) \| (\d) \|/m', (string) file_get_contents( dirname( __DIR__, 2 ) . '/HOOKS.md' ), $rows, PREG_SET_ORDER );
		$hooks = array();
		foreach ( $rows as [ , $name, $kind, $values ] ) {
			( 'call' === $kind ) === $calls && $hooks[ $name ] = "$kind $values";
		}
		ksort( $hooks );
		return $hooks;
	}

	#[TestDox( 'every filter and action of the code stands in HOOKS.md with the number of its values, and none besides' )]
	public function test_fired(): void {
		self::assertSame( self::fired(), self::documented( false ) );
	}

	#[TestDox( 'the actions that others may call are listened to' )]
	public function test_called(): void {
		preg_match_all( "/(?:new Hook\( ?|const HOOK = )'(sequenzy_\w+)'/", implode( '', self::sources() ), $listened );
		self::assertEqualsCanonicalizing( array_values( array_unique( array_diff( $listened[1], array_keys( self::fired() ) ) ) ), array_keys( self::documented( true ) ) );
	}

	#[TestDox( 'track() takes the facts of the contract and nothing else' )]
	public function test_track(): void {
		self::assertSame( array( 'cart.started', 'cart.cleared', 'checkout.started', 'back_in_stock.requested', 'subscriber.erased' ), Tracker::EVENTS );
		foreach ( Tracker::EVENTS as $event ) {
			self::assertFileExists( dirname( __DIR__, 3 ) . '/contract/schemas/' . str_replace( array( '.', '_' ), '-', $event ) . '.json' );
			self::assertStringContainsString( "`$event`", (string) file_get_contents( dirname( __DIR__, 2 ) . '/HOOKS.md' ) );
		}
	}
}
