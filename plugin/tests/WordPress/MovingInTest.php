<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\MovingIn\ForwardedSignUps;
use Sequenzy\WooCommerce\MovingIn\MoveRun;
use Sequenzy\WooCommerce\Settings;
use WC_Data;
use WP_REST_Request;

#[TestDox( 'Moving in from another waiting list' )]
final class MovingInTest extends StoreTestCase {
	protected function tearDown(): void {
		global $wpdb;
		foreach ( array( 'wc_stock_notifications', 'yith_wcwtl_waitlists', 'yith_wcwtl_users' ) as $table ) {
			$wpdb->query( "DROP TABLE IF EXISTS wp_$table" );
		}
		$wpdb->query( "DELETE FROM wp_posts WHERE post_type = 'cwginstocknotifier'" );
		$wpdb->query( "DELETE FROM wp_postmeta WHERE meta_key LIKE 'cwginstock%' OR meta_key = '_yith_wcwtl_users_list'" );
		delete_option( MoveRun::OPTION );
		delete_option( Settings::OPTION );
		parent::tearDown();
	}

	/** @return array<string, array{string}> */
	public static function lists(): array {
		return array(
			'WooCommerce itself'         => array( 'woocommerce' ),
			'Back In Stock Notifier'     => array( 'back-in-stock-notifier' ),
			'YITH'                       => array( 'yith' ),
			'YITH’s free edition'        => array( 'yith-old' ),
			'YITH after the paid edition' => array( 'yith-after-paid-old' ),
		);
	}

	#[DataProvider( 'lists' )]
	#[TestDox( 'counts first, asks, then hands over each shopper of $_dataName once' )]
	public function test_move( string $which ): void {
		$sold_out = $this->simple_product( 'House Blend' );
		$in_stock = $this->simple_product( 'Kettle', 'instock' );
		[ , $sizes ] = $this->t_shirt();
		$this->connect();
		$this->fill( $which, array(
			array( 'ana@example.com', $sold_out->get_id() ),
			array( 'ben@example.com', $sizes['Medium']->get_id() ),
			array( 'ANA@example.com', $sold_out->get_id() ),
			array( 'cleo@example.com', $in_stock->get_id() ),
			array( 'not an address@', $sold_out->get_id() ),
		) );
		$source = str_replace( array( '-after-paid', '-old' ), '', $which );
		self::assertSame( array( array( 'id' => $source, 'waiting' => 5 ) ), array_map( static fn( array $list ): array => array( 'id' => $list['id'], 'waiting' => $list['waiting'] ), $this->post( '', array(), 'GET' )['sources'] ) );

		self::assertSame( 'sequenzy_no_consent', $this->post( '', array( 'source' => $source, 'isDryRun' => false ) )['code'] );
		$this->post( '', array( 'source' => $source, 'isDryRun' => true ) );
		sequenzy()->worker()->run();
		$expected = array( 'found' => 5, 'moved' => 2, 'inStock' => 1, 'gone' => 0, 'invalid' => 1, 'repeated' => 1 );
		self::assertSame( array( 'done', $expected ), array( MoveRun::read()?->state, MoveRun::read()?->counts ) );
		self::assertSame( array(), $this->requests() );

		$this->post( '', array( 'source' => $source, 'isDryRun' => false, 'hasConsent' => true ) );
		sequenzy()->worker()->run();
		self::assertSame( $expected, MoveRun::read()?->counts );
		self::assertSame( array( 'ana@example.com ' . $sold_out->get_id(), 'ben@example.com ' . $sizes['Medium']->get_id() ), $this->requests() );

		// Again: nobody twice.
		$this->post( '', array( 'source' => $source, 'isDryRun' => false, 'hasConsent' => true ) );
		sequenzy()->worker()->run();
		self::assertSame( 0, MoveRun::read()?->counts['moved'] );
		self::assertCount( 2, $this->requests() );
	}

	#[TestDox( 'stops when it is told to, and goes on where it was' )]
	public function test_stop(): void {
		$product = $this->simple_product( 'House Blend' );
		$this->connect();
		$this->fill( 'woocommerce', array_map( static fn( int $i ): array => array( "shopper$i@example.com", $product->get_id() ), range( 1, 450 ) ) );
		$this->post( '', array( 'source' => 'woocommerce', 'isDryRun' => false, 'hasConsent' => true ) );
		$this->just_before( 'wc_stock_notifications` n LEFT JOIN', fn() => $this->post( '/stop', array() ) );
		sequenzy()->worker()->run();
		self::assertSame( array( 'stopped', 200 ), array( MoveRun::read()?->state, MoveRun::read()?->counts['found'] ) );
		$this->post( '', array( 'source' => 'woocommerce', 'isDryRun' => false, 'hasConsent' => true ) );
		sequenzy()->worker()->run();
		self::assertSame( array( 'done', 450, 450 ), array( MoveRun::read()?->state, MoveRun::read()?->counts['found'], MoveRun::read()?->counts['moved'] ) );
		self::assertCount( 450, $this->requests() );
	}

	#[TestDox( 'passes on a sign-up of WooCommerce’s own notifications when the owner wants it, and once though it is moved too' )]
	public function test_forward(): void {
		$this->needs_real_woocommerce( 'stock notifications of its own' );
		$product = $this->simple_product( 'House Blend' );
		$this->connect();
		$this->fill( 'woocommerce', array( array( 'ana@example.com', $product->get_id() ) ) );
		$signs_up = fn() => sequenzy()->get( ForwardedSignUps::class )->signed_up( $this->notification( 1, 'ana@example.com', $product->get_id() ) );
		$signs_up();
		self::assertSame( array(), $this->requests_waiting() );
		( new Settings() )->change( array( 'forwardSignUps' => true ), false );
		$signs_up();
		self::assertSame( array( 'ana@example.com' ), $this->requests_waiting() );
		$this->post( '', array( 'source' => 'woocommerce', 'isDryRun' => false, 'hasConsent' => true ) );
		sequenzy()->worker()->run();
		self::assertCount( 1, $this->requests() );
	}

