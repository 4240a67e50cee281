<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Outbox\Remembered;

/** Holds orders that were read in sets against WooCommerce's own objects. */
final class OrderComparison {
	public function __construct(
		private readonly OrderRows $rows,
		private readonly OrderObjects $objects,
	) {}

	/**
	 * @param non-empty-list<int> $ids
	 * @return list<array{order: int, field: string, inSets: string, throughWooCommerce: string}> Where they differ.
	 */
	public function of( array $ids ): array {
		Remembered::forget( array( 'order' => $ids ) );
		$in_sets     = $this->rows->build( $ids, OrderPayloads::storage() );
		$by_objects  = $this->objects->build( $ids );
		$differences = array();
		foreach ( $ids as $id ) {
			$one   = $in_sets[ $id ] ?? array();
			$other = $by_objects[ $id ] ?? array();
			foreach ( array_keys( $one + $other ) as $field ) {
				// Not ===: a quantity of 2 is one of 2.0.
				if ( ( $one[ $field ] ?? null ) != ( $other[ $field ] ?? null ) ) { // phpcs:ignore Universal.Operators.StrictComparisons, WordPress.PHP.StrictComparisons.LooseComparison -- See above.
					$differences[] = array(
						'order'              => $id,
						'field'              => $field,
						'inSets'             => self::shown( $one[ $field ] ?? null, $field ),
						'throughWooCommerce' => self::shown( $other[ $field ] ?? null, $field ),
					);
				}
			}
		}
		return $differences;
	}

	/** Who bought is nobody's business who looks for a difference. */
	private static function shown( mixed $value, string $field ): string {
		return 'billing' === $field ? '…' : (string) wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	}
}
