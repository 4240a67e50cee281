<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use WP_REST_Request;

#[TestDox( 'The activity' )]
final class ActivityTest extends WordPressTestCase {
	/** @return array<string, mixed> */
	private function get( string $path, array $query = array() ): array {
		$request = new WP_REST_Request( 'GET', '/sequenzy/v1' . $path );
		$request->set_query_params( $query );
		return json_decode( (string) wp_json_encode( rest_do_request( $request )->get_data() ), true );
	}

	/** @return array<string, mixed> */
	private function post( string $path, array $body ): array {
		$request = new WP_REST_Request( 'POST', '/sequenzy/v1' . $path );
		$request->set_body_params( $body );
		return (array) rest_do_request( $request )->get_data();
	}

	private function request_of( string $email ): void {
		sequenzy()->outbox()->record_fact( 'back_in_stock.requested', array( 'storeUrl' => 'https://store.example.com', 'email' => $email, 'providerProductId' => '17', 'productTitle' => 'Refill', 'requestedAt' => '2026-04-01T12:00:00.000Z' ) );
	}

	#[TestDox( 'tells what was sent about a product, with its name, and what would be told now' )]
	public function test_product(): void {
		$this->connect();
		$product = $this->simple_product( 'House Blend' );
		$this->end_request();
		sequenzy()->worker()->run();
		$item = $this->get( '/activity', array( 'search' => (string) $product->get_id(), 'about' => 'products' ) )['items'][0];
		self::assertSame( array( 'product.saved', 'accepted', 'House Blend', null ), array( $item['type'], $item['outcome'], $item['name'], $item['entryId'] ) );
		$details = $this->get( '/activity/' . $item['id'] );
		self::assertTrue( $details['isCurrent'] );
		self::assertSame( 'House Blend', $details['payload']['name'] );
	}

	#[TestDox( 'is found by a shopper’s address, and shows it to nobody' )]
	public function test_address(): void {
		$this->connect();
		$this->request_of( 'ana@example.com' );
		$this->request_of( 'ben@example.com' );
		self::assertCount( 1, $this->get( '/activity', array( 'show' => 'waiting', 'search' => 'ana@example.com' ) )['items'] );
		sequenzy()->worker()->run();
		$found = $this->get( '/activity', array( 'search' => ' ANA@example.com ' ) )['items'];
		self::assertCount( 1, $found );
		$details = $this->get( '/activity/' . $found[0]['id'] );
		self::assertSame( '17', $details['payload']['providerProductId'] );
		self::assertStringNotContainsString( 'ana@example.com', (string) wp_json_encode( array( $found, $details ) ) );
		global $wpdb;
		self::assertStringNotContainsString( 'ana@example.com', (string) wp_json_encode( $wpdb->get_results( 'SELECT * FROM wp_sequenzy_deliveries' ) ) );
	}

	#[TestDox( 'says why something was set aside, and sends it again: one, some, or all' )]
	public function test_retry(): void {
		$this->connect();
		foreach ( array( 'a', 'b', 'c' ) as $name ) {
			$this->request_of( "$name@example.com" );
		}
		global $wpdb;
		$wpdb->query( "UPDATE wp_sequenzy_outbox SET status = 'dead', available_at = 1775044800, attempts = 3, last_error_code = 'PRODUCT_UNKNOWN', last_error = 'a@example.com waits for an unknown product.'" );
		$page = $this->get( '/activity', array( 'show' => 'set_aside' ) );
		self::assertCount( 3, $page['items'] );
		self::assertSame( array( 'code' => 'PRODUCT_UNKNOWN', 'entries' => 3 ), array_intersect_key( $page['reasons'][0], array( 'code' => 1, 'entries' => 1 ) ) );
		self::assertStringNotContainsString( 'a@example.com', (string) wp_json_encode( $page ) );
		self::assertSame( '2026-04-01T12:00:00.000Z', $page['items'][0]['at'] );

		$ids = array_column( $page['items'], 'entryId' );
		self::assertSame( array( 'retried' => 1 ), $this->post( '/activity/retry', array( 'ids' => array( $ids[0] ) ) ) );
		self::assertSame( array( 'retried' => 2 ), $this->post( '/activity/retry', array( 'all' => true ) ) );
		self::assertSame( array( 'retried' => 0 ), $this->post( '/activity/retry', array( 'ids' => $ids ) ) );
		sequenzy()->worker()->run();
		self::assertSame( array(), $this->outbox() );
		self::assertCount( 3, $this->get( '/activity', array( 'show' => 'delivered', 'about' => 'requests' ) )['items'] );
	}

