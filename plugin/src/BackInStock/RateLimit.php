<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

/** So many sign-ups from one address in ten minutes. Keeps a keyed hash of the address, not the address. */
final class RateLimit {
	private const WINDOW_SECONDS = 600;

	public function allows( string $remote_address ): bool {
		/** Sign-ups one network address may send in ten minutes; an office behind one address may need more. */
		$limit = apply_filters( 'sequenzy_sign_up_limit', 20 );
		$key   = 'sequenzy_signups_' . substr( wp_hash( 'sequenzy-sign-up|' . $remote_address ), 0, 20 );
		$count = get_transient( $key );
		$count = is_numeric( $count ) ? (int) $count : 0;
		if ( $count >= ( is_int( $limit ) ? $limit : 20 ) ) {
			return false;
		}
		set_transient( $key, $count + 1, self::WINDOW_SECONDS );
		return true;
	}
}
