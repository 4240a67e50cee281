<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

use Sequenzy\WooCommerce\Outbox\Recipient;
use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of "YITH WooCommerce Waitlist": its newer paid editions keep two tables; the free one, and every one before, a list of addresses in each product's meta. */
final class YithListStore implements Waitlist {
	private const META = '_yith_wcwtl_users_list';

	/** Between the parts of a cursor; in no address and no number. */
	private const JOIN = ' ';

	public function id(): string {
		return 'yith';
	}

	public function name(): string {
		return 'YITH WooCommerce Waitlist';
	}

	public function exists(): bool {
		return $this->has_tables() || array() !== $this->lists( 0, 1 );
	}

	public function is_active(): bool {
		return defined( 'YITH_WCWTL' ) || defined( 'YITH_WCWTL_VERSION' );
	}

	public function count(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		if ( $this->uses_tables() ) {
			return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i u INNER JOIN %i w ON w.list_id = u.list_id', self::table( 'users' ), self::table( 'waitlists' ) ) );
		}
		$count = 0;
		$after = 0;
		do {
			$lists = $this->lists( $after, 100 );
			foreach ( $lists as $product_id => $emails ) {
				$after  = $product_id;
				$count += count( $emails );
			}
		} while ( array() !== $lists );
		return $count;
	}

	public function page( string $after, int $limit ): array {
		return $this->uses_tables() ? $this->page_of_tables( $after, $limit ) : $this->page_of_meta( $after, $limit );
	}

	/** @return list<WaitingShopper> */
	private function page_of_tables( string $after, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		[ $list, $email ] = explode( self::JOIN, $after . self::JOIN );
		$rows             = $wpdb->get_results( $wpdb->prepare( 'SELECT u.list_id, u.user_email, u.registration_date_gmt, w.product_id, w.variation_id FROM %i u INNER JOIN %i w ON w.list_id = u.list_id WHERE u.list_id > %d OR (u.list_id = %d AND u.user_email > %s) ORDER BY u.list_id, u.user_email LIMIT %d', self::table( 'users' ), self::table( 'waitlists' ), (int) $list, (int) $list, $email, $limit ), ARRAY_A );
		return array_map(
			static fn( Row $row ): WaitingShopper => new WaitingShopper(
				self::key( $row->int( 'variation_id' ) > 0 ? $row->int( 'variation_id' ) : $row->int( 'product_id' ), $row->text( 'user_email' ), $row->seconds( 'registration_date_gmt' ) ),
				$row->int( 'list_id' ) . self::JOIN . $row->text( 'user_email' ),
				$row->text( 'user_email' ),
				$row->int( 'variation_id' ) > 0 ? $row->int( 'variation_id' ) : $row->int( 'product_id' ),
				$row->seconds( 'registration_date_gmt' )
			),
			Row::all( $rows )
		);
	}

	/** @return list<WaitingShopper> */
	private function page_of_meta( string $after, int $limit ): array {
		[ $product, $index ] = array_map( 'intval', explode( self::JOIN, $after . self::JOIN . '-1' ) );
		$shoppers            = array();
		// From the product before, whose list may not be at its end.
		foreach ( $this->lists( $product - 1, $limit ) as $product_id => $emails ) {
			foreach ( $emails as $at => $email ) {
				if ( $product_id === $product && $at <= $index ) {
					continue;
				}
				$shoppers[] = new WaitingShopper( self::key( $product_id, $email, null ), $product_id . self::JOIN . $at, $email, $product_id, null );
				if ( count( $shoppers ) === $limit ) {
					return $shoppers;
				}
			}
		}
		return $shoppers;
	}

	/** @return array<int, list<string>> Addresses by id of a product or variation, above one. */
	private function lists( int $above, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows  = $wpdb->get_results( $wpdb->prepare( "SELECT post_id, MAX(meta_value) AS emails FROM %i WHERE meta_key = %s AND post_id > %d AND meta_value LIKE '%%@%%' GROUP BY post_id ORDER BY post_id LIMIT %d", $wpdb->postmeta, self::META, $above, $limit ), ARRAY_A );
		$lists = array();
		foreach ( Row::all( $rows ) as $row ) {
			// Of another plugin: nothing in it may become an object.
			$emails                          = is_serialized( $row->text( 'emails' ) ) ? unserialize( $row->text( 'emails' ), array( 'allowed_classes' => false ) ) : array(); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_unserialize
			$lists[ $row->int( 'post_id' ) ] = array_values( array_filter( is_array( $emails ) ? $emails : array(), 'is_string' ) );
		}
		return $lists;
	}

	/** Who was told and asks again is on the list a second time, with another date where there is one. */
	private static function key( int $product_id, string $email, ?int $requested_at ): string {
		return 'yith-' . $product_id . '-' . Recipient::of( $email ) . '-' . ( $requested_at ?? 0 );
	}

	/** Empty ones may be left from an edition that the store no longer has. */
	private function uses_tables(): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		return $this->has_tables() && null !== $wpdb->get_var( $wpdb->prepare( 'SELECT list_id FROM %i LIMIT 1', self::table( 'users' ) ) );
	}

	private function has_tables(): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		$names = array( self::table( 'waitlists' ), self::table( 'users' ) );
		$there = array_filter( $names, static fn( string $name ): bool => null !== $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $name ) ) ) );
		return count( $names ) === count( $there );
	}

	private static function table( string $name ): string {
		/** @var wpdb $wpdb */
		global $wpdb;
		return $wpdb->prefix . 'yith_wcwtl_' . $name;
	}
}
