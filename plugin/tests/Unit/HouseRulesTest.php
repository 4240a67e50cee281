<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\Unit;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use PHPUnit\Framework\TestCase;
use PhpToken;
use RecursiveDirectoryIterator;
use RecursiveIteratorIterator;

#[TestDox( 'The house rules' )]
final class HouseRulesTest extends TestCase {
	/** Which area may know which; an area may always know itself. */
	private const MAY_USE = array(
		''            => array( '*' ),
		'Api'         => array( '' ),
		'Outbox'      => array( '', 'Api' ),
		'Connection'  => array( '', 'Outbox', 'Api' ),
		'Capture'     => array( '', 'Outbox' ),
		'Carts'       => array( '', 'Outbox' ),
		'Checkout'    => array( '', 'Outbox', 'Carts', 'Capture' ),
		'Sync'        => array( '', 'Outbox', 'Api' ),
		'BackInStock' => array( '', 'Outbox', 'Connection', 'Api' ),
		'MovingIn'    => array( '', 'Outbox', 'BackInStock' ),
		'Worker'      => array( '', 'Outbox', 'Connection', 'Sync', 'MovingIn', 'Api' ),
		'Namesake'    => array( '' ),
		'Health'      => array( '', 'Outbox', 'Connection', 'Worker', 'Namesake', 'Api' ),
		'Privacy'     => array( '', 'Outbox', 'Capture', 'Carts', 'Api' ),
		'Rest'        => array( '', 'Outbox', 'Connection', 'Sync', 'MovingIn', 'Health', 'Worker', 'Api' ),
		'Cli'         => array( '', 'Outbox', 'Connection', 'Capture', 'Sync', 'Worker', 'Health', 'Rest' ),
		'Admin'       => array( '', 'Connection', 'Sync', 'Namesake' ),
		'Blocks'      => array( '', 'Connection', 'BackInStock' ),
	);

	/** Of the root, an area may use only these. */
	private const SHARED = array( 'Clock', 'ConsentQuestion', 'EmailAddress', 'Erasures', 'Filters', 'Hooks', 'Log', 'Mask', 'Row', 'Settings', 'StoreUrl', 'Title', 'Versions' );

	/** @return array<string, string> Sources without comments, by path below src/. */
	private static function sources(): array {
		$folder  = dirname( __DIR__, 2 ) . '/src/';
		$sources = array();
		foreach ( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $folder, RecursiveDirectoryIterator::SKIP_DOTS ) ) as $file ) {
			$sources[ substr( (string) $file, strlen( $folder ) ) ] = php_strip_whitespace( (string) $file );
		}
		return $sources;
	}

	#[TestDox( 'areas know only those below them: capture, sync, sign-ups and connection lead to the outbox, the outbox to the API' )]
	public function test_directions(): void {
		$wrong = array();
		foreach ( self::sources() as $path => $source ) {
			$area = str_contains( $path, '/' ) ? dirname( $path ) : '';
			preg_match_all( '/Sequenzy\\\\WooCommerce\\\\([A-Za-z\\\\]+)/', preg_replace( '/^.*?namespace [^;]+;/s', '', $source, 1 ) ?? '', $uses );
			foreach ( $uses[1] as $use ) {
				$parts = explode( '\\', $use );
				$to    = count( $parts ) > 1 ? $parts[0] : '';
				if ( $to === $area || array( '*' ) === self::MAY_USE[ $area ] ) {
					continue;
				}
				if ( ! in_array( $to, self::MAY_USE[ $area ], true ) || ( '' === $to && ! in_array( $parts[0], self::SHARED, true ) ) ) {
					$wrong[] = "$path uses $use";
				}
			}
		}
		self::assertSame( array(), $wrong );
	}

	/** @return array<string, array{string, string}> */
	public static function privileges(): array {
		return array(
			'only the registrar adds hooks'             => array( '/\b(add_action|add_filter)\s*\(/', '#^Registrar\.php$#' ),
			'only the transport calls out'              => array( '/\b(wp_remote_\w+|wp_safe_remote_\w+|curl_\w+|fsockopen)\s*\(/', '#^Api/Transport\.php$#' ),
			'only stores and the schema touch the database' => array( '/\$wpdb\b/', '#(Store|/Schema)\.php$#' ),
			'only the clock tells the time'             => array( '/(?<![>:\w])(time|microtime|current_time|hrtime|current_datetime)\s*\(|new\s+\\\\?DateTime(Immutable)?\s*\(\s*\)|\bdate\s*\(/', '#^Clock\.php$#' ),
		);
	}

	#[DataProvider( 'privileges' )]
	#[TestDox( '$_dataName' )]
	public function test_privileges( string $pattern, string $who ): void {
		$found = array_keys( array_filter( self::sources(), static fn( string $source ): bool => 1 === preg_match( $pattern, $source ) ) );
		self::assertNotEmpty( $found );
		self::assertSame( array(), array_values( array_filter( $found, static fn( string $path ): bool => 1 !== preg_match( $who, $path ) ) ) );
	}

	#[TestDox( 'an old server reads a sentence and not a white page: the first two files parse on PHP 7.2' )]
	public function test_parses_on_old_php(): void {
		$plugin = dirname( __DIR__, 2 );
		$files  = array( $plugin . '/sequenzy-for-woocommerce.php', $plugin . '/requirements.php' );
		// PHPCompatibility knows the language up to 7.4; what came later is looked for among the tokens.
		$phpcs = array( PHP_BINARY, $plugin . '/vendor/bin/phpcs', '-q', '--standard=PHPCompatibility', '--runtime-set', 'testVersion', '7.2-', '--runtime-set', 'installed_paths', $plugin . '/vendor/phpcompatibility/php-compatibility', ...$files );
		exec( implode( ' ', array_map( 'escapeshellarg', $phpcs ) ) . ' 2>&1', $output, $code );
		self::assertSame( 0, $code, implode( "\n", $output ) );
		foreach ( $files as $file ) {
			foreach ( PhpToken::tokenize( (string) file_get_contents( $file ) ) as $token ) {
				self::assertFalse( $token->is( array( T_MATCH, T_ENUM, T_READONLY, T_FN, T_ATTRIBUTE, T_NULLSAFE_OBJECT_OPERATOR, T_COALESCE_EQUAL, T_CLASS ) ), "$file:{$token->line} {$token->text}" );
			}
		}
	}

	#[TestDox( 'every class is final, strict and short enough to read on a few screens' )]
	public function test_shape(): void {
		foreach ( self::sources() as $path => $source ) {
			self::assertStringContainsString( 'declare(strict_types=1)', $source, $path );
			self::assertDoesNotMatchRegularExpression( '/(?<!final )(?<!::)\bclass [A-Z]/', $source, $path );
			// The list of hooks is read as a table and grows with what we listen to.
			self::assertLessThanOrEqual( 'Hooks.php' === $path ? 260 : 220, count( (array) file( dirname( __DIR__, 2 ) . '/src/' . $path ) ), $path );
		}
	}
}
