<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use WC_Product;

/** What the form of a product offers. */
final class FormView {
	/**
	 * @param list<Choice>       $choices What is sold out of it; none where the product itself is.
	 * @param 'shown'|'hidden'|'' $at_rest While nothing is chosen in WooCommerce's own form; empty: it follows no such form.
	 */
	public function __construct(
		public readonly WC_Product $product,
		public readonly array $choices = array(),
		public readonly string $at_rest = '',
		public readonly ?Preselected $preselected = null,
	) {}

	/** What is chosen when the page opens, of what is sold out. */
	public function chosen(): ?Choice {
		foreach ( null === $this->preselected ? array() : $this->choices as $choice ) {
			if ( $this->preselected?->is( $choice ) ) {
				return $choice;
			}
		}
		return null;
	}

	/** While the page opens; the same as the script would decide, so that nothing jumps. */
	public function is_hidden(): bool {
		return null === $this->chosen() && ( null !== $this->preselected || 'hidden' === $this->at_rest );
	}

	/** A choice of products instead of variations. */
	public function is_group(): bool {
		return $this->product->is_type( 'grouped' );
	}
}
