<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Tests\Contract;
use WP_REST_Request;
use WP_REST_Response;

#[TestDox( 'A sign-up at the store\'s own door' )]
final class RelayTest extends WordPressTestCase {
	/** @param array<string, string> $fields */
	private function post( array $fields, string $accept = 'application/json' ): WP_REST_Response {
		wp_set_current_user( 0 );
		$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
		$request->set_header( 'Accept', $accept );
		$request->set_body_params( $fields );
		return rest_do_request( $request );
	}

	/** @return list<array<string, mixed>> */
	private function facts(): array {
		return array_values( array_filter( $this->outbox(), static fn( array $row ): bool => 'fact' === $row['kind'] ) );
	}

	#[TestDox( 'is taken without a call or a mail, in few queries, and arrives once' )]
	public function test_accepts(): void {
		global $wpdb;
		$product = $this->simple_product();
		$this->connect();
		// What WordPress loads for any REST request is not ours; the product and all else is cold.
		rest_get_server();
		wp_cache_flush();
		get_option( 'sequenzy_state' );
		$before = $wpdb->num_queries;
		$answer = $this->post( array( 'email' => ' Buyer@example.com ', 'providerProductId' => (string) $product->get_id(), 'productTitle' => 'Invented by the browser', 'storeUrl' => 'https://evil.example' ) );
		self::assertLessThanOrEqual( 15, $wpdb->num_queries - $before );
		self::assertSame( 202, $answer->get_status() );
		self::assertSame( '', Contract::complaint( 'admin-relay-answer', $answer->get_data() ) );
		self::assertSame( array(), $this->sequenzy->requests );
		sequenzy()->worker()->run();
		$events = $this->sequenzy->accepted();
		self::assertSame( array( 'back_in_stock.requested' ), array_column( $events, 'type' ) );
		self::assertSame( '', Contract::complaint( 'back-in-stock-requested', $events[0] ) );
		self::assertSame( array( 'https://store.example.com', 'Buyer@example.com', (string) $product->get_id(), 'Coffee Refill Pack' ), array( $events[0]['payload']['storeUrl'], $events[0]['payload']['email'], $events[0]['payload']['providerProductId'], $events[0]['payload']['productTitle'] ) );
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'is taken as JSON too, and malformed JSON is refused' )]
	public function test_json(): void {
		$product = $this->simple_product();
		$this->connect();
		$statuses = array();
		foreach ( array( (string) wp_json_encode( array( 'email' => 'buyer@example.com', 'providerProductId' => $product->get_id() ) ), '{"email":"buyer@exa', '[]', '{"email":["a@example.com"],"providerProductId":{"a":1}}' ) as $body ) {
			$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( $body );
			$statuses[] = rest_do_request( $request )->get_status();
		}
		self::assertSame( array( 202, 400, 400, 400 ), $statuses );
	}

	#[TestDox( 'names the variation and its title' )]
	public function test_variation(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$this->connect();
		self::assertSame( 202, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $shirt->get_id(), 'providerVariantId' => (string) $sizes['Medium']->get_id() ) )->get_status() );
		$payload = json_decode( $this->facts()[0]['payload'], true );
		self::assertSame( array( (string) $sizes['Medium']->get_id(), 'Medium' ), array( $payload['providerVariantId'], $payload['variantTitle'] ) );
		self::assertSame( '', Contract::complaint( 'back-in-stock-request', $payload ) );
	}

	/** @return array<string, array{array<string, string>, int, string}> */
	public static function refusals(): array {
		return array(
			'a bad address'                      => array( array( 'email' => 'buyer@' ), 400, 'invalid_email' ),
			'no address'                         => array( array( 'email' => '' ), 400, 'invalid_email' ),
			'an address longer than mail allows' => array( array( 'email' => str_repeat( 'a', 250 ) . '@example.com' ), 400, 'invalid_email' ),
			'an unknown product'                 => array( array( 'providerProductId' => '999999' ), 404, 'product_not_found' ),
			'a product id that is none'          => array( array( 'providerProductId' => '1 OR 1=1' ), 404, 'product_not_found' ),
			'a variation of another product'     => array( array( 'providerVariantId' => '999999' ), 404, 'product_not_found' ),
		);
	}

	/** @param array<string, string> $fields */
	#[DataProvider( 'refusals' )]
	#[TestDox( 'with $_dataName is refused in words' )]
	public function test_refuses( array $fields, int $status, string $code ): void {
		$product = $this->simple_product();
		$this->connect();
		$answer = $this->post( $fields + array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) );
		self::assertSame( array( $status, $code ), array( $answer->get_status(), $answer->get_data()['code'] ) );
		self::assertNotSame( '', $answer->get_data()['message'] );
		self::assertSame( array(), $this->facts() );
	}

	#[TestDox( 'for a draft is refused like an unknown product' )]
	public function test_draft(): void {
		$product = $this->simple_product();
		$product->set_status( 'draft' );
		$product->save();
		$this->connect();
		self::assertSame( 404, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) )->get_status() );
	}

	#[TestDox( 'is told when the product is in stock now' )]
	public function test_in_stock(): void {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$this->connect();
		$answer = $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) );
		self::assertSame( array( 409, 'in_stock' ), array( $answer->get_status(), $answer->get_data()['code'] ) );
	}

	#[TestDox( 'is refused while the store is not connected' )]
	public function test_not_connected(): void {
		$product = $this->simple_product();
		self::assertSame( 503, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) )->get_status() );
		self::assertSame( array(), $this->facts() );
	}

	#[TestDox( 'that the database does not take is never thanked for; the log says why, and names nobody' )]
	public function test_database_refuses(): void {
		$product = $this->simple_product();
		$this->connect();
		array_map( 'unlink', $this->logs() );
		$full = static fn( string $query ): string => str_contains( $query, 'INSERT INTO `wp_sequenzy_outbox`' ) ? str_replace( 'wp_sequenzy_outbox', 'wp_sequenzy_gone', $query ) : $query;
		add_filter( 'query', $full );
		$answer = $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) );
		remove_filter( 'query', $full );
		self::assertSame( array( 503, 'unavailable' ), array( $answer->get_status(), $answer->get_data()['code'] ) );
		$log = implode( "\n", array_map( 'file_get_contents', $this->logs() ) );
		self::assertStringContainsString( 'back_in_stock.requested', $log );
		self::assertStringContainsString( 'wp_sequenzy_outbox', $log );
		self::assertStringNotContainsString( 'buyer@example.com', $log );
	}

	#[TestDox( 'is kept while the token is refused, and arrives after reconnecting' )]
	public function test_kept_while_refused(): void {
		$product = $this->simple_product();
		$this->connect();
		wc_update_product_stock_status( $product->get_id(), 'onbackorder' );
		$this->end_request();
		$this->sequenzy->answer_next( '/events', 401, $this->sequenzy::error( 'TOKEN_INVALID' ) );
		sequenzy()->worker()->run();
		self::assertSame( 202, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id() ) )->get_status() );
		self::assertSame( 'paused', $this->facts()[0]['status'] );
		wp_set_current_user( 1 );
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		sequenzy()->worker()->run();
		self::assertContains( 'back_in_stock.requested', array_column( $this->sequenzy->accepted(), 'type' ) );
	}

	#[TestDox( 'of a robot that fills the hidden field is thanked and forgotten' )]
	public function test_honeypot(): void {
		$product = $this->simple_product();
		$this->connect();
		self::assertSame( 202, $this->post( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product->get_id(), 'website' => 'https://spam.example' ) )->get_status() );
		self::assertSame( array(), $this->facts() );
	}

	#[TestDox( 'is limited to so many from one network address' )]
	public function test_rate_limit(): void {
		$product = $this->simple_product();
		$this->connect();
		$statuses = array();
		for ( $i = 0; $i < 21; $i++ ) {
			$statuses[] = $this->post( array( 'email' => "buyer$i@example.com", 'providerProductId' => (string) $product->get_id() ) )->get_status();
		}
		self::assertSame( array( 202, 429 ), array( $statuses[19], $statuses[20] ) );
		self::assertCount( 20, $this->facts() );
	}

	#[TestDox( 'without script comes back to the product page with a word for the message, and never to a foreign address' )]
	public function test_without_script(): void {
		$product = $this->simple_product();
		$this->connect();
		$id = (string) $product->get_id();
		foreach ( array( 'buyer@example.com' => 'joined', 'buyer@' => 'invalid_email' ) as $email => $word ) {
			$answer = $this->post( array( 'email' => $email, 'providerProductId' => $id, '_wp_http_referer' => 'https://evil.example' ), 'text/html,application/xhtml+xml' );
			self::assertSame( 303, $answer->get_status() );
			self::assertSame( get_permalink( $product->get_id() ) . '?sequenzy_back_in_stock=' . $word . '#sequenzy-back-in-stock-' . $id, $answer->get_headers()['Location'] );
		}
		self::assertStringStartsWith( 'https://store.example.com/', $this->post( array( 'email' => 'a@example.com', 'providerProductId' => '999999' ), 'text/html' )->get_headers()['Location'] );
	}
}
