<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\EmailAddress;
use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\StoreUrl;
use Sequenzy\WooCommerce\Title;
use WC_Product;
use WC_Product_Variation;

/** Takes a sign-up into the outbox: one INSERT, no remote call, no mail. What the browser says about the product is not believed but read again. */
final class SignUps {
	public function __construct(
		private readonly Outbox $outbox,
		private readonly Admission $admission,
		private readonly RateLimit $rate_limit,
		private readonly Clock $clock,
	) {}

	public function take( string $email, string $product_id, string $variant_id, string $remote_address ): Outcome {
		$email = trim( $email );
		if ( ! EmailAddress::is_valid( $email ) ) {
			return Outcome::InvalidEmail;
		}
		if ( null === $this->admission->entry_status() ) {
			return Outcome::Unavailable;
		}
		if ( ! $this->rate_limit->allows( $remote_address ) ) {
			return Outcome::RateLimited;
		}
		// Post, meta and terms in one query each; older WooCommerce asks for them one by one.
		_prime_post_caches( array_map( 'intval', array_filter( array( $product_id, $variant_id ), 'ctype_digit' ) ), true, true );
		$product = $this->published_product( $product_id );
		if ( null === $product ) {
			return Outcome::UnknownProduct;
		}
		$variation = '' === $variant_id || $variant_id === $product_id ? null : $this->variation_of( $product, $variant_id );
		if ( null === $variation && '' !== $variant_id && $variant_id !== $product_id ) {
			return Outcome::UnknownProduct;
		}
		if ( ! SoldOut::is( $variation ?? $product ) ) {
			return Outcome::InStock;
		}
		return $this->outbox->record_fact( 'back_in_stock.requested', $this->payload( $email, $product, $variation ) ) ? Outcome::Accepted : Outcome::Unavailable;
	}

	/** @return array<string, string> Contract: back-in-stock-request.json. */
	private function payload( string $email, WC_Product $product, ?WC_Product_Variation $variation ): array {
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
		return $payload + array( 'requestedAt' => $this->clock->instant() );
	}

	private function published_product( string $id ): ?WC_Product {
		$product = ctype_digit( $id ) ? wc_get_product( (int) $id ) : null;
		return $product instanceof WC_Product && ! $product->is_type( 'variation' ) && 'publish' === $product->get_status() ? $product : null;
	}

	private function variation_of( WC_Product $product, string $id ): ?WC_Product_Variation {
		$variation = ctype_digit( $id ) ? wc_get_product( (int) $id ) : null;
		return $variation instanceof WC_Product_Variation && 'publish' === $variation->get_status() && $variation->get_parent_id() === $product->get_id() ? $variation : null;
	}
}
