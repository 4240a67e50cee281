<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

use Sequenzy\WooCommerce\Row;
use wpdb;

/** SQL of WooCommerce's own stock notifications (10.2 and later). Who has not confirmed by mail yet is not on the list. */
final class WooCommerceListStore implements Waitlist {
	/** How a line is named; a sign-up that is forwarded when it happens has the same name. */
	public const KEY = 'woocommerce-';

	private const SIGN_UPS = 'woocommerce_customer_stock_notifications_allow_signups';

	public function id(): string {
		return 'woocommerce';
	}

	public function name(): string {
		return 'WooCommerce';
	}

	public function exists(): bool {
		/** @var wpdb $wpdb */
		global $wpdb;
		return null !== $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( self::table() ) ) );
	}

	public function is_active(): bool {
		return 'yes' === get_option( self::SIGN_UPS );
	}

	public function count(): int {
		/** @var wpdb $wpdb */
		global $wpdb;
		return (int) $wpdb->get_var( $wpdb->prepare( "SELECT COUNT(*) FROM %i WHERE status = 'active'", self::table() ) );
	}

	public function page( string $after, int $limit ): array {
		/** @var wpdb $wpdb */
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT n.id, n.product_id, n.user_email, n.date_created_gmt, u.user_email AS account_email FROM %i n LEFT JOIN %i u ON u.ID = n.user_id WHERE n.status = 'active' AND n.id > %d ORDER BY n.id LIMIT %d", self::table(), $wpdb->users, (int) $after, $limit ), ARRAY_A );
		return array_map(
			static fn( Row $row ): WaitingShopper => new WaitingShopper(
				self::KEY . $row->int( 'id' ),
				$row->text( 'id' ),
				'' === $row->text( 'user_email' ) ? $row->text( 'account_email' ) : $row->text( 'user_email' ),
				$row->int( 'product_id' ),
				$row->seconds( 'date_created_gmt' )
			),
			Row::all( $rows )
		);
	}

	private static function table(): string {
		/** @var wpdb $wpdb */
		global $wpdb;
		return $wpdb->prefix . 'wc_stock_notifications';
	}
}
