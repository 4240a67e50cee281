<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\StoreUrl;
use WC_Product;
use WC_Product_Variation;

/** The form's markup; works without script, and is enhanced by the block's view module. The same for every shopper, so that cached pages are right. */
final class Form {
	public function __construct(
		private readonly Status $status,
		private readonly Transport $transport,
	) {}

	/** @param string $wrapper_attributes Already escaped. */
	public function render( int $product_id, string $wrapper_attributes ): string {
		$product = $this->status->is_active() ? wc_get_product( $product_id ) : null;
		if ( ! $product instanceof WC_Product || 'publish' !== $product->get_status() || ! $product->is_type( array( 'simple', 'variable' ) ) ) {
			return '';
		}
		$variations = $product->is_type( 'variable' ) ? $this->sold_out_variations( $product ) : array();
		if ( $product->is_type( 'variable' ) ? array() === $variations : 'instock' === $product->get_stock_status() ) {
			return '';
		}
		$relay = rest_url( 'sequenzy/v1/back-in-stock' );
		$html  = sprintf(
			'<div %s id="sequenzy-back-in-stock-%d" data-sequenzy-back-in-stock data-endpoint="%s" data-store-url="%s" data-relay-url="%s" data-product-id="%d" data-product-title="%s">',
			$wrapper_attributes,
			$product_id,
			esc_url( $this->transport->base_url() . '/api/woocommerce/back-in-stock/subscribe' ),
			esc_url( StoreUrl::get() ),
			esc_url( $relay ),
			$product_id,
			esc_attr( wp_strip_all_tags( $product->get_name() ) )
		);
		$html .= sprintf( '<form class="sequenzy-back-in-stock__form" action="%s" method="post">', esc_url( $relay ) );
		$html .= sprintf( '<input type="hidden" name="providerProductId" value="%d">', $product_id );
		$html .= array() === $variations ? '' : $this->select( $product_id, $variations );
		$html .= sprintf(
			'<p class="sequenzy-back-in-stock__field"><label for="sequenzy-email-%1$d">%2$s</label> <input id="sequenzy-email-%1$d" type="email" name="email" autocomplete="email" maxlength="254" required></p>',
			$product_id,
			esc_html__( 'E-mail address', 'sequenzy-for-woocommerce' )
		);
		// No person sees this field; what fills it is no person.
		$html .= '<input type="text" name="website" value="" tabindex="-1" autocomplete="off" aria-hidden="true" hidden>';
		$html .= sprintf( '<button type="submit" class="wp-element-button sequenzy-back-in-stock__button">%s</button>', esc_html__( 'Tell me when it is back', 'sequenzy-for-woocommerce' ) );
		$html .= sprintf( '<p role="status" class="sequenzy-back-in-stock__status">%s</p></form></div>', esc_html( $this->message( $product_id ) ) );
		return $html;
	}

	/** @param array<int, string> $variations Titles by id. */
	private function select( int $product_id, array $variations ): string {
		$options = '';
		foreach ( $variations as $id => $title ) {
			$options .= sprintf( '<option value="%d">%s</option>', $id, esc_html( $title ) );
		}
		return sprintf(
			'<p class="sequenzy-back-in-stock__field"><label for="sequenzy-option-%1$d">%2$s</label> <select id="sequenzy-option-%1$d" name="providerVariantId" required>%3$s</select></p>',
			$product_id,
			esc_html__( 'Option', 'sequenzy-for-woocommerce' ),
			$options
		);
	}

	/** @return array<int, string> Titles by id. */
	private function sold_out_variations( WC_Product $product ): array {
		$titles = array();
		_prime_post_caches( $product->get_children(), false, true );
		foreach ( $product->get_children() as $id ) {
			$variation = wc_get_product( $id );
			if ( $variation instanceof WC_Product_Variation && 'publish' === $variation->get_status() && 'instock' !== $variation->get_stock_status() ) {
				$titles[ $variation->get_id() ] = wp_strip_all_tags( wc_get_formatted_variation( $variation, true, false ) );
			}
		}
		return $titles;
	}

	/** A shopper without script comes back with a word in the address. */
	private function message( int $product_id ): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only chooses one of our own sentences.
		$word    = isset( $_GET['sequenzy_back_in_stock'] ) && is_string( $_GET['sequenzy_back_in_stock'] ) ? sanitize_key( $_GET['sequenzy_back_in_stock'] ) : '';
		$outcome = '' !== $word && get_queried_object_id() === $product_id ? Outcome::from_page_word( $word ) : null;
		return null === $outcome ? '' : $outcome->message();
	}
}
