<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of "Back In Stock Notifier for WooCommerce": each shopper is a post, the address and the product are its meta. */
final class BackInStockNotifierStore implements Waitlist {
	private const TYPE = 'cwginstocknotifier';

	/** Who was mailed, or asked to be left alone, has another status. */
	private const WAITS = 'cwg_subscribed';

	public function id(): string {
		return 'back-in-stock-notifier';
	}

	public function name(): string {
		return 'Back In Stock Notifier';
	}

	public function exists(): bool {
		return $this->is_active() || $this->count() > 0;
	}

	public function is_active(): bool {
		return post_type_exists( self::TYPE );
	}

	public function count(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i WHERE post_type = %s AND post_status = %s', $wpdb->posts, self::TYPE, self::WAITS ) );
	}

	public function page( string $after, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = Row::all( $wpdb->get_results( $wpdb->prepare( 'SELECT ID, post_date_gmt FROM %i WHERE post_type = %s AND post_status = %s AND ID > %d ORDER BY ID LIMIT %d', $wpdb->posts, self::TYPE, self::WAITS, (int) $after, $limit ), ARRAY_A ) );
		update_meta_cache( 'post', array_map( static fn( Row $row ): int => $row->int( 'ID' ), $rows ) );
		return array_map(
			static fn( Row $row ): WaitingShopper => new WaitingShopper(
				'back-in-stock-notifier-' . $row->int( 'ID' ),
				$row->text( 'ID' ),
				self::meta( $row->int( 'ID' ), 'cwginstock_subscriber_email' ),
				self::wanted( $row->int( 'ID' ) ),
				$row->seconds( 'post_date_gmt' )
			),
			$rows
		);
	}

	/** The variation where one was chosen; older versions wrote one of these only. */
	private static function wanted( int $id ): int {
		foreach ( array( 'cwginstock_variation_id', 'cwginstock_pid', 'cwginstock_product_id' ) as $name ) {
			$product = (int) self::meta( $id, $name );
			if ( $product > 0 ) {
				return $product;
			}
		}
		return 0;
	}

	private static function meta( int $id, string $name ): string {
		$value = get_post_meta( $id, $name, true );
		return is_scalar( $value ) ? (string) $value : '';
	}
}
