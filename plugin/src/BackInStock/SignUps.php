<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\ConsentQuestion;
use Sequenzy\WooCommerce\EmailAddress;
use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Settings;
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
		private readonly Settings $settings,
		private readonly Clock $clock,
	) {}

	public function take( SignUp $sign_up, Client $client ): Outcome {
		if ( ! EmailAddress::is_valid( $sign_up->email ) ) {
			return Outcome::InvalidEmail;
		}
		if ( null === $this->admission->entry_status() ) {
			return Outcome::Unavailable;
		}
		if ( ! $this->rate_limit->allows( $sign_up, $client, $this->clock->seconds() ) ) {
			return Outcome::RateLimited;
		}
		// Post, meta and terms in one query each; older WooCommerce asks for them one by one.
		_prime_post_caches( array_map( 'intval', array_filter( array( $sign_up->product_id, $sign_up->variant_id ), 'ctype_digit' ) ), true, true );
		$product = $this->published_product( $sign_up->product_id );
		if ( null === $product ) {
			return Outcome::UnknownProduct;
		}
		$variation = $sign_up->names_variation() ? $this->variation_of( $product, $sign_up->variant_id ) : null;
		if ( null === $variation && $sign_up->names_variation() ) {
			return Outcome::UnknownProduct;
		}
		if ( ! SoldOut::is( $variation ?? $product ) ) {
			return null === $variation && array() !== $product->get_children() && array() !== Variations::of( $product )->choices() ? Outcome::ChooseOption : Outcome::InStock;
		}
		return $this->outbox->record_fact( 'back_in_stock.requested', $this->payload( $sign_up, $product, $variation ) ) ? Outcome::Accepted : Outcome::Unavailable;
	}

	/** @return array<string, mixed> Contract: back-in-stock-request.json. */
	private function payload( SignUp $sign_up, WC_Product $product, ?WC_Product_Variation $variation ): array {
		$now     = $this->clock->instant();
		$payload = array(
			'storeUrl'          => StoreUrl::get(),
			'email'             => $sign_up->email,
			'providerProductId' => (string) $product->get_id(),
			'productTitle'      => Title::of_product( $product ),
		);
		if ( null !== $variation ) {
			$payload['providerVariantId'] = (string) $variation->get_id();
			$payload['variantTitle']      = Variations::title( $product, $variation, $sign_up->variant_claim );
		}
		$question = new ConsentQuestion( $this->settings->form_consent_text() );
		if ( '' !== $question->text && $this->admission->takes( 'consent' ) ) {
			// An answer to an earlier text (a cached page) is an answer to nothing we could show.
			$payload['consent'] = $question->record( $sign_up->consent_version === $question->version ? $sign_up->consent : null, $now, 'back-in-stock' );
		}
		return $payload + array( 'requestedAt' => $now );
	}

	private function published_product( string $id ): ?WC_Product {
		$product = ctype_digit( $id ) ? wc_get_product( (int) $id ) : null;
		return $product instanceof WC_Product && ! $product->is_type( array( 'variation', 'grouped', 'external' ) ) && 'publish' === $product->get_status() ? $product : null;
	}

	private function variation_of( WC_Product $product, string $id ): ?WC_Product_Variation {
		$variation = ctype_digit( $id ) ? wc_get_product( (int) $id ) : null;
		return $variation instanceof WC_Product_Variation && 'publish' === $variation->get_status() && $variation->get_parent_id() === $product->get_id() ? $variation : null;
	}
}
