<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests;

use Opis\JsonSchema\Errors\ErrorFormatter;
use Opis\JsonSchema\Validator;

/** The contract's schemas, seen from PHP. */
final class Contract {
	private const ID = 'https://contract.sequenzy.example/';

	private static ?Validator $validator = null;

	public static function folder(): string {
		return dirname( __DIR__, 2 ) . '/contract';
	}

	/** Empty when the value keeps the schema; else what is wrong, and where. */
	public static function complaint( string $schema, mixed $value ): string {
		if ( null === self::$validator ) {
			self::$validator = new Validator();
			self::$validator->resolver()?->registerPrefix( self::ID, self::folder() . '/schemas' );
		}
		$json  = json_decode( (string) json_encode( $value, JSON_THROW_ON_ERROR ), false, 512, JSON_THROW_ON_ERROR );
		$error = self::$validator->validate( $json, self::ID . $schema . '.json' )->error();
		return null === $error ? '' : (string) json_encode( ( new ErrorFormatter() )->format( $error ), JSON_UNESCAPED_SLASHES );
	}
}
