<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Orders;

/** What orders and refunds have in common: lines, totals, meta. */
abstract class WC_Abstract_Order extends WC_Data {
	/** @var list<WC_Order_Item_Product>|null Null: not read yet. */
	private ?array $items = null;

	/** @var array<string, string|null> What a save would write; null deletes. */
	private array $meta = array();

	/** @throws Exception When the number belongs to no such order. */
	public function __construct( mixed $order = 0 ) {
		$this->id = $order instanceof WC_Abstract_Order ? $order->get_id() : ( $order instanceof WP_Post ? $order->ID : (int) $order );
		if ( $this->id > 0 ) {
			$this->set_props( Orders\read( $this ) );
			$this->apply_changes();
		} else {
			$this->items = array();
		}
	}

	abstract public function get_type(): string;

	protected function clean( string $prop, mixed $value ): mixed {
		return Orders\clean( $prop, $value );
	}

	public function save(): int {
		$this->id = 0 === $this->id ? Orders\create( $this ) : Orders\update( $this );
		foreach ( $this->items ?? array() as $item ) {
			$item->set_order_id( $this->id );
			$item->save();
		}
		$this->apply_changes();
		return $this->id;
	}

	public function delete( bool $force_delete = false ): bool {
		Orders\delete( $this, $force_delete );
		return true;
	}

	public function untrash(): bool {
		return false !== wp_untrash_post( $this->id );
	}

	/** @return array<int|string, WC_Order_Item_Product> By number, or "new:N" where there is none yet. */
	public function get_items(): array {
		$this->items ??= Orders\read_items( $this->id );
		$items         = array();
		foreach ( $this->items as $at => $item ) {
			$items[ $item->get_id() > 0 ? $item->get_id() : "new:$at" ] = $item;
		}
		return $items;
	}

	public function add_item( WC_Order_Item_Product $item ): void {
		$this->get_items();
		$item->set_order_id( $this->id );
		$this->items[] = $item;
	}

	/** @return int The number of the line. */
	public function add_product( WC_Product $product, int|float $quantity = 1 ): int {
		$item = new WC_Order_Item_Product();
		$item->set_product( $product );
		$item->set_quantity( $quantity );
		$item->set_subtotal( (float) $product->get_price() * $quantity );
		$item->set_total( (float) $product->get_price() * $quantity );
		$this->add_item( $item );
		return $this->id > 0 ? $item->save() : 0;
	}

	/** @return float What it costs; the order is saved. */
	public function calculate_totals(): float {
		$sum = fn( string $what ): float => array_sum( array_map( static fn( WC_Order_Item_Product $item ): float => (float) $item->{"get_$what"}(), $this->get_items() ) );
		$this->set_discount_total( $sum( 'subtotal' ) - $sum( 'total' ) );
		$this->set_total( $sum( 'total' ) + (float) $this->get_shipping_total() );
		$this->save();
		return (float) $this->get_total();
	}

	/** @param list<string>|string $status */
	public function has_status( array|string $status ): bool {
		return in_array( $this->get_status(), (array) $status, true );
	}

	/** The stand-in knows no taxes. */
	public function get_total_tax(): string {
		return '0';
	}

	public function get_meta( string $key ): string {
		return (string) ( array_key_exists( $key, $this->meta ) ? $this->meta[ $key ] : ( $this->id > 0 ? get_post_meta( $this->id, $key, true ) : '' ) );
	}

	public function update_meta_data( string $key, string $value ): void {
		$this->meta[ $key ] = $value;
	}

	public function delete_meta_data( string $key ): void {
		$this->meta[ $key ] = null;
	}

	public function save_meta_data(): void {
		foreach ( $this->meta as $key => $value ) {
			null === $value ? delete_post_meta( $this->id, $key ) : update_post_meta( $this->id, $key, wp_slash( $value ) );
		}
		$this->meta = array();
	}
}
