<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Outbox\Lock;
use Sequenzy\WooCommerce\Outbox\LockStore;
use Sequenzy\WooCommerce\Outbox\Schema;
use WP_REST_Request;

#[TestDox( 'The tables' )]
final class UpgradeTest extends WordPressTestCase {
	protected function tearDown(): void {
		delete_option( Lock::Schema->value );
		( new Schema() )->install();
		parent::tearDown();
	}

	/** The plugin file was replaced; nobody has been in the admin since. */
	private function be_of_version_1(): void {
		global $wpdb;
		$wpdb->query( 'DROP TABLE wp_sequenzy_sync_runs' );
		$wpdb->query( 'DROP TABLE wp_sequenzy_sync_slices' );
		update_option( Schema::OPTION, '1', false );
	}

	private function sign_up( int $product ): int {
		$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
		$request->set_body_params( array( 'email' => 'buyer@example.com', 'providerProductId' => (string) $product ) );
		return rest_do_request( $request )->get_status();
	}

	private static function visit(): void {
		sequenzy()->lifecycle()->visit();
	}

	/** @return list<string> Statements that change tables, while something happens. */
	private function changes_of_tables( callable $what ): array {
		$statements = array();
		$see        = static function ( string $query ) use ( &$statements ): string {
			preg_match( '/^\s*(CREATE|ALTER)\s+TABLE\s+\S+/i', $query, $found ) && $statements[] = $found[0];
			return $query;
		};
		add_filter( 'query', $see );
		$what();
		remove_filter( 'query', $see );
		return $statements;
	}

	#[TestDox( 'of an older version take what shoppers do as before, and no shopper waits for new ones' )]
	public function test_capture_before_upgrade(): void {
		$product = $this->simple_product();
		$this->connect();
		$this->be_of_version_1();
		self::assertSame( array(), $this->changes_of_tables( fn() => self::assertSame( 202, $this->sign_up( $product->get_id() ) ) ) );
		wc_update_product_stock_status( $product->get_id(), 'instock' );
		self::assertSame( array(), $this->changes_of_tables( $this->end_request( ... ) ) );
		self::assertSame( array( 'back_in_stock.requested', 'product.saved' ), array_column( $this->outbox(), 'type' ) );
		sequenzy()->worker()->run();
		self::assertTrue( ( new Schema() )->is_current() );
		self::assertSame( array( 'back_in_stock.requested', 'product.saved' ), array_column( $this->sequenzy->accepted(), 'type' ) );
	}

	#[TestDox( 'are brought up to date by an admin’s visit, once' )]
	public function test_visit(): void {
		$this->be_of_version_1();
		wp_set_current_user( 0 );
		self::assertSame( array(), $this->changes_of_tables( self::visit( ... ) ), 'not by anybody' );
		wp_set_current_user( 1 );
		self::assertCount( 2, array_unique( $this->changes_of_tables( self::visit( ... ) ) ) );
		self::assertSame( array(), ( new Schema() )->missing() );
		self::assertSame( array(), $this->changes_of_tables( self::visit( ... ) ) );
	}

	#[TestDox( 'are changed by one process; the others wait with their work, and take over from one that died' )]
	public function test_lock(): void {
		global $wpdb;
		$product = $this->simple_product();
		$this->connect();
		$this->be_of_version_1();
		( new LockStore() )->take( Lock::Schema, 'another' );
		wc_update_product_stock_status( $product->get_id(), 'instock' );
		$this->end_request();
		self::assertSame( array(), $this->changes_of_tables( static fn() => sequenzy()->worker()->run() ) );
		self::assertSame( array(), $this->sequenzy->requests );
		self::assertCount( 1, $this->outbox() );
		$wpdb->query( "UPDATE wp_options SET option_value = '0' WHERE option_name = 'sequenzy_schema_lock'" );
		sequenzy()->worker()->run();
		self::assertSame( array(), $this->outbox() );
	}

	#[TestDox( 'are there again when the outbox was lost: the sign-up that misses it is kept' )]
	public function test_missing_table(): void {
		global $wpdb;
		$product = $this->simple_product();
		$this->end_request();
		$this->connect();
		$wpdb->query( 'DROP TABLE wp_sequenzy_outbox' );
		self::assertSame( array( 'tables' => 'fail' ), $this->troubles() );
		self::assertSame( 202, $this->sign_up( $product->get_id() ) );
		self::assertCount( 1, $this->outbox() );
		self::assertSame( array(), $this->troubles() );
	}

