<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

/** How many wait for each product, and when they were told last: as Sequenzy says it with a heartbeat, kept at the product, so that no page has to ask anybody. */
final class WaitlistCounts {
	/** By id of the product or variation: people waiting, and when they were told last. WordPress has it at hand wherever it lists products. */
	public const META = '_sequenzy_waitlist';

	/** @param list<array<string, mixed>> $items Contract: heartbeat-answer.json, waitlist: what changed since the last. */
	public function learn( array $items ): void {
		$changed = array();
		foreach ( $items as $item ) {
			$product = self::id( $item['providerProductId'] ?? null );
			$variant = self::id( $item['providerVariantId'] ?? null );
			if ( $product > 0 ) {
				$changed[ $product ][ $variant > 0 ? $variant : $product ] = array(
					'waiting' => is_int( $item['waiting'] ?? null ) ? $item['waiting'] : 0,
					'toldAt'  => is_string( $item['lastNotifiedAt'] ?? null ) ? $item['lastNotifiedAt'] : '',
				);
			}
		}
		foreach ( $changed as $product => $counts ) {
			if ( 'product' === get_post_type( $product ) ) {
				$known = get_post_meta( $product, self::META, true );
				update_post_meta( $product, self::META, $counts + ( is_array( $known ) ? $known : array() ) );
			}
		}
	}

	/** @return array{waiting: int, toldAt: string} Of a product with its variations; told: the latest instant, empty when never. */
	public static function of( int $product_id ): array {
		$known = get_post_meta( $product_id, self::META, true );
		$sum   = array(
			'waiting' => 0,
			'toldAt'  => '',
		);
		foreach ( is_array( $known ) ? $known : array() as $counts ) {
			if ( is_array( $counts ) ) {
				$sum['waiting'] += is_int( $counts['waiting'] ?? null ) ? $counts['waiting'] : 0;
				$sum['toldAt']   = max( $sum['toldAt'], is_string( $counts['toldAt'] ?? null ) ? $counts['toldAt'] : '' );
			}
		}
		return $sum;
	}

	/** With the connection. */
	public function forget(): void {
		delete_post_meta_by_key( self::META );
	}

	private static function id( mixed $id ): int {
		return is_string( $id ) && ctype_digit( $id ) ? (int) $id : 0;
	}
}
