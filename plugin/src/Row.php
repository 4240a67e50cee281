<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** A row of the database, whose columns wpdb gives as text or null. */
final class Row {
	/** @param array<mixed> $columns */
	public function __construct( private readonly array $columns ) {}

	/**
	 * @param mixed $rows Of wpdb::get_results( …, ARRAY_A ).
	 * @return list<self>
	 */
	public static function all( mixed $rows ): array {
		return array_map( static fn( array $columns ): self => new self( $columns ), array_values( array_filter( is_array( $rows ) ? $rows : array(), 'is_array' ) ) );
	}

	public function text( string $column ): string {
		$value = $this->columns[ $column ] ?? '';
		return is_scalar( $value ) ? (string) $value : '';
	}

	public function int( string $column ): int {
		return (int) $this->text( $column );
	}

	/** Seconds since 1970 out of a column that speaks UTC; null when it has not happened. */
	public function seconds( string $column ): ?int {
		$gmt     = $this->text( $column );
		$seconds = '' === $gmt || str_starts_with( $gmt, '0000' ) ? false : strtotime( $gmt . ' UTC' );
		return false === $seconds ? null : $seconds;
	}
}
