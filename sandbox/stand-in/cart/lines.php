<?php
/** The lines of a cart: what may lie in it, and how it is kept between two requests. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Cart;

use Exception;
use WC_Cart;
use WC_Product;
use WC_Product_Variable;
use WC_Product_Variation;

const ACCOUNT_MERGES = '_woocommerce_load_saved_cart_after_login';

/** @return string Equal for what is the same line. */
function key( int $product_id, int $variation_id, array $variation, array $more ): string {
	return md5( (string) wp_json_encode( array( $product_id, $variation_id, $variation, $more ) ) );
}

/** @return array<string, mixed> Kept without the product itself. */
function line( string $key, WC_Product $product, array $variation, int|float $quantity ): array {
	$is_variation = $product instanceof WC_Product_Variation;
	return array(
		'key'          => $key,
		'product_id'   => $is_variation ? $product->get_parent_id() : $product->get_id(),
		'variation_id' => $is_variation ? $product->get_id() : 0,
		'variation'    => $variation,
		'quantity'     => $quantity,
		'data'         => $product,
	);
}

/**
 * @param array<string, string> $chosen
 * @return array{WC_Product, array<string, string>} The product, and what is chosen of it.
 * @throws Exception With a sentence for the shopper, or without.
 */
function wanted( int $product_id, int $variation_id, array $chosen ): array {
	$product = \wc_get_product( $variation_id > 0 ? $variation_id : $product_id );
	if ( false === $product || 'trash' === $product->get_status() ) {
		throw new Exception();
	}
	if ( $product instanceof WC_Product_Variable ) {
		throw new Exception( 'Please choose product options by visiting ' . esc_html( $product->get_name() ) . '.' );
	}
	if ( ! $product instanceof WC_Product_Variation ) {
		return array( $product, array() );
	}
	$variation = array();
	foreach ( $product->get_variation_attributes() as $name => $fixed ) {
		$variation[ $name ] = '' !== $fixed ? $fixed : (string) ( $chosen[ $name ] ?? '' );
		if ( '' === $variation[ $name ] ) {
			throw new Exception( esc_html( substr( $name, strlen( 'attribute_' ) ) ) . ' is a required field' );
		}
	}
	return array( $product, $variation );
}

/**
 * How many pieces of what a product is counted by lie in the cart.
 *
 * @param array<string, array<string, mixed>> $lines
 */
function quantity_of( WC_Product $product, array $lines ): int|float {
	$same = array_filter( $lines, static fn( array $line ): bool => $line['data']->get_stock_managed_by_id() === $product->get_stock_managed_by_id() );
	return array_sum( array_column( $same, 'quantity' ) );
}

/** @throws Exception With a sentence for the shopper. */
function check( WC_Product $product, int|float $quantity, int|float $there ): void {
	$name = esc_html( $product->get_name() );
	match ( true ) {
		! $product->is_purchasable() => throw new Exception( 'Sorry, this product cannot be purchased.' ),
		! $product->is_in_stock() => throw new Exception( sprintf( 'You cannot add "%s" to the cart because the product is out of stock.', $name ) ), // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
		! $product->has_enough_stock( $quantity + $there ) => throw new Exception( sprintf( 'You cannot add that amount of "%s" to the cart because there is not enough stock (%s remaining).', $name, (int) $product->get_stock_quantity() ) ), // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped above.
		default => null,
	};
}

/** @return list<string> */
function refusals( WC_Cart $cart ): array {
	$refusals = array();
	foreach ( $cart->get_cart() as $key => $line ) {
		$product = $line['data'];
		$name    = $product->get_name();
		if ( ! $product->exists() || 'trash' === $product->get_status() ) {
			$cart->set_quantity( $key, 0 );
			$refusals[] = 'An item which is no longer available was removed from your cart.';
		} elseif ( ! $product->is_in_stock() ) {
			$refusals[] = sprintf( 'Sorry, "%s" is not in stock. Please edit your cart and try again. We apologize for any inconvenience caused.', $name );
		} elseif ( ! $product->has_enough_stock( $line['quantity'] ) ) {
			$refusals[] = sprintf( 'Sorry, we do not have enough "%s" in stock to fulfill your order (%s available).', $name, $product->get_stock_quantity() );
		}
	}
	return $refusals;
}

/** @return array<string, array<string, mixed>> With what waited at the account of a customer who has just logged in. */
function lines_of_session(): array {
	$kept    = \WC()->session->get( 'cart' );
	$user    = get_current_user_id();
	$merges  = $user > 0 && ( null === $kept || '' !== get_user_meta( $user, ACCOUNT_MERGES, true ) );
	$account = $merges ? (array) get_user_meta( $user, account_key(), true ) : array();
	$lines   = array();
	foreach ( array_merge( (array) ( $account['cart'] ?? array() ), (array) $kept ) as $key => $line ) {
		$product = \wc_get_product( $line['variation_id'] > 0 ? $line['variation_id'] : $line['product_id'] );
		if ( false !== $product && $product->is_purchasable() && $line['quantity'] > 0 ) {
			$lines[ $key ] = array( 'data' => $product ) + $line;
		}
	}
	if ( $merges ) {
		delete_user_meta( $user, ACCOUNT_MERGES );
		\WC()->session->set( 'cart', without_products( $lines ) );
	}
	return $lines;
}

/** @param bool $also_at_the_account Where it waits for the next login, on whatever device. */
function keep( WC_Cart $cart, bool $also_at_the_account ): void {
	$lines = without_products( $cart->cart_contents );
	foreach ( array(
		'cart'                  => $lines,
		'removed_cart_contents' => $cart->removed_cart_contents,
		'applied_coupons'       => $cart->applied_coupons,
	) as $name => $value ) {
		\WC()->session->set( $name, array() === $value ? null : $value );
	}
	array() === $lines || \WC()->session->has_session() || \WC()->session->set_customer_session_cookie();
	$user = get_current_user_id();
	if ( $user > 0 && $also_at_the_account ) {
		array() === $lines ? delete_user_meta( $user, account_key() ) : update_user_meta( $user, account_key(), array( 'cart' => $lines ) );
	}
}

/**
 * @param array<string, array<string, mixed>> $lines
 * @return array<string, array<string, mixed>>
 */
function without_products( array $lines ): array {
	return array_map( static fn( array $line ): array => array_diff_key( $line, array( 'data' => true ) ), $lines );
}

function account_key(): string {
	return '_woocommerce_persistent_cart_' . get_current_blog_id();
}

/** The next request brings the cart of the account and that of this device together. */
function logged_in( string $login, \WP_User $user ): void {
	update_user_meta( $user->ID, ACCOUNT_MERGES, 1 );
}
