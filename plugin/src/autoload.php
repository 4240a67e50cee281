<?php
/**
 * PSR-4 for Sequenzy\WooCommerce\, without Composer: nothing of Composer runs in a store.
 *
 * @package Sequenzy\WooCommerce
 */

declare(strict_types=1);

defined( 'ABSPATH' ) || exit;

spl_autoload_register(
	static function ( string $class_name ): void {
		$prefix = 'Sequenzy\\WooCommerce\\';
		if ( str_starts_with( $class_name, $prefix ) ) {
			$file = __DIR__ . '/' . strtr( substr( $class_name, strlen( $prefix ) ), '\\', '/' ) . '.php';
			if ( is_file( $file ) ) {
				require_once $file;
			}
		}
	}
);

require_once __DIR__ . '/functions.php';
