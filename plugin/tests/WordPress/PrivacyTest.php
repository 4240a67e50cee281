<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Outbox\Recipient;
use Sequenzy\WooCommerce\Privacy\SessionStore;
use WP_REST_Request;

#[TestDox( 'A person’s data' )]
final class PrivacyTest extends StoreTestCase {
	private const ANA = 'ana@privacy.example';

	protected function tearDown(): void {
		delete_option( 'sequenzy_erasures' );
		parent::tearDown();
	}

	/** @return array{data: list<array<string, mixed>>, done: bool} Through WordPress's own list. */
	private function export( string $email ): array {
		$exporters = apply_filters( 'wp_privacy_personal_data_exporters', array() );
		return ( $exporters['sequenzy']['callback'] )( $email, 1 );
	}

	/** @return array<string, mixed> */
	private function erase( string $email ): array {
		$erasers = apply_filters( 'wp_privacy_personal_data_erasers', array() );
		self::assertSame( 'sequenzy', array_key_last( $erasers ), 'after WooCommerce’s own' );
		return ( $erasers['sequenzy']['callback'] )( $email, 1 );
	}

	private function sign_up( string $email, int $product ): void {
		$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
		$request->set_body_params( array( 'email' => $email, 'providerProductId' => (string) $product ) );
		self::assertSame( 202, rest_do_request( $request )->get_status() );
	}

	#[TestDox( 'that waits here is exported for a guest: a sign-up, a cart, an order, whatever the spelling; nobody else’s is' )]
	public function test_export(): void {
		$product = $this->simple_product();
		$this->connect();
		$this->sign_up( 'Ana@Privacy.Example', $product->get_id() );
		$this->sign_up( 'joana@privacy.example', $product->get_id() );
		sequenzy()->track( 'checkout.started', array( 'email' => self::ANA, 'cartToken' => 'c1' ) );
		$this->order( 'processing', self::ANA );
		$exported = $this->export( self::ANA );
		self::assertTrue( $exported['done'] );
		$types = array_map( static fn( array $item ): string => $item['data'][0]['value'], $exported['data'] );
		sort( $types );
		self::assertSame( array( 'back_in_stock.requested', 'checkout.started', 'order.placed' ), $types );
		self::assertStringNotContainsString( 'joana', (string) json_encode( $exported ) );
		self::assertSame( array(), $this->export( 'nobody@example.com' )['data'] );
	}

	#[TestDox( 'that was delivered long ago is nobody’s in the log once it is erased; others’ stays theirs' )]
	public function test_log(): void {
		$product = $this->simple_product();
		$this->connect();
		$this->sign_up( 'Ana@Privacy.Example', $product->get_id() );
		$this->sign_up( 'joana@privacy.example', $product->get_id() );
		$this->send();
		$whose = static function (): array {
			global $wpdb;
			$rows = $wpdb->get_col( "SELECT recipient FROM {$wpdb->prefix}sequenzy_deliveries WHERE type = 'back_in_stock.requested' ORDER BY id" );
			return array_map( static fn( ?string $recipient ): ?string => array( '' => 'nobody', Recipient::of( self::ANA ) => 'Ana', Recipient::of( 'joana@privacy.example' ) => 'Joana' )[ (string) $recipient ] ?? null, $rows );
		};
		self::assertSame( array( 'Ana', 'Joana' ), $whose() );
		$this->erase( self::ANA );
		self::assertSame( array( 'nobody', 'Joana' ), $whose() );
	}

	#[TestDox( 'exported, has what was answered at the checkout about news and offers' )]
	public function test_export_consent(): void {
		$this->connect();
		$order = $this->order( 'completed', 'consent@example.com' );
		$order->update_meta_data( '_sequenzy_checkout', '{"cartToken":"0123456789abcdef","consent":{"status":"granted","text":"E-mail me","at":"2026-04-01T12:00:00.000Z"}}' );
		$order->save();
		$items = array_values( array_filter( $this->export( 'Consent@example.com' )['data'], static fn( array $item ): bool => 'sequenzy_consent' === $item['group_id'] ) );
		self::assertCount( 1, $items );
		self::assertContains( array( 'name' => 'consent.status', 'value' => 'granted' ), $items[0]['data'] );
	}

	#[TestDox( 'is erased here and at Sequenzy: sign-ups and carts go, an order stays as numbers without a name, and the last that is said is "forget"' )]
	public function test_erase(): void {
		$product = $this->simple_product();
		$this->connect();
		$this->sign_up( self::ANA, $product->get_id() );
		$this->sign_up( 'joana@privacy.example', $product->get_id() );
		sequenzy()->track( 'checkout.started', array( 'email' => self::ANA, 'cartToken' => 'c1' ) );
		$order  = $this->order( 'processing', self::ANA );
		$answer = $this->erase( 'ANA@privacy.example' );
		self::assertSame( array( true, false, true ), array( $answer['items_removed'], $answer['items_retained'], $answer['done'] ) );
		$others = array_filter( $this->outbox(), static fn( array $row ): bool => 'subscriber.erased' !== $row['type'] );
		self::assertStringNotContainsString( 'ana@', strtolower( (string) json_encode( array_filter( $others, static fn( array $row ): bool => ! str_contains( $row['payload'], 'joana' ) ) ) ) );
		$this->send();
		self::assertSame( array( 'back_in_stock.requested', 'order.placed', 'order.saved', 'subscriber.erased' ), self::sorted( array_diff( array_column( $this->sequenzy->accepted(), 'type' ), array( 'product.saved' ) ) ) );
		foreach ( $this->events_about( $order->get_id() ) as $event ) {
			self::assertSame( array( '', 0, '25.80' ), array( $event['payload']['billing']['email'], $event['payload']['customer_id'], $event['payload']['total'] ) );
		}
	}

