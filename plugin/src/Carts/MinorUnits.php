<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

/** Money as carts carry it: whole cents, yen, fils. */
final class MinorUnits {
	/** ISO 4217: currencies whose smallest unit is not a hundredth. */
	private const DIGITS = array(
		0 => array( 'BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF' ),
		3 => array( 'BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND' ),
		4 => array( 'CLF', 'UYW' ),
	);

	/** Rounded once, half away from zero; never below 0. */
	public static function of( float $amount, string $currency, float $parts = 1.0 ): int {
		return $parts <= 0 || $amount <= 0 ? 0 : (int) round( $amount * 10 ** self::digits( $currency ) / $parts );
	}

	private static function digits( string $currency ): int {
		foreach ( self::DIGITS as $digits => $currencies ) {
			if ( in_array( $currency, $currencies, true ) ) {
				return $digits;
			}
		}
		return 2;
	}
}
