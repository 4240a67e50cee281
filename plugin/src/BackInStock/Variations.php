<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Title;
use WC_Product;
use WC_Product_Attribute;
use WC_Product_Variation;

/** The variations of a variable product that a shopper can choose, in the owner's order; the first that fits a choice is the chosen one. */
final class Variations {
	/** A variation that fits any colour in any size is offered for each, up to so many; beyond, it stands once for all. */
	private const MOST_COMBINATIONS = 60;

	/** @param list<WC_Product_Variation> $variations */
	private function __construct(
		private readonly WC_Product $product,
		private readonly array $variations,
	) {}

	public static function of( WC_Product $product ): self {
		$ids = $product->get_children();
		_prime_post_caches( $ids, false, true );
		$is_offered = static fn( mixed $variation ): bool => $variation instanceof WC_Product_Variation && $variation->variation_is_visible();
		/** @var list<WC_Product_Variation> $variations */
		$variations = array_values( array_filter( array_map( 'wc_get_product', $ids ), $is_offered ) );
		return new self( $product, $variations );
	}

	public function are_all_sold_out(): bool {
		return array_filter( $this->variations, SoldOut::is( ... ) ) === $this->variations;
	}

	/** @return list<Choice> What is sold out, for the shopper to choose from. */
	public function choices(): array {
		$choices = array();
		foreach ( array_filter( $this->variations, SoldOut::is( ... ) ) as $variation ) {
			array_push( $choices, ...$this->choices_of( $variation ) );
		}
		return $choices;
	}

	/**
	 * What was chosen of a variation, in the shopper's words; its own title where the claim is none of its choices.
	 *
	 * @param string $claimed What the browser says, e.g. "Large, Red" of a variation for any size, or the value of that option.
	 */
	public static function title( WC_Product $product, WC_Product_Variation $variation, string $claimed ): string {
		if ( '' === $claimed || ! in_array( '', $variation->get_attributes(), true ) ) {
			return Title::of_variation( $variation );
		}
		foreach ( self::of( $product )->choices_of( $variation ) as $choice ) {
			if ( in_array( $claimed, array( $choice->title, $choice->as_value() ), true ) ) {
				return $choice->title;
			}
		}
		return Title::of_variation( $variation );
	}

	/** The variation WooCommerce's own form begins with: of the page's address, or the owner's default. */
	public function preselected(): ?Preselected {
		$chosen   = array();
		$defaults = $this->product->get_default_attributes();
		foreach ( $this->product->get_attributes() as $key => $attribute ) {
			if ( ! $attribute instanceof WC_Product_Attribute || ! $attribute->get_variation() ) {
				continue;
			}
			$field   = 'attribute_' . $key;
			$default = $defaults[ $key ] ?? '';
			// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only preselects what is offered anyway.
			$asked          = isset( $_GET[ $field ] ) && is_string( $_GET[ $field ] ) ? sanitize_text_field( wp_unslash( $_GET[ $field ] ) ) : '';
			$chosen[ $key ] = '' === $asked && is_string( $default ) ? $default : $asked;
		}
		$variation = in_array( '', $chosen, true ) ? null : $this->matching( $chosen );
		return null === $variation ? null : new Preselected( $variation->get_id(), $chosen );
	}

	/** @return non-empty-list<Choice> One, but where an attribute is "any". */
	private function choices_of( WC_Product_Variation $variation ): array {
		$combinations = array( array() );
		foreach ( array_keys( self::attributes( $variation ), '', true ) as $key ) {
			$options      = Options::of( $this->product, (string) $key );
			$combinations = self::with_each( $combinations, (string) $key, array_keys( $options ) );
			if ( count( $combinations ) > self::MOST_COMBINATIONS ) {
				return array( new Choice( $variation->get_id(), Title::of_variation( $variation ), array() ) );
			}
		}
		$choices = array();
		foreach ( $combinations as $any ) {
			// Of two variations that fit, the shopper gets the first; this one may be the second.
			if ( array() === $any || $this->matching( array_replace( self::attributes( $variation ), $any ) )?->get_id() === $variation->get_id() ) {
				$choices[] = new Choice( $variation->get_id(), $this->words( $variation, $any ), $any );
			}
		}
		return array() === $choices ? array( new Choice( $variation->get_id(), Title::of_variation( $variation ), array() ) ) : $choices;
	}

	/** @param array<array-key, string> $any Values for what the variation leaves open. */
	private function words( WC_Product_Variation $variation, array $any ): string {
		if ( array() === $any ) {
			return Title::of_variation( $variation );
		}
		$words = array();
		foreach ( self::attributes( $variation ) as $key => $value ) {
			$value   = $any[ $key ] ?? $value;
			$words[] = Options::of( $this->product, (string) $key )[ $value ] ?? $value;
		}
		return Title::of_values( $words );
	}

	/** @param array<array-key, string> $chosen A value for every attribute. */
	private function matching( array $chosen ): ?WC_Product_Variation {
		foreach ( $this->variations as $variation ) {
			$differs = array_filter( self::attributes( $variation ), static fn( string $value, string|int $key ): bool => '' !== $value && ( $chosen[ $key ] ?? '' ) !== $value, ARRAY_FILTER_USE_BOTH );
			if ( array() === $differs ) {
				return $variation;
			}
		}
		return null;
	}

	/** @return array<array-key, string> Values by attribute; empty: any. */
	private static function attributes( WC_Product_Variation $variation ): array {
		/** @var array<array-key, string> $attributes */
		$attributes = $variation->get_attributes();
		return $attributes;
	}

	/**
	 * @param list<array<array-key, string>> $combinations
	 * @param list<int|string>            $values
	 * @return list<array<array-key, string>>
	 */
	private static function with_each( array $combinations, string $key, array $values ): array {
		$all = array();
		foreach ( $combinations as $combination ) {
			foreach ( $values as $value ) {
				$all[] = $combination + array( $key => (string) $value );
			}
		}
		return $all;
	}
}
