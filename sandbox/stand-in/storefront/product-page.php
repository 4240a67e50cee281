<?php
/** The two blocks of WooCommerce that the product page of the demo is made of. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Storefront;

use WC_Product;
use WC_Product_Variable;
use WP_Block;

function register_blocks(): void {
	wp_register_script( 'stand-in-variation-form', plugins_url( 'storefront/variation-form.js', WC_PLUGIN_FILE ), array(), WC_VERSION, true );
	foreach ( array(
		'product-price'    => price( ... ),
		'add-to-cart-form' => add_to_cart( ... ),
	) as $name => $render ) {
		$block = array(
			'api_version'     => 3,
			'uses_context'    => array( 'postId' ),
			'attributes'      => array( 'textAlign' => array( 'type' => 'string' ) ),
			'supports'        => array( 'typography' => array( 'fontSize' => true ) ),
			'render_callback' => $render,
		);
		register_block_type( "woocommerce/$name", $block );
	}
}

/** @param array{textAlign?: string} $attributes */
function price( array $attributes, string $content, WP_Block $block ): string {
	$product = \wc_get_product( $block->context['postId'] ?? 0 );
	$class   = isset( $attributes['textAlign'] ) ? 'has-text-align-' . $attributes['textAlign'] : '';
	return false === $product ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( array( 'class' => $class ) ), $product->get_price_html() );
}

/** What can be said of the stock, and a way into the cart. */
function add_to_cart( array $attributes, string $content, WP_Block $block ): string {
	$product = \wc_get_product( $block->context['postId'] ?? 0 );
	return match ( true ) {
		false === $product => '',
		$product instanceof WC_Product_Variable => notices() . variation_form( $product ),
		default => notices() . \wc_get_stock_html( $product ) . simple_form( $product ),
	};
}

/** What the last request has to say, once. */
function notices(): string {
	return null === \WC()->cart ? '' : \wc_print_notices( true );
}

function simple_form( WC_Product $product ): string {
	return $product->is_in_stock() && $product->is_purchasable()
		? sprintf( '<form class="cart" method="post"><label class="screen-reader-text" for="quantity">Quantity</label><input type="number" id="quantity" class="qty" name="quantity" value="1" min="1"> %s</form>', button( $product ) )
		: '';
}

function button( WC_Product $product ): string {
	return sprintf( '<button type="submit" name="add-to-cart" value="%d" class="single_add_to_cart_button button wp-element-button">Add to cart</button>', $product->get_id() );
}

/** Other scripts read the hidden fields, so they are named as WooCommerce names them. */
function variation_form( WC_Product_Variable $product ): string {
	wp_enqueue_script( 'stand-in-variation-form' );
	$html = sprintf( '<form class="variations_form cart" method="post" data-product_variations="%s">', esc_attr( (string) wp_json_encode( $product->get_available_variations() ) ) );
	foreach ( $product->get_variation_attributes() as $name => $options ) {
		$key = sanitize_title( $name );
		// An address may bring the choice along, or the owner's default.
		$chosen = sanitize_text_field( wp_unslash( $_GET[ "attribute_$key" ] ?? $product->get_default_attributes()[ $key ] ?? '' ) ); // phpcs:ignore WordPress.Security.NonceVerification, WordPress.Security.ValidatedSanitizedInput -- It only preselects what is offered anyway.
		$html  .= sprintf( '<p><label for="%1$s">%2$s</label> <select id="%1$s" name="attribute_%1$s" style="font:inherit;padding:0.4em"><option value="">Choose an option</option>', esc_attr( $key ), esc_html( $name ) );
		foreach ( $options as $option ) {
			$html .= sprintf( '<option%s>%s</option>', selected( $option, $chosen, false ), esc_html( $option ) );
		}
		$html .= '</select></p>';
	}
	return $html . sprintf( '<div class="single_variation" role="alert"></div><input type="number" class="qty" name="quantity" value="1" min="1" aria-label="Quantity"> %2$s<input type="hidden" name="product_id" value="%1$d"><input type="hidden" name="variation_id" value="0"></form>', (int) $product->get_id(), button( $product ) );
}
