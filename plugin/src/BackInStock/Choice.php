<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

/** Something sold out that a shopper can choose in the form. */
final class Choice {
	/**
	 * @param int                   $id    Of the variation, or of a product in a group.
	 * @param string                $title What it is called; plain text.
	 * @param array<array-key, string> $any   Values by attribute where the variation leaves one open ("any size").
	 */
	public function __construct(
		public readonly int $id,
		public readonly string $title,
		public readonly array $any = array(),
	) {}

	/** As a form sends it: the id; and where the variation leaves something open, what of it, as WooCommerce's own form has it in its fields. */
	public function as_value(): string {
		$fields = array();
		foreach ( $this->any as $key => $value ) {
			$fields[ 'attribute_' . $key ] = $value;
		}
		return $this->id . ( array() === $fields ? '' : '?' . http_build_query( $fields ) );
	}
}
