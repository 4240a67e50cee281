<?php
/** What a cart costs: prices, and percentages of coupons. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Cart;

use WC_Coupon;

const NOTHING = array(
	'subtotal'            => 0.0,
	'discount_total'      => 0.0,
	'cart_contents_total' => 0.0,
);

/**
 * @param array<string, array<string, mixed>> $lines Each learns its own totals.
 * @param list<string>                        $coupons
 * @return array{subtotal: float, discount_total: float, cart_contents_total: float}
 */
function total( array &$lines, array $coupons ): array {
	$decimals = \wc_get_price_decimals();
	$off      = array_sum( array_map( static fn( string $code ): float => (float) ( new WC_Coupon( $code ) )->get_amount(), $coupons ) );
	$totals   = NOTHING;
	foreach ( $lines as &$line ) {
		$subtotal                       = round( (float) $line['data']->get_price() * $line['quantity'], $decimals );
		$total                          = round( $subtotal * max( 0, 100 - $off ) / 100, $decimals );
		$line                           = array(
			'line_subtotal' => $subtotal,
			'line_total'    => $total,
			'line_tax'      => 0.0,
		) + $line;
		$totals['subtotal']            += $subtotal;
		$totals['discount_total']      += $subtotal - $total;
		$totals['cart_contents_total'] += $total;
	}
	return array_map( static fn( float $amount ): float => round( $amount, $decimals ), $totals );
}
