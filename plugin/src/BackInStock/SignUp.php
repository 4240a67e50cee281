<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use WP_REST_Request;

/** What arrived at the store's own door, as text and believed in nothing; ids are digits or empty. */
final class SignUp {
	private const LONGEST_TEXT = 500;

	private function __construct(
		public readonly string $email,
		public readonly string $product_id,
		public readonly string $variant_id,
		/** What the browser says was chosen of it: the value of a form's option, or its title. Only ever compared with what could be chosen. */
		public readonly string $variant_claim,
		public readonly ?bool $consent,
		public readonly string $consent_version,
		public readonly bool $fell_into_trap,
		private readonly int $rendered_at,
	) {}

	/**
	 * A form without script, or JSON as the storefront endpoint takes it (contract: subscribe-request.json).
	 *
	 * @param WP_REST_Request<array<string, mixed>> $request
	 */
	public static function from( WP_REST_Request $request ): self {
		$text = static fn( mixed $value ): string => is_scalar( $value ) ? mb_substr( sanitize_text_field( (string) $value ), 0, self::LONGEST_TEXT ) : '';
		// "013" is product 13, also for the limits.
		$id      = static fn( mixed $value ): string => ltrim( $text( $value ), '0' );
		$consent = $request['consent'];
		$answer  = is_array( $consent ) ? $consent['status'] ?? '' : $consent;
		// Not through sanitize_text_field(), which takes "%C3" away.
		$variant = is_scalar( $request['providerVariantId'] ) ? trim( (string) $request['providerVariantId'] ) : '';
		$version = $text( is_array( $consent ) ? $consent['version'] ?? '' : $request['consentVersion'] );
		return new self(
			// As it was typed: of "<b>ana</b>@example.com" sanitize_text_field() would make another address, and that may be somebody's.
			is_scalar( $request['email'] ) ? mb_substr( trim( (string) $request['email'] ), 0, self::LONGEST_TEXT ) : '',
			$id( $request['providerProductId'] ),
			$id( explode( '?', $variant, 2 )[0] ),
			str_contains( $variant, '?' ) ? $variant : $text( $request['variantTitle'] ),
			'' === $version ? null : 'granted' === $answer,
			$version,
			'' !== $text( $request['website'] ),
			(int) $text( $request['renderedAt'] ),
		);
	}

	/** Sent back in the second it was made: no person is as quick. A cached form is older, and one without the time may be a theme's own. */
	public function is_hasty( int $now ): bool {
		return $this->rendered_at >= $now;
	}

	/** A variation is meant, and not the product itself (vendor page: the product id is a simple product's variant identity). */
	public function names_variation(): bool {
		return '' !== $this->variant_id && $this->variant_id !== $this->product_id;
	}
}
