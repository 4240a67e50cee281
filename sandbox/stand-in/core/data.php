<?php

declare( strict_types=1 );

/** A record of the store: a get_X( 'view' or 'edit' ) and a set_X() for every property, and what a save would write. */
abstract class WC_Data {
	/** @var array<string, mixed> As in the database; before that, as nobody has set them. */
	protected array $data = array();

	/** @var array<string, mixed> What a save would write. */
	private array $changes = array();

	protected int $id = 0;

	/** What a property becomes when it is set. */
	abstract protected function clean( string $prop, mixed $value ): mixed;

	abstract public function save(): int;

	/** @param list<mixed> $arguments */
	public function __call( string $method, array $arguments ): mixed {
		$prop = substr( $method, 4 );
		if ( ! array_key_exists( $prop, $this->data ) ) {
			throw new BadMethodCallException( esc_html( sprintf( "The stand-in's %s has no %s().", static::class, $method ) ) );
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

	protected function get_prop( string $prop, string $context ): mixed { // phpcs:ignore Generic.CodeAnalysis.UnusedFunctionParameter -- Variations have another answer in each.
		return array_key_exists( $prop, $this->changes ) ? $this->changes[ $prop ] : $this->data[ $prop ];
	}

	protected function set_prop( string $prop, mixed $value ): void {
		$value = $this->clean( $prop, $value );
		if ( self::get_prop( $prop, 'edit' ) !== $value ) {
			$this->changes[ $prop ] = $value;
		}
	}

	/** @return list<string> */
	public function get_data_keys(): array {
		return array_keys( $this->data );
	}

	/** @return list<string> */
	public function get_changed_props(): array {
		return array_keys( $this->changes );
	}

	public function apply_changes(): void {
		$this->data    = array_replace( $this->data, $this->changes );
		$this->changes = array();
	}

	/** @param int $id Only for those who store it. */
	public function set_id( int $id ): void {
		$this->id = $id;
	}

	public function get_id(): int {
		return $this->id;
	}
}