	private function notification( int $id, string $email, int $product_id ): WC_Data {
		return new class( $id, array( 'status' => 'active', 'user_email' => $email, 'product_id' => $product_id, 'user_id' => 0 ) ) extends WC_Data {
			/** @param array<string, mixed> $values */
			public function __construct( int $id, private readonly array $values ) {
				$this->id = $id;
			}

			public function get_data(): array {
				return $this->values;
			}
		};
	}

	/** @param list<array{string, int}> $shoppers */
	private function fill( string $which, array $shoppers ): void {
		global $wpdb;
		match ( $which ) {
			'woocommerce' => $wpdb->query( 'CREATE TABLE wp_wc_stock_notifications ( id bigint(20) unsigned NOT NULL AUTO_INCREMENT, product_id bigint(20) unsigned NOT NULL, user_id bigint(20) unsigned NOT NULL, user_email varchar(100) NOT NULL, status varchar(20) NOT NULL, date_created_gmt datetime NULL, PRIMARY KEY (id) )' ),
			'yith', 'yith-after-paid-old' => array_map( array( $wpdb, 'query' ), array( 'CREATE TABLE wp_yith_wcwtl_waitlists ( list_id bigint(20) unsigned NOT NULL AUTO_INCREMENT, product_id bigint(20) unsigned NOT NULL, variation_id bigint(20) unsigned NOT NULL, PRIMARY KEY (list_id) )', 'CREATE TABLE wp_yith_wcwtl_users ( ID bigint(20) unsigned NOT NULL AUTO_INCREMENT, list_id bigint(20) unsigned NOT NULL, user_email varchar(100) NOT NULL, registration_date_gmt datetime NULL, PRIMARY KEY (ID) )' ) ),
			default => null,
		};
		$lists = array();
		foreach ( $shoppers as $i => [ $email, $product ] ) {
			$asked = '2026-03-0' . ( 1 + $i % 9 ) . ' 12:00:00';
			match ( $which ) {
				'woocommerce' => $wpdb->insert( 'wp_wc_stock_notifications', array( 'product_id' => $product, 'user_id' => 0, 'user_email' => $email, 'status' => 'active', 'date_created_gmt' => $asked ) ),
				'back-in-stock-notifier' => self::notifier_post( $email, $product, $asked ),
				'yith' => $wpdb->insert( 'wp_yith_wcwtl_users', array( 'list_id' => self::yith_list( $product ), 'user_email' => $email, 'registration_date_gmt' => $asked ) ),
				default => $lists[ $product ][] = $email,
			};
		}
		foreach ( $lists as $product => $emails ) {
			update_post_meta( $product, '_yith_wcwtl_users_list', $emails );
		}
	}

	private static function notifier_post( string $email, int $product, string $asked ): void {
		global $wpdb;
		$wpdb->insert( 'wp_posts', array( 'post_type' => 'cwginstocknotifier', 'post_status' => 'cwg_subscribed', 'post_title' => $email, 'post_date_gmt' => $asked, 'post_content' => '', 'post_excerpt' => '', 'to_ping' => '', 'pinged' => '', 'post_content_filtered' => '' ) );
		$id = (int) $wpdb->insert_id;
		add_post_meta( $id, 'cwginstock_subscriber_email', $email );
		add_post_meta( $id, 'cwginstock_pid', (string) $product );
	}

	private static function yith_list( int $product ): int {
		global $wpdb;
		$parent = (int) wp_get_post_parent_id( $product );
		$known  = $wpdb->get_var( $wpdb->prepare( 'SELECT list_id FROM wp_yith_wcwtl_waitlists WHERE product_id = %d OR variation_id = %d', $product, $product ) );
		if ( null !== $known ) {
			return (int) $known;
		}
		$wpdb->insert( 'wp_yith_wcwtl_waitlists', array( 'product_id' => $parent > 0 ? $parent : $product, 'variation_id' => $parent > 0 ? $product : 0 ) );
		return (int) $wpdb->insert_id;
	}

	/** @return array<string, mixed> */
	private function post( string $path, array $body, string $method = 'POST' ): array {
		$request = new WP_REST_Request( $method, '/sequenzy/v1/moving-in' . $path );
		$request->set_body_params( $body );
		return (array) json_decode( (string) wp_json_encode( rest_do_request( $request )->get_data() ), true );
	}

	/** @return list<string> Who waits for what, as Sequenzy took it. */
	private function requests(): array {
		$taken = array_filter( $this->sequenzy->accepted(), static fn( array $event ): bool => 'back_in_stock.requested' === $event['type'] );
		$lines = array_map( static fn( array $event ): string => $event['payload']['email'] . ' ' . ( $event['payload']['providerVariantId'] ?? $event['payload']['providerProductId'] ), array_values( $taken ) );
		sort( $lines );
		return $lines;
	}

	/** @return list<string> */
	private function requests_waiting(): array {
		return array_map( static fn( array $row ): string => json_decode( $row['payload'], true )['email'], array_values( array_filter( $this->outbox(), static fn( array $row ): bool => 'back_in_stock.requested' === $row['type'] ) ) );
	}
}
