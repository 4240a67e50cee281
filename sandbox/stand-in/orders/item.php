<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Orders;

/** A line of an order or refund: a product as it was when it was bought. */
class WC_Order_Item_Product extends WC_Data {
	protected array $data = array(
		'order_id'     => 0,
		'name'         => '',
		'product_id'   => 0,
		'variation_id' => 0,
		'quantity'     => 1,
		'subtotal'     => '0',
		'total'        => '0',
	);

	/** @param array<string, mixed> $props As read. */
	public function __construct( int $id = 0, array $props = array() ) {
		$this->id = $id;
		$this->set_props( $props );
		$this->apply_changes();
	}

	protected function clean( string $prop, mixed $value ): mixed {
		return match ( $prop ) {
			'name' => (string) $value,
			'quantity' => $value + 0,
			'subtotal', 'total' => wc_format_decimal( $value ),
			default => (int) $value,
		};
	}

	public function set_product( WC_Product $product ): void {
		$is_variation = $product instanceof WC_Product_Variation;
		$this->set_props(
			array(
				'name'         => $product->get_name(),
				'product_id'   => $is_variation ? $product->get_parent_id() : $product->get_id(),
				'variation_id' => $is_variation ? $product->get_id() : 0,
			)
		);
	}

	/** @return WC_Product|false False when it is no longer sold. */
	public function get_product(): WC_Product|false {
		return wc_get_product( $this->get_variation_id() > 0 ? $this->get_variation_id() : $this->get_product_id() );
	}

	public function get_total_tax(): string {
		return '0';
	}

	public function save(): int {
		$this->set_id( Orders\write_item( $this ) );
		$this->apply_changes();
		return $this->id;
	}
}
