<?php

declare( strict_types=1 );

/** An attribute of a product with its options, as the owner typed them. WooCommerce has shared ones too, which are taxonomies. */
final class WC_Product_Attribute {
	/** @param list<string> $options */
	public function __construct(
		private string $name = '',
		private array $options = array(),
		private int $position = 0,
		private bool $visible = false,
		private bool $variation = false,
	) {}

	public function get_id(): int {
		return 0;
	}

	public function is_taxonomy(): bool {
		return false;
	}

	/** A get_X() and a set_X() for each property. */
	public function __call( string $method, array $arguments ): mixed {
		$property = substr( $method, 4 );
		if ( ! property_exists( $this, $property ) ) {
			throw new BadMethodCallException( esc_html( "The stand-in's attributes have no $method()." ) );
		}
		if ( str_starts_with( $method, 'set_' ) ) {
			$this->$property = $arguments[0];
		}
		return $this->$property;
	}
}

/** The name as the owner wrote it, found by its key, as HTML ("&amp;"). */
function wc_attribute_label( string $name, mixed $product = '' ): string {
	$product   = $product instanceof WC_Product_Variation ? wc_get_product( $product->get_parent_id() ) : $product;
	$attribute = $product instanceof WC_Product ? ( $product->get_attributes()[ sanitize_title( $name ) ] ?? null ) : null;
	return wp_kses_post( null === $attribute ? $name : $attribute->get_name() );
}

/** Shared attributes have numbers. */
function wc_attribute_taxonomy_id_by_name( string $name ): int { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
	return 0;
}

/** The choice of a variation: "Size: Small", or "Small". */
function wc_get_formatted_variation( WC_Product_Variation $variation, bool $flat, bool $include_names = true ): string { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter
	$parts = array();
	foreach ( array_filter( $variation->get_attributes(), 'strlen' ) as $key => $value ) {
		$parts[] = ( $include_names ? wc_attribute_label( (string) $key, $variation ) . ': ' : '' ) . rawurldecode( $value );
	}
	return implode( ', ', $parts );
}
