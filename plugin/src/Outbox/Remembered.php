<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/**
 * What WordPress remembers of records in this process. Other requests change them while a worker goes on for long: what it
 * remembers may be older than the version it speaks of, and would be acknowledged as that. And it would fill the memory.
 */
final class Remembered {
	/** @param array<string, list<int>> $ids By type of entity. */
	public static function forget( array $ids ): void {
		if ( wp_cache_supports( 'flush_runtime' ) ) {
			wp_cache_flush_runtime();
			return;
		}
		array_map( 'clean_post_cache', array( ...$ids['product'] ?? array(), ...$ids['variation'] ?? array() ) );
		array_map( 'clean_user_cache', $ids['customer'] ?? array() );
	}
}
