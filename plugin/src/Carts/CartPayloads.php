<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

use WC_Product;

/** Adds to a kept cart, when it is sent, what a mail needs of it: pages, pictures and the links that bring it back (contract: cart.json). */
final class CartPayloads {
	private const MAX_URL = 2048;

	public function __construct( private readonly CartLink $link ) {}

	/**
	 * @param array<string, mixed> $kept
	 * @return array<string, mixed>
	 */
	public function complete( array $kept ): array {
		$lines = array();
		foreach ( is_array( $kept['lineItems'] ?? null ) ? $kept['lineItems'] : array() as $line ) {
			if ( is_array( $line ) ) {
				$lines[] = $line;
			}
		}
		$proof = array() === $lines ? '' : $this->link->proof( $kept, $lines );
		return array( 'lineItems' => array_map( $this->line( ... ), $lines ) ) + $kept + array(
			'cartUrl'     => $this->url( wc_get_cart_url(), $proof ),
			'checkoutUrl' => $this->url( wc_get_checkout_url(), $proof ),
		);
	}

	/**
	 * @param array<mixed> $line
	 * @return array<mixed>
	 */
	private function line( array $line ): array {
		$id      = $line['providerVariantId'] ?? '';
		$product = is_string( $id ) && ctype_digit( $id ) ? wc_get_product( (int) $id ) : null;
		$page    = $product instanceof WC_Product ? $product->get_permalink() : '';
		$image   = $product instanceof WC_Product ? wp_get_attachment_url( (int) $product->get_image_id() ) : false;
		unset( $line['attributes'] );
		return $line + array(
			'productUrl' => '' !== $page && strlen( $page ) <= self::MAX_URL ? $page : null,
			'imageUrl'   => is_string( $image ) && strlen( $image ) <= self::MAX_URL ? $image : null,
		);
	}

	/** A cart too large for an address is at least found where it was filled. */
	private function url( string $page, string $proof ): string {
		$url = '' === $proof ? $page : add_query_arg( CartLink::PARAMETER, $proof, $page );
		return strlen( $url ) <= self::MAX_URL ? $url : $page;
	}
}