	#[TestDox( 'that was erased is not told again by a sync, nor by a change of an old order; a new order is a new beginning' )]
	public function test_sync_after(): void {
		$this->connect();
		$order    = $this->order( 'completed', self::ANA );
		$customer = wc_create_new_customer( 'erased@example.com', '', 'password' );
		$this->end_request();
		$this->erase( self::ANA );
		$this->erase( 'erased@example.com' );
		$this->send();
		self::assertSame( 'customer.deleted', $this->last_about( $customer )['type'] );
		$built = sequenzy()->payloads()->build( 'order', array( $order->get_id() ) );
		self::assertSame( '', $built[ $order->get_id() ]['billing']['email'] );
		self::assertSame( array(), sequenzy()->payloads()->build( 'customer', array( $customer ) ) );
		$later = $this->order( 'completed', self::ANA );
		$later->set_date_created( time() + 60 );
		$later->save();
		$built = sequenzy()->payloads()->build( 'order', array( $later->get_id() ) );
		self::assertSame( self::ANA, $built[ $later->get_id() ]['billing']['email'] );
	}

	#[TestDox( 'that waits while the store is not connected is erased too, and the message says who else must be asked' )]
	public function test_not_connected(): void {
		$product = $this->simple_product();
		$this->connect();
		$this->sign_up( self::ANA, $product->get_id() );
		sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		self::assertCount( 1, $this->outbox() );
		$answer = $this->erase( self::ANA );
		self::assertSame( array(), $this->outbox() );
		self::assertStringContainsString( 'not connected', $answer['messages'][0] );
	}

	#[TestDox( 'in an order that WooCommerce makes anonymous goes with the rest; Sequenzy hears of no made-up address' )]
	public function test_anonymised_order(): void {
		$this->needs_real_woocommerce( 'erasers' );
		$this->connect();
		$order = $this->order( 'completed', 'gone@example.com' );
		$order->update_meta_data( '_sequenzy_checkout', '{"consent":{"status":"granted"}}' );
		$order->save();
		\WC_Privacy_Erasers::remove_order_personal_data( wc_get_order( $order->get_id() ) );
		$this->send();
		self::assertSame( '', wc_get_order( $order->get_id() )->get_meta( '_sequenzy_checkout' ) );
		self::assertSame( 'deleted@site.invalid', wc_get_order( $order->get_id() )->get_billing_email() );
		foreach ( array( $this->last_about( $order->get_id() )['payload'], ...array_values( ( new \Sequenzy\WooCommerce\Capture\OrderObjects() )->build( array( $order->get_id() ) ) ) ) as $payload ) {
			self::assertSame( '', $payload['billing']['email'] );
		}
	}

	#[TestDox( 'typed at the checkout leaves the shopper’s session too' )]
	public function test_session(): void {
		global $wpdb;
		$this->needs_real_woocommerce( 'sessions' );
		foreach ( array( 'a' => 'Typed@example.com', 'b' => 'other@example.com' ) as $key => $email ) {
			$wpdb->replace( $wpdb->prefix . 'woocommerce_sessions', array( 'session_key' => "t_$key", 'session_value' => serialize( array( 'cart' => 'a:0:{}', 'sequenzy_cart' => serialize( array( 'token' => 'c', 'email' => $email ) ) ) ), 'session_expiry' => time() + 3600 ) );
		}
		$this->erase( 'typed@example.com' );
		$left = $wpdb->get_col( "SELECT session_value FROM {$wpdb->prefix}woocommerce_sessions WHERE session_key IN ( 't_a', 't_b' ) ORDER BY session_key" );
		self::assertSame( array( 'cart' => 'a:0:{}' ), unserialize( $left[0] ) );
		self::assertStringContainsString( 'other@example.com', $left[1] );
		( new SessionStore() )->forget_all();
		self::assertStringNotContainsString( 'sequenzy', (string) $wpdb->get_var( "SELECT session_value FROM {$wpdb->prefix}woocommerce_sessions WHERE session_key = 't_b'" ) );
		$wpdb->query( "DELETE FROM {$wpdb->prefix}woocommerce_sessions WHERE session_key LIKE 't\_%'" );
	}

	#[TestDox( 'has its paragraph in the guide to a privacy policy' )]
	public function test_policy(): void {
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		require_once ABSPATH . 'wp-admin/includes/class-wp-privacy-policy-content.php';
		// WordPress takes it in the admin only, at this hook.
		$GLOBALS['current_screen']      = new class() {
			public function in_admin(): bool {
				return true;
			}
		};
		$GLOBALS['wp_current_filter'][] = 'admin_init';
		( new \Sequenzy\WooCommerce\Privacy\PolicyText() )->suggest();
		array_pop( $GLOBALS['wp_current_filter'] );
		$texts = array_column( \WP_Privacy_Policy_Content::get_suggested_policy_text(), 'policy_text', 'plugin_name' );
		unset( $GLOBALS['current_screen'] );
		self::assertStringContainsString( 'We use Sequenzy to send e-mails', $texts['Sequenzy for WooCommerce'] ?? '' );
	}

	/** @return list<string> */
	private static function sorted( array $values ): array {
		sort( $values );
		return array_values( array_unique( $values ) );
	}
}