	#[TestDox( 'is read to its end page by page, each message once, in the order of time' )]
	public function test_pages(): void {
		$this->fill( 260 );
		$seen   = array();
		$before = null;
		do {
			$page   = $this->get( '/activity', array( 'limit' => 100 ) + ( null === $before ? array() : array( 'before' => $before ) ) );
			$seen   = array( ...$seen, ...array_column( $page['items'], 'id' ) );
			$before = $page['next'];
		} while ( null !== $before );
		self::assertCount( 260, array_unique( $seen ) );
		self::assertSame( $seen, array_reverse( array_values( array_reverse( $seen ) ) ) );
		self::assertSame( array( 100, 100, 60 ), array( 100, 100, count( $seen ) - 200 ) );
	}

	#[TestDox( 'reads a page of 100,000 messages without reading the others: the last page looks at no more rows than the first' )]
	public function test_large(): void {
		if ( 'mariadb' !== getenv( 'SEQUENZY_TEST_ENGINE' ) ) {
			self::markTestSkipped( 'Rows that were looked at are counted by MariaDB only.' );
		}
		global $wpdb;
		$this->fill( 100_000 );
		$newest = (int) $wpdb->get_var( 'SELECT MAX(id) FROM wp_sequenzy_deliveries' );
		foreach ( array( array(), array( 'show' => 'refused' ), array( 'search' => '4711' ), array( 'search' => 'ana@example.com' ), array( 'search' => '00000000-0000-4000-8000-000000000042' ) ) as $query ) {
			$first = $this->rows_read( $query );
			$last  = $this->rows_read( $query + array( 'before' => $newest - 99_900 ) );
			self::assertLessThan( 600, $first, (string) wp_json_encode( $query ) );
			self::assertLessThan( 600, $last, (string) wp_json_encode( $query ) );
		}
	}

	/** @param array<string, mixed> $query */
	private function rows_read( array $query ): int {
		global $wpdb;
		$read = static fn(): int => array_sum( array_map( static fn( object $row ): int => (int) $row->Value, $wpdb->get_results( "SHOW SESSION STATUS LIKE 'Handler_read%'" ) ) );
		$this->get( '/activity', $query );
		$before = $read();
		$this->get( '/activity', $query );
		return $read() - $before;
	}

	/** A log as long weeks leave it. */
	private function fill( int $amount ): void {
		global $wpdb;
		$recipient = \Sequenzy\WooCommerce\Outbox\Recipient::of( 'ana@example.com' );
		for ( $start = 0; $start < $amount; $start += 1000 ) {
			$rows = array();
			for ( $i = $start; $i < min( $amount, $start + 1000 ); $i++ ) {
				$rows[] = $wpdb->prepare( '(%s, %s, %s, %s, %d, %s, %s, %s, %d, %d, %s)', sprintf( '00000000-0000-4000-8000-%012d', $i ), 'order.saved', 'order', (string) $i, $i, 0 === $i % 500 ? 'rejected' : 'accepted', '', '', 1, 1_775_044_800_000_000 + $i, 0 === $i % 5000 ? $recipient : '' );
			}
			$wpdb->query( 'INSERT INTO wp_sequenzy_deliveries (event_id, type, entity_type, entity_id, version, outcome, code, message, attempts, delivered_at, recipient) VALUES ' . implode( ', ', $rows ) );
		}
	}
}