	#[TestDox( 'that the database does not make cost no page: the shopper is told to try later, the owner why' )]
	public function test_may_not_create(): void {
		global $wpdb;
		$product = $this->simple_product();
		$this->connect();
		$wpdb->query( 'DROP TABLE wp_sequenzy_outbox' );
		$refuse = static fn( string $query ): string => preg_match( '/^\s*CREATE\s+TABLE\s+wp_sequenzy/i', $query ) ? 'INSERT INTO refused (a) VALUES (1)' : $query;
		add_filter( 'query', $refuse );
		$quiet = $wpdb->suppress_errors();
		self::assertSame( 503, $this->sign_up( $product->get_id() ) );
		// Not again and again: the next try is when the lock is over.
		self::assertSame( array(), $this->changes_of_tables( fn() => self::assertSame( 503, $this->sign_up( $product->get_id() ) ) ) );
		wc_update_product_stock_status( $product->get_id(), 'instock' );
		$this->end_request();
		self::assertSame( array( 'tables' => 'fail' ), $this->troubles() );
		remove_filter( 'query', $refuse );
		$wpdb->suppress_errors( $quiet );
		self::assertSame( 'instock', wc_get_product( $product->get_id() )->get_stock_status() );
		$log = implode( '', array_map( 'file_get_contents', $this->logs() ) );
		self::assertStringContainsString( 'wp_sequenzy_outbox is missing', $log );
		self::assertStringNotContainsString( 'buyer@example.com', $log );
	}

	#[TestDox( 'of a database that takes nothing (read-only) stop no page, and the owner reads why; when it takes again, what changed arrives' )]
	public function test_read_only(): void {
		$product = $this->simple_product();
		$this->connect();
		wc_update_product_stock_status( $product->get_id(), 'instock' );
		$this->read_only( true );
		try {
			$this->end_request();
			$sign_up  = $this->sign_up( $product->get_id() );
			$troubles = $this->troubles();
			sequenzy()->worker()->run();
		} finally {
			$this->read_only( false );
		}
		// The product is in stock by now; the answer about that needs no write.
		self::assertSame( 409, $sign_up );
		self::assertSame( array( 'database' => 'fail' ), $troubles );
		self::assertSame( array(), $this->sequenzy->requests );
		$this->pass( Lock::Worker->seconds() + 301 );
		sequenzy()->worker()->run();
		self::assertSame( 'instock', $this->accepted_about( $product->get_id() )[0]['payload']['stock_status'] );
	}

	#[TestDox( 'on a full disk stop no page: what cannot be kept is not promised' )]
	public function test_full_disk(): void {
		global $wpdb;
		if ( ! isset( $GLOBALS['@pdo'] ) ) {
			self::markTestSkipped( 'Only SQLite lets a test fill its disk.' );
		}
		$product = $this->simple_product();
		$this->end_request();
		$this->connect();
		$pages = (int) $GLOBALS['@pdo']->query( 'PRAGMA page_count' )->fetchColumn();
		$GLOBALS['@pdo']->exec( "PRAGMA max_page_count = $pages" );
		$quiet = $wpdb->suppress_errors();
		// Until the last free page is full.
		$large    = array( 'email' => 'ana@example.com', 'title' => str_repeat( 'x', 65_536 ) );
		$statuses = array();
		for ( $i = 0; $i < 400 && sequenzy()->outbox()->record_fact( 'checkout.started', $large ); $i++ );
		$sign_up = $this->sign_up( $product->get_id() );
		$kept    = count( $this->outbox() );
		$GLOBALS['@pdo']->exec( 'PRAGMA max_page_count = 1073741823' );
		$wpdb->suppress_errors( $quiet );
		self::assertLessThan( 400, $i );
		self::assertSame( $i + ( 202 === $sign_up ? 1 : 0 ), $kept, 'what was promised is there, and nothing else' );
		$wpdb->query( 'DELETE FROM wp_sequenzy_outbox' );
	}

	/** @return array<string, string> */
	private function troubles(): array {
		$troubles = array();
		foreach ( sequenzy()->checks()->local() as $check ) {
			'pass' === $check->verdict->value || $troubles[ $check->id ] = $check->verdict->value;
		}
		return $troubles;
	}

	private function read_only( bool $is ): void {
		global $wpdb;
		if ( isset( $GLOBALS['@pdo'] ) ) {
			$GLOBALS['@pdo']->exec( 'PRAGMA query_only = ' . ( $is ? 'ON' : 'OFF' ) );
		} else {
			$wpdb->query( 'SET SESSION TRANSACTION ' . ( $is ? 'READ ONLY' : 'READ WRITE' ) );
		}
		$wpdb->suppress_errors( $is );
	}
}
