<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/**
 * What WordPress remembers of records, in this process and in a cache that others share. Other requests change them while a worker
 * goes on for long, and a change does not reach every cache: what is remembered may be older than the version it speaks of, and
 * would be acknowledged as that. And it would fill the memory.
 */
final class Remembered {
	/**
	 * @param array<string, list<int>> $ids By type of entity.
	 * @return array<string, list<int>> What is remembered all the same, by a cache that does not listen.
	 */
	public static function forget( array $ids ): array {
		if ( wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
		}
		$still = array();
		foreach ( $ids as $type => $of_type ) {
			[ $records, $meta ] = array(
				'product'   => array( 'posts', 'post_meta' ),
				'variation' => array( 'posts', 'post_meta' ),
				'customer'  => array( 'users', 'user_meta' ),
			)[ $type ] ?? array( '', '' );
			// Orders are read past every cache.
			if ( '' !== $records ) {
				// Without the actions of clean_post_cache(): page caches of other plugins listen to those, and nothing changed for shoppers.
				wp_cache_delete_multiple( $of_type, $records );
				wp_cache_delete_multiple( $of_type, $meta );
				$found          = array_filter( wp_cache_get_multiple( $of_type, $meta ), static fn( mixed $value ): bool => false !== $value );
				$still[ $type ] = array_values( array_intersect( $of_type, array_keys( $found ) ) );
			}
		}
		return $still;
	}
}
