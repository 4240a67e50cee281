<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use Automattic\Jetpack\Constants;
use Automattic\WooCommerce\Internal\DataStores\StockNotifications\StockNotificationsDataStore;
use Automattic\WooCommerce\Internal\StockNotifications\Notification;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\MovingIn\ForwardedSignUps;
use Sequenzy\WooCommerce\MovingIn\WooCommerceListStore;
use Sequenzy\WooCommerce\Settings;

#[TestDox( 'WooCommerce’s own stock notifications, in the tables and objects that WooCommerce itself writes' )]
final class StockNotificationsTest extends StoreTestCase {
	private const SWITCH = 'WOOCOMMERCE_BIS_ALPHA_ENABLED';

	protected function setUp(): void {
		parent::setUp();
		if ( ! class_exists( StockNotificationsDataStore::class ) ) {
			self::markTestSkipped( 'This WooCommerce has no stock notifications.' );
		}
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		Constants::set_constant( self::SWITCH, true );
		add_filter( 'woocommerce_data_stores', array( self::class, 'data_stores' ) );
		dbDelta( wc_get_container()->get( StockNotificationsDataStore::class )->get_database_schema() );
	}

	protected function tearDown(): void {
		global $wpdb;
		$wpdb->query( 'DROP TABLE IF EXISTS wp_wc_stock_notifications, wp_wc_stock_notificationmeta' );
		remove_filter( 'woocommerce_data_stores', array( self::class, 'data_stores' ) );
		class_exists( Constants::class ) && Constants::clear_single_constant( self::SWITCH );
		delete_option( Settings::OPTION );
		parent::tearDown();
	}

	/**
	 * @param array<string, mixed> $stores
	 * @return array<string, mixed>
	 */
	public static function data_stores( array $stores ): array {
		return array( 'stock_notification' => wc_get_container()->get( StockNotificationsDataStore::class ) ) + $stores;
	}

	private static function sign_up( string $status, string $email, int $product_id, int $user_id = 0 ): Notification {
		$notification = new Notification();
		$notification->set_props( array( 'status' => $status, 'product_id' => $product_id, 'user_id' => $user_id, 'user_email' => $email, 'date_created' => 1_775_000_000 ) );
		self::assertGreaterThan( 0, $notification->save() );
		return $notification;
	}

	#[TestDox( 'are read for moving: who waits, for what and since when; not who has yet to confirm, was told, or left' )]
	public function test_list(): void {
		$product = $this->simple_product( 'House Blend' );
		foreach ( array( 'pending', 'sent', 'cancelled' ) as $status ) {
			self::sign_up( $status, "$status@example.com", $product->get_id() );
		}
		self::sign_up( 'active', 'ana@example.com', $product->get_id() );
		// Of an account WooCommerce may keep the account only.
		self::sign_up( 'active', '', $product->get_id(), 1 );
		$list = new WooCommerceListStore();
		$page = $list->page( '', 10 );
		self::assertSame( array( true, 2 ), array( $list->exists(), $list->count() ) );
		self::assertSame( array( 'ana@example.com', get_userdata( 1 )->user_email ), array_column( $page, 'email' ) );
		self::assertSame( array( $product->get_id(), 1_775_000_000 ), array( $page[0]->product_id, $page[0]->requested_at ) );
		self::assertSame( array(), $list->page( $page[1]->cursor, 10 ) );
	}

	#[TestDox( 'are passed on when the owner wants it, and not before the shopper has confirmed' )]
	public function test_forward(): void {
		$product = $this->simple_product( 'House Blend' );
		$this->connect();
		( new Settings() )->change( array( 'forwardSignUps' => true ), false );
		$sign_ups = sequenzy()->get( ForwardedSignUps::class );
		$pending  = self::sign_up( 'pending', 'ben@example.com', $product->get_id() );
		$sign_ups->signed_up( $pending );
		$sign_ups->signed_up( self::sign_up( 'active', 'ana@example.com', $product->get_id() ) );
		self::assertSame( array( 'ana@example.com' ), $this->waiting() );
		$pending->set_status( 'active' );
		$pending->save();
		$sign_ups->signed_up( $pending );
		self::assertSame( array( 'ana@example.com', 'ben@example.com' ), $this->waiting() );
	}

	/** @return list<string> */
	private function waiting(): array {
		$requests = array_filter( $this->outbox(), static fn( array $row ): bool => 'back_in_stock.requested' === $row['type'] );
		return array_values( array_map( static fn( array $row ): string => json_decode( $row['payload'], true )['email'], $requests ) );
	}
}
