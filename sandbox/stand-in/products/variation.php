<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Products;

/** One choice of a variable product. What it has not itself, it has from its parent. */
class WC_Product_Variation extends WC_Product_Simple {
	public function get_type(): string {
		return 'variation';
	}

	protected function get_prop( string $prop, string $context ): mixed {
		$own        = parent::get_prop( $prop, $context );
		$is_parents = 'view' === $context && match ( $prop ) {
			'sku', 'image_id', 'manage_stock' => empty( $own ),
			'stock_quantity', 'backorders' => 'parent' === $this->get_manage_stock(),
			default => false,
		};
		if ( ! $is_parents || 0 === $this->get_parent_id() ) {
			return $own;
		}
		$value = Products\clean( $prop, get_post_meta( $this->get_parent_id(), array_search( $prop, Products\META, true ), true ) );
		return true === $value ? 'parent' : $value;
	}

	public function get_stock_managed_by_id(): int {
		return 'parent' === $this->get_manage_stock() ? $this->get_parent_id() : $this->get_id();
	}

	/** @param array<string, string> $attributes Values by attribute, with or without "attribute_" before its name. */
	public function set_attributes( array $attributes ): void {
		$keys = array_map( static fn( string $key ): string => (string) preg_replace( '/^attribute_/', '', $key ), array_keys( $attributes ) );
		$this->set_prop( 'attributes', array_combine( $keys, $attributes ) );
	}

	/** @return array<string, string> As the fields of the product page are named. */
	public function get_variation_attributes(): array {
		$attributes = $this->get_attributes();
		return array_combine( array_map( static fn( string $key ): string => "attribute_$key", array_keys( $attributes ) ), $attributes );
	}

	public function get_permalink(): string {
		$chosen = array_map( 'urlencode', array_filter( $this->get_variation_attributes(), 'strlen' ) );
		return add_query_arg( array_combine( array_map( 'urlencode', array_keys( $chosen ) ), $chosen ), (string) get_permalink( $this->get_parent_id() ) );
	}

	public function variation_is_visible(): bool {
		return 'publish' === $this->get_status() && '' !== $this->get_price();
	}

	/** The parent follows at the end of the request. */
	public function save(): int {
		parent::save();
		Products\sync_later( $this->get_parent_id() );
		return $this->get_id();
	}
}
