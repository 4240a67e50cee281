<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Products;

/** A product of any kind. */
class WC_Product extends WC_Data {
	/** @var array<string, mixed> As in the database; before that, as nobody has set them. */
	protected array $data = array(
		'name'               => '',
		'slug'               => '',
		'date_created'       => null,
		'date_modified'      => null,
		'status'             => false,
		'description'        => '',
		'short_description'  => '',
		'sku'                => '',
		'price'              => '',
		'regular_price'      => '',
		'sale_price'         => '',
		'manage_stock'       => false,
		'stock_quantity'     => null,
		'stock_status'       => 'instock',
		'backorders'         => 'no',
		'parent_id'          => 0,
		'menu_order'         => 0,
		'attributes'         => array(),
		'default_attributes' => array(),
		'category_ids'       => array(),
		'image_id'           => '',
		'gallery_image_ids'  => array(),
	);

	/** @throws Exception When the number belongs to no such product. */
	public function __construct( mixed $product = 0 ) {
		$this->id = $product instanceof WP_Post ? $product->ID : (int) $product;
		if ( $this->id > 0 ) {
			$this->set_props( Products\read( $this ) );
			$this->apply_changes();
		}
	}

	protected function clean( string $prop, mixed $value ): mixed {
		return Products\clean( $prop, $value );
	}

	/** @param array<mixed> $attributes */
	public function set_attributes( array $attributes ): void {
		$named = array();
		foreach ( $attributes as $attribute ) {
			$named[ sanitize_title( $attribute->get_name() ) ] = $attribute;
		}
		uasort( $named, static fn( WC_Product_Attribute $one, WC_Product_Attribute $other ): int => $one->get_position() <=> $other->get_position() );
		$this->set_prop( 'attributes', $named );
	}

	public function save(): int {
		$this->validate_props();
		$this->id = 0 === $this->id ? Products\create( $this ) : Products\update( $this );
		return $this->id;
	}

	public function delete( bool $force_delete = false ): bool {
		Products\delete( $this, $force_delete );
		$this->id = 0;
		return true;
	}

	/** A counted stock decides the status; where nothing is counted, quantity and backorders mean nothing. */
	public function validate_props(): void {
		if ( ! $this->get_manage_stock( 'edit' ) ) {
			$this->set_stock_quantity( '' );
			$this->set_backorders( 'no' );
			return;
		}
		$without = 'no' === $this->get_backorders( 'edit' ) ? 'outofstock' : 'onbackorder';
		$this->set_stock_status( $this->get_stock_quantity( 'edit' ) > 0 ? 'instock' : $without );
	}

	public function get_type(): string {
		return 'simple';
	}

	/** @param string|list<string> $type */
	public function is_type( string|array $type ): bool {
		return in_array( $this->get_type(), (array) $type, true );
	}

	public function exists(): bool {
		return false !== $this->get_status();
	}

	/** @return list<int> */
	public function get_children(): array {
		return array();
	}

	public function get_title(): string {
		return $this->get_name();
	}

	public function get_permalink(): string {
		return (string) get_permalink( $this->id );
	}

	public function is_on_sale(): bool {
		$sale = $this->get_sale_price();
		return '' !== $sale && (float) $sale < (float) $this->get_regular_price();
	}

	public function get_price_html(): string {
		$price  = $this->get_price();
		$before = $this->is_on_sale() ? '<del>' . wc_price( $this->get_regular_price() ) . '</del> ' : '';
		return '' === $price ? '' : $before . wc_price( $price );
	}

	public function is_in_stock(): bool {
		return 'outofstock' !== $this->get_stock_status();
	}

	/** @return bool|'parent' */
	public function managing_stock(): bool|string {
		return $this->get_manage_stock();
	}

	public function backorders_allowed(): bool {
		return 'no' !== $this->get_backorders();
	}

	public function has_enough_stock( int|float $quantity ): bool {
		return false === $this->managing_stock() || $this->backorders_allowed() || $this->get_stock_quantity() >= $quantity;
	}

	/** Whether shoppers may buy it; owners may buy what is not published yet. */
	public function is_purchasable(): bool {
		return $this->exists() && ( 'publish' === $this->get_status() || current_user_can( 'edit_post', $this->get_id() ) ) && '' !== $this->get_price();
	}

	public function get_stock_managed_by_id(): int {
		return $this->id;
	}

	/** @return array{availability: string, class: string} What a shopper reads, and a class for it. */
	public function get_availability(): array {
		$is_counted = false !== $this->managing_stock();
		$words      = match ( $this->get_stock_status() ) {
			'outofstock' => array( 'Out of stock', 'out-of-stock' ),
			'onbackorder' => array( $is_counted && 'yes' === $this->get_backorders() ? '' : 'Available on backorder', 'available-on-backorder' ),
			default => array( $is_counted ? $this->get_stock_quantity() . ' in stock' : '', 'in-stock' ),
		};
		return array_combine( array( 'availability', 'class' ), $words );
	}
}

/** A product that is bought as it is. */
class WC_Product_Simple extends WC_Product {} // phpcs:ignore Generic.Files.OneObjectStructurePerFile -- It adds nothing.
