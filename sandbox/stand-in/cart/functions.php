<?php
/** The cart's functions, for plugins and themes. */

declare( strict_types=1 );

/** Session, customer and cart of this request, where WooCommerce has not loaded them by itself. */
function wc_load_cart(): void {
	if ( null === WC()->cart ) {
		WC()->session = new WC_Session_Handler();
		WC()->session->init();
		WC()->customer = new WC_Customer( get_current_user_id(), true );
		WC()->cart     = new WC_Cart();
		did_action( 'wp_loaded' ) && WC()->cart->get_cart();
	}
}

function wc_empty_cart(): void {
	WC()->cart?->empty_cart( false );
}

function wc_setcookie( string $name, string $value, int $expire = 0 ): void {
	if ( apply_filters( 'woocommerce_set_cookie_enabled', true, $name, $value, $expire, false ) && ! headers_sent() ) {
		setcookie( $name, $value, $expire, COOKIEPATH ? COOKIEPATH : '/', COOKIE_DOMAIN, is_ssl(), true );
	}
}

function wc_get_page_permalink( string $page ): string {
	$id = wc_get_page_id( $page );
	return $id > 0 ? (string) get_permalink( $id ) : home_url();
}

function wc_get_cart_url(): string {
	return wc_get_page_permalink( 'cart' );
}

function wc_get_checkout_url(): string {
	return wc_get_page_permalink( 'checkout' );
}

function is_cart(): bool {
	return is_page( wc_get_page_id( 'cart' ) );
}

function is_checkout(): bool {
	return is_page( wc_get_page_id( 'checkout' ) ) || (bool) apply_filters( 'woocommerce_is_checkout', false );
}

/** The pages behind the checkout; the stand-in has the one that says thank you. */
function is_wc_endpoint_url( string $endpoint = '' ): bool {
	global $wp;
	return in_array( $endpoint, array( '', 'order-received' ), true ) && isset( $wp->query_vars['order-received'] );
}

function wc_add_notice( string $message, string $notice_type = 'success' ): void {
	$notices                   = (array) WC()->session->get( 'wc_notices', array() );
	$notices[ $notice_type ][] = array( 'notice' => $message );
	WC()->session->set( 'wc_notices', $notices );
}

/** @return array<mixed> Of one type, or of all by type. */
function wc_get_notices( string $notice_type = '' ): array {
	$notices = (array) WC()->session?->get( 'wc_notices', array() );
	return '' === $notice_type ? $notices : ( $notices[ $notice_type ] ?? array() );
}

function wc_notice_count( string $notice_type = '' ): int {
	return count( '' === $notice_type ? array_merge( ...array_values( wc_get_notices() ) ) : wc_get_notices( $notice_type ) );
}

function wc_clear_notices(): void {
	WC()->session?->set( 'wc_notices', null );
}

/** @return string HTML; each notice is shown once. */
function wc_print_notices( bool $is_returned = false ): string {
	$classes = array(
		'error'   => 'woocommerce-error',
		'success' => 'woocommerce-message',
		'notice'  => 'woocommerce-info',
	);
	$html    = '';
	foreach ( wc_get_notices() as $type => $notices ) {
		foreach ( $notices as $notice ) {
			$html .= sprintf( '<div class="%s" role="alert">%s</div>', $classes[ $type ], wp_kses_post( $notice['notice'] ) );
		}
	}
	wc_clear_notices();
	$html = "<div class=\"woocommerce-notices-wrapper\">$html</div>";
	if ( ! $is_returned ) {
		echo $html; // phpcs:ignore WordPress.Security.EscapeOutput -- Made above.
	}
	return $html;
}
