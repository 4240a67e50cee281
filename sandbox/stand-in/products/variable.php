<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Products;

/** A product that is bought as one of its variations. */
class WC_Product_Variable extends WC_Product {
	public function get_type(): string {
		return 'variable';
	}

	/** @var list<int>|null What somebody has looked up for many products at once. */
	private ?array $children = null;

	/** @param list<int> $children */
	public function set_children( array $children ): void {
		$this->children = $children;
	}

	/** @return list<int> Published and switched-off ones, in the owner's order. */
	public function get_children(): array {
		return $this->children ?? Products\variation_ids( $this->get_id(), array( 'publish', 'private' ) );
	}

	/** @return list<WC_Product_Variation> Those that a shopper may choose. */
	private function visible_variations(): array {
		$variations = array_map( 'wc_get_product', $this->get_children() );
		return array_values( array_filter( $variations, static fn( WC_Product_Variation $variation ): bool => $variation->variation_is_visible() ) );
	}

	/** @return list<string> */
	private function variation_prices(): array {
		$prices = array_map( static fn( WC_Product_Variation $variation ): string => $variation->get_price(), $this->visible_variations() );
		sort( $prices, SORT_NUMERIC );
		return $prices;
	}

	/** @return array<string, list<string>> The values that variations have, by attribute, in the order of the attribute. */
	public function get_variation_attributes(): array {
		$values = array();
		$chosen = array_map( static fn( int $id ): array => wc_get_product( $id )->get_attributes(), $this->get_children() );
		foreach ( $this->get_attributes() as $key => $attribute ) {
			if ( $attribute->get_variation() ) {
				$used                             = array_column( $chosen, $key );
				$values[ $attribute->get_name() ] = in_array( '', $used, true ) ? $attribute->get_options() : array_values( array_intersect( $attribute->get_options(), $used ) );
			}
		}
		return $values;
	}

	/** @return list<array<string, mixed>> As scripts of the product page read them. */
	public function get_available_variations(): array {
		$has_one_price = 1 === count( array_unique( $this->variation_prices() ) );
		return array_map(
			static fn( WC_Product_Variation $variation ): array => array(
				'variation_id'      => $variation->get_id(),
				'attributes'        => $variation->get_variation_attributes(),
				'availability_html' => wc_get_stock_html( $variation ),
				'price_html'        => $has_one_price ? '' : '<span class="price">' . $variation->get_price_html() . '</span>',
			),
			$this->visible_variations()
		);
	}

	public function get_price_html(): string {
		$prices = array_map( 'wc_price', array_unique( $this->variation_prices() ) );
		return count( $prices ) > 1 ? $prices[0] . ' &ndash; ' . end( $prices ) : ( $prices[0] ?? '' );
	}

	public function validate_props(): void {
		parent::validate_props();
		if ( ! $this->get_manage_stock() ) {
			$this->set_stock_status( $this->best_stock_status() );
		}
	}

	/** There as long as one variation is. */
	private function best_stock_status(): string {
		$statuses = array_map( static fn( int $id ): string => (string) get_post_meta( $id, '_stock_status', true ), $this->get_children() );
		return current( array_intersect( array( 'instock', 'onbackorder', 'outofstock' ), array( ...$statuses, 'outofstock' ) ) );
	}

	public function save(): int {
		$has_new_name = in_array( 'name', $this->get_changed_props(), true );
		parent::save();
		Products\hand_down( $this, $has_new_name );
		return $this->get_id();
	}

	/** Makes price and stock follow the variations. */
	public static function sync( mixed $product ): void {
		$product = wc_get_product( $product );
		if ( $product instanceof WC_Product_Variable ) {
			Products\write_prices( $product->get_id(), array_unique( $product->variation_prices() ) );
			$product->set_stock_status( $product->best_stock_status() );
			$product->save();
		}
	}
}
