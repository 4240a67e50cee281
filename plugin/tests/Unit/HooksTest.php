<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;
use ReflectionMethod;
use Sequenzy\WooCommerce\Capture\OrderPlaced;
use Sequenzy\WooCommerce\Carts\CartLink;
use Sequenzy\WooCommerce\Hooks;
use Sequenzy\WooCommerce\Plugin;
use Sequenzy\WooCommerce\Tracker;
use Sequenzy\WooCommerce\Worker\Scheduler;
use Sequenzy\WooCommerce\Worker\Worker;

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
			preg_match_all( "/(apply_filters|->ask|->tell|do_action)\s*\(\s*'(sequenzy_\w+)'((?:[^()]|(\((?:[^()]|(?4))*\)))*)\)/", $source, $calls, PREG_SET_ORDER );
			foreach ( $calls as $call ) {
				$flat              = (string) preg_replace( '/\((?:[^()]|(?R))*\)/', '', $call[3] );
				$hooks[ $call[2] ] = ( in_array( $call[1], array( '->tell', 'do_action' ), true ) ? 'action ' : 'filter ' ) . substr_count( $flat, ',' );
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
		$listened = array_filter( array_column( array_merge( ...array_values( Hooks::ALL ) ), 0 ), static fn( string $hook ): bool => str_starts_with( $hook, 'sequenzy_' ) );
		self::assertEqualsCanonicalizing( array_values( array_unique( array_diff( $listened, array_keys( self::fired() ) ) ) ), array_keys( self::documented( true ) ) );
	}

	#[TestDox( 'every hook of the list reaches a method that takes the values it gets' )]
	public function test_listeners(): void {
		foreach ( Hooks::ALL as $class_name => $hooks ) {
			foreach ( $hooks as $hook ) {
				$method = new ReflectionMethod( $class_name, $hook[1] );
				self::assertTrue( $method->isPublic() && ! $method->isStatic(), "$class_name::{$hook[1]}()" );
				self::assertLessThanOrEqual( $hook[3], $method->getNumberOfRequiredParameters(), "{$hook[0]} → {$hook[1]}()" );
				self::assertGreaterThanOrEqual( $hook[3], $method->getNumberOfParameters(), "{$hook[0]} → {$hook[1]}()" );
				$when = $hook[4] ?? Hooks::IF_MADE;
				// The others are functions of WordPress and WooCommerce.
				self::assertTrue( is_callable( $when ) || in_array( $when, array( Hooks::IF_MADE, 'is_admin', 'is_checkout' ), true ), "{$hook[0]} → {$hook[1]}()" );
			}
		}
	}

	#[TestDox( 'every listener can be made, with all it needs' )]
	public function test_made(): void {
		$plugin = new Plugin();
		foreach ( array_keys( Hooks::ALL ) as $class_name ) {
			self::assertInstanceOf( $class_name, $plugin->get( $class_name ) );
			self::assertSame( $plugin->get( $class_name ), $plugin->get( $class_name ) );
		}
	}

	#[TestDox( 'what stands in the list as text is what its classes call it' )]
	public function test_names(): void {
		$heard = static fn( string $class_name, string $method ): array => array_column( array_filter( Hooks::ALL[ $class_name ], static fn( array $hook ): bool => $method === $hook[1] ), 0 );
		self::assertSame( array( Scheduler::HOOK ), $heard( Worker::class, 'run' ) );
		self::assertSame( array_map( static fn( string $status ): string => 'woocommerce_order_status_' . $status, OrderPlaced::STATUSES ), $heard( OrderPlaced::class, 'placed' ) );
		$_GET = array( CartLink::PARAMETER => 'proof' );
		self::assertTrue( Hooks::has_cart_link() );
		$_GET = array();
		self::assertFalse( Hooks::has_cart_link() );
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
