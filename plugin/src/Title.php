<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use WC_Product;
use WC_Product_Variation;

/** What a shopper calls a product and its variation: plain text, never empty, at most 500 characters (contract: subscribe-request.json). */
final class Title {
	private const MAX_LENGTH = 500;

	public static function of_product( WC_Product $product ): string {
		return self::plain( $product->get_name(), $product );
	}

	/** The chosen values, e.g. "Medium, Blue"; the product's name where every attribute is "any". */
	public static function of_variation( WC_Product_Variation $variation ): string {
		$values = wc_get_formatted_variation( $variation, true, false );
		return self::plain( '' === $values ? $variation->get_name() : $values, $variation );
	}

	/** @param list<string> $values What was chosen of each attribute. */
	public static function of_values( array $values ): string {
		return mb_substr( self::text( implode( ', ', $values ) ), 0, self::MAX_LENGTH );
	}

	private static function plain( string $title, WC_Product $product ): string {
		$title = self::text( $title );
		return mb_substr( '' === $title ? '#' . $product->get_id() : $title, 0, self::MAX_LENGTH );
	}

	private static function text( string $html ): string {
		return trim( html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}
}
