<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\StoreUrl;
use Sequenzy\WooCommerce\Title;
use WC_Product;
use WC_Product_Variation;

/** A shopper's wish to be told (contract: back-in-stock-request.json), however it reached the store. */
final class RequestPayload {
	/**
	 * @param WC_Product $wanted       A product, or the variation that was chosen.
	 * @param int        $requested_at Microseconds since 1970.
	 * @return array<string, string>|null Null: the product of the variation is gone.
	 */
	public static function of( string $email, WC_Product $wanted, int $requested_at ): ?array {
		$variation = $wanted instanceof WC_Product_Variation ? $wanted : null;
		$product   = null === $variation ? $wanted : wc_get_product( $variation->get_parent_id() );
		if ( ! $product instanceof WC_Product ) {
			return null;
		}
		$payload = array(
			'storeUrl'          => StoreUrl::get(),
			'email'             => $email,
			'providerProductId' => (string) $product->get_id(),
			'productTitle'      => Title::of_product( $product ),
		);
		if ( null !== $variation ) {
			$payload['providerVariantId'] = (string) $variation->get_id();
			$payload['variantTitle']      = Title::of_variation( $variation );
		}
		return $payload + array( 'requestedAt' => Clock::format( $requested_at ) );
	}
}
