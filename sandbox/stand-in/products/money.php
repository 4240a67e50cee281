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

function wc_price( mixed $price ): string {
	return sprintf( '<span class="woocommerce-Price-amount amount"><bdi>%s%s</bdi></span>', get_woocommerce_currency_symbol(), number_format( (float) $price, 2 ) );
}
