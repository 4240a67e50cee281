<?php
/** Prices as a shopper reads them. */

declare( strict_types=1 );

function get_woocommerce_currency(): string {
	return (string) get_option( 'woocommerce_currency', 'USD' );
}

function get_woocommerce_currency_symbol( string $currency = '' ): string {
	$currency = '' === $currency ? get_woocommerce_currency() : $currency;
	$symbols  = array(
		'EUR' => '&euro;',
		'GBP' => '&pound;',
		'USD' => '&#36;',
	);
	return $symbols[ $currency ] ?? $currency;
}

function wc_get_price_decimals(): int {
	return (int) apply_filters( 'wc_get_price_decimals', absint( get_option( 'woocommerce_price_num_decimals', 2 ) ) );
}

/** @param int|false $decimals False: as many as there are. */
function wc_format_decimal( mixed $number, int|false $decimals = false ): string {
	$amount = (float) preg_replace( '/[^0-9.-]/', '', (string) $number );
	return false === $decimals ? (string) $amount : number_format( round( $amount, $decimals ), $decimals, '.', '' );
}

function wc_price( mixed $price ): string {
	return sprintf( '<span class="woocommerce-Price-amount amount"><bdi>%s%s</bdi></span>', get_woocommerce_currency_symbol(), number_format( (float) $price, wc_get_price_decimals() ) );
}
