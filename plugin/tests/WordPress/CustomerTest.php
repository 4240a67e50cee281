<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use WC_Customer;
use WP_REST_Request;

#[TestDox( 'A customer' )]
final class CustomerTest extends StoreTestCase {
	private function customer( string $email = 'ana@example.com' ): int {
		return (int) wc_create_new_customer( $email, 'user-' . md5( $email ), 'password', array( 'first_name' => 'Ana' ) );
	}

	protected function setUp(): void {
		parent::setUp();
		require_once ABSPATH . 'wp-admin/includes/user.php';
		$this->forget_customers();
	}

	protected function tearDown(): void {
		$this->forget_customers();
		parent::tearDown();
	}

	/** Also those that other tests left. */
	private function forget_customers(): void {
		foreach ( get_users( array( 'role__not_in' => array( 'administrator' ), 'fields' => 'ids' ) ) as $id ) {
			wp_delete_user( (int) $id );
		}
	}

	#[TestDox( 'is told when registering, changing an address, and when deleted' )]
	public function test_life(): void {
		$this->connect();
		$id = $this->customer();
		$this->send();
		self::assertSame( array( 'ana@example.com', 'Ana', 'customer', false ), array_map( fn( string $key ): mixed => $this->last_about( $id )['payload'][ $key ], array( 'email', 'first_name', 'role', 'is_paying_customer' ) ) );
		$customer = new WC_Customer( $id );
		$customer->set_billing_city( 'Łódź' );
		$customer->set_is_paying_customer( true );
		$customer->save();
		$this->send();
		self::assertSame( array( 'Łódź', true ), array( $this->last_about( $id )['payload']['billing']['city'], $this->last_about( $id )['payload']['is_paying_customer'] ) );
		wp_delete_user( $id );
		$this->send();
		self::assertSame( array( 'customer.saved', 'customer.saved', 'customer.deleted' ), $this->types_about( $id ) );
	}

	#[TestDox( 'with a new address is told with the old one, the oldest that was not sent, so that nobody becomes two subscribers' )]
	public function test_previous_email(): void {
		$this->connect();
		$id = $this->customer();
		$this->send();
		self::assertArrayNotHasKey( 'previousEmail', $this->last_about( $id )['payload'] );
		wp_update_user( array( 'ID' => $id, 'user_email' => 'ana.alves@example.com' ) );
		wp_update_user( array( 'ID' => $id, 'user_email' => 'ana@new.example.com' ) );
		$this->end_request();
		wp_update_user( array( 'ID' => $id, 'user_email' => 'a@new.example.com' ) );
		$this->send();
		self::assertSame( array( 'a@new.example.com', 'ana@example.com' ), array( $this->last_about( $id )['payload']['email'], $this->last_about( $id )['payload']['previousEmail'] ) );
		wp_update_user( array( 'ID' => $id, 'first_name' => 'Anna' ) );
		$this->send();
		self::assertArrayNotHasKey( 'previousEmail', $this->last_about( $id )['payload'] );
	}

	#[TestDox( 'who was a guest before brings the old orders along' )]
	public function test_guest_to_account(): void {
		$order = $this->order( 'completed' );
		$this->connect();
		$id = $this->customer();
		wc_update_new_customer_past_orders( $id );
		$this->send();
		self::assertContains( 'customer.saved', $this->types_about( $id ) );
		self::assertSame( $id, $this->last_about( $order->get_id() )['payload']['customer_id'] );
	}

	#[TestDox( 'is nobody who works in the store' )]
	public function test_staff(): void {
		$this->connect();
		$id = wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => 'password', 'user_email' => 'editor@example.com', 'role' => 'shop_manager' ) );
		wp_update_user( array( 'ID' => $id, 'user_email' => 'other@example.com' ) );
		wp_delete_user( $id );
		$this->end_request();
		self::assertSame( array(), array_filter( array_column( $this->outbox(), 'entity_type' ), static fn( string $type ): bool => 'customer' === $type ) );
	}

	#[TestDox( 'may have another role, where a plugin says so' )]
	public function test_roles(): void {
		$this->connect();
		$roles = static fn( array $roles ): array => array( ...$roles, 'subscriber' );
		add_filter( 'sequenzy_customer_roles', $roles );
		$id = wp_insert_user( array( 'user_login' => 'reader', 'user_pass' => 'password', 'user_email' => 'reader@example.com', 'role' => 'subscriber' ) );
		$this->send();
		remove_filter( 'sequenzy_customer_roles', $roles );
		self::assertSame( array( 'customer.saved' ), $this->types_about( $id ) );
	}

	#[TestDox( 'says the same as WooCommerce\'s own REST API, with no query for each' )]
	public function test_same_as_rest(): void {
		global $wpdb;
		$ids = array_map( fn( int $number ): int => $this->customer( "customer-$number@example.com" ), range( 1, 8 ) );
		$one = new WC_Customer( $ids[0] );
		$one->set_props( array( 'billing_first_name' => 'Ana', 'billing_address_1' => 'Rua 1', 'billing_email' => 'bill@example.com', 'billing_phone' => '1', 'billing_country' => 'PT' ) );
		$one->save();
		$theirs = json_decode( (string) wp_json_encode( rest_do_request( new WP_REST_Request( 'GET', '/wc/v3/customers/' . $ids[0] ) )->get_data() ), true );
		wp_cache_flush();
		$before = $wpdb->num_queries;
		$ours   = sequenzy()->payloads()->build( 'customer', $ids );
		self::assertCount( 8, $ours );
		// One of them asks who wants to be forgotten.
		self::assertLessThanOrEqual( 5, $wpdb->num_queries - $before );
		foreach ( $ours[ $ids[0] ] as $key => $value ) {
			self::assertEquals( $theirs[ $key ], $value, $key );
		}
	}
}
