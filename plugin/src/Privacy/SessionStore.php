<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Privacy;

use Sequenzy\WooCommerce\EmailAddress;
use Sequenzy\WooCommerce\Row;
use WC_Cache_Helper;
use wpdb;

/** SQL of our page in the sessions of shoppers: it may hold an address that was typed at the checkout. */
final class SessionStore {
	private const KEY = 'sequenzy_cart';

	/** @return int In how many sessions it was. */
	public function forget( string $email ): int {
		return $this->strike( $email );
	}

	public function forget_all(): void {
		$this->strike( null );
	}

	/** @param string|null $email Null: everybody's. */
	private function strike( ?string $email ): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		$table  = $wpdb->prefix . 'woocommerce_sessions';
		$struck = 0;
		if ( $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $table ) ) ) !== $table ) {
			return 0;
		}
		foreach ( Row::all( $wpdb->get_results( $wpdb->prepare( 'SELECT session_key, session_value FROM %i WHERE session_value LIKE %s', $table, '%' . $wpdb->esc_like( null === $email ? self::KEY : trim( $email ) ) . '%' ), ARRAY_A ) ) as $row ) {
			$session = maybe_unserialize( $row->text( 'session_value' ) );
			$ours    = is_array( $session ) && is_string( $session[ self::KEY ] ?? null ) ? maybe_unserialize( $session[ self::KEY ] ) : null;
			$typed   = is_array( $ours ) && is_string( $ours['email'] ?? null ) ? $ours['email'] : '';
			if ( ! is_array( $session ) || ! is_array( $ours ) || ( null !== $email && EmailAddress::normal( $typed ) !== EmailAddress::normal( $email ) ) ) {
				continue;
			}
			unset( $session[ self::KEY ] );
			$wpdb->query( $wpdb->prepare( 'UPDATE %i SET session_value = %s WHERE session_key = %s', $table, (string) maybe_serialize( $session ), $row->text( 'session_key' ) ) );
			++$struck;
		}
		if ( $struck > 0 && class_exists( WC_Cache_Helper::class ) ) {
			WC_Cache_Helper::invalidate_cache_group( 'wc_session_id' );
		}
		return $struck;
	}
}
