<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

/** The variation that is chosen when the page opens. */
final class Preselected {
	/** @param array<array-key, string> $attributes Values by attribute. */
	public function __construct(
		public readonly int $id,
		public readonly array $attributes,
	) {}

	public function is( Choice $choice ): bool {
		return $choice->id === $this->id && array_intersect_assoc( $choice->any, $this->attributes ) === $choice->any;
	}
}
