<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Products;

/** A product of any kind. Has a get_X( 'view' or 'edit' ) and a set_X() for every property of $data. */
class WC_Product {
	/** @var array<string, mixed> As in the database; before that, as nobody has set them. */
	private array $data = array(
		'name'              => '',
		'slug'              => '',
		'date_created'      => null,
		'date_modified'     => null,
		'status'            => false,
		'description'       => '',
		'short_description' => '',
		'sku'               => '',
		'price'             => '',
		'regular_price'     => '',
		'sale_price'        => '',
		'manage_stock'      => false,
		'stock_quantity'    => null,
		'stock_status'      => 'instock',
		'backorders'        => 'no',
		'parent_id'         => 0,
		'menu_order'        => 0,
		'attributes'        => array(),
		'default_attributes' => array(),
		'category_ids'      => array(),
		'image_id'          => '',
		'gallery_image_ids' => array(),
	);

	/** @var array<string, mixed> What a save would write. */
	private array $changes = array();

	private int $id;

	/** @throws Exception When the number belongs to no such product. */
	public function __construct( mixed $product = 0 ) {
		$this->id = $product instanceof WP_Post ? $product->ID : (int) $product;
		if ( $this->id > 0 ) {
			$this->set_props( Products\read( $this ) );
			$this->apply_changes();
		}
	}

	/** @param list<mixed> $arguments */
	public function __call( string $method, array $arguments ): mixed {
		$prop = substr( $method, 4 );
		if ( ! array_key_exists( $prop, $this->data ) ) {
			throw new BadMethodCallException( esc_html( "The stand-in's products have no $method()." ) );
		}
		return str_starts_with( $method, 'get_' ) ? $this->get_prop( $prop, $arguments[0] ?? 'view' ) : $this->set_prop( $prop, $arguments[0] );
	}

	/** @param array<string, mixed> $props Null and what nobody knows are passed over. */
	public function set_props( array $props ): void {
		foreach ( array_intersect_key( $props, $this->data ) as $prop => $value ) {
			if ( null !== $value ) {
				$this->{"set_$prop"}( $value );
			}
		}
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

	protected function get_prop( string $prop, string $context ): mixed { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter -- Variations have another answer in each.
		return array_key_exists( $prop, $this->changes ) ? $this->changes[ $prop ] : $this->data[ $prop ];
	}

	protected function set_prop( string $prop, mixed $value ): void {
		$value = Products\clean( $prop, $value );
		if ( self::get_prop( $prop, 'edit' ) !== $value ) {
			$this->changes[ $prop ] = $value;
		}
	}

	/** @return list<string> */
	public function get_changed_props(): array {
		return array_keys( $this->changes );
	}

	public function apply_changes(): void {
		$this->data    = array_replace( $this->data, $this->changes );
		$this->changes = array();
	}

	public function save(): int {
		$this->validate_props();
		$this->id = 0 === $this->id ? Products\create( $this ) : Products\update( $this );
		return $this->id;
	}

	/** @param int $id Only for those who store it. */
	public function set_id( int $id ): void {
		$this->id = $id;
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

	public function get_id(): int {
		return $this->id;
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
