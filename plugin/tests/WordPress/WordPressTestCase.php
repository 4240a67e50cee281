<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use Closure;
use PHPUnit\Framework\TestCase;
use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use WC_Product_Attribute;
use WC_Product_Simple;
use WC_Product_Variable;
use WC_Product_Variation;

/** A test in the throw-away store; each begins unconnected, with an empty outbox and an empty journal. */
abstract class WordPressTestCase extends TestCase {
	protected FakeSequenzy $sequenzy;

	private static ?FakeSequenzy $installed = null;

	private int $clock_offset = 0;

	private ?Closure $undo = null;

	/** @var list<int> */
	private array $imported = array();

	protected function setUp(): void {
		if ( ! function_exists( 'sequenzy' ) ) {
			self::markTestSkipped( 'Needs the real WordPress: --testsuite wordpress (see tests/README.md).' );
		}
		global $wpdb;
		self::$installed ??= FakeSequenzy::install();
		$this->sequenzy    = self::$installed;
		do_action( 'sequenzy_disconnected' );
		sequenzy()->outbox()->flush();
		$wpdb->query( 'DELETE FROM wp_sequenzy_outbox' );
		$wpdb->query( 'DELETE FROM wp_sequenzy_deliveries' );
		foreach ( array( 'sequenzy_connection', 'sequenzy_state', 'sequenzy_pulse', 'sequenzy_breaker', 'sequenzy_worker', 'sequenzy_commands', 'sequenzy_sweep', 'sequenzy_waitlist', 'sequenzy_site_id' ) as $option ) {
			delete_option( $option );
		}
		$wpdb->query( "DELETE FROM wp_options WHERE option_name LIKE '%transient%sequenzy%'" );
		wp_cache_flush();
		$this->sequenzy->forget();
		$this->sequenzy->answer_as_usual();
		$this->sequenzy->sync_runs->forget();
		$this->sequenzy->token     = FakeSequenzy::TOKEN;
		$this->sequenzy->commands  = array();
		$this->sequenzy->meanwhile = null;
		$this->sequenzy->approval  = 'pending';
		wp_set_current_user( 1 );
		add_filter( 'sequenzy_clock_offset_seconds', array( $this, 'clock_offset' ) );
	}

	protected function tearDown(): void {
		global $wpdb;
		array_map( static fn( int $id ) => $wpdb->delete( $wpdb->posts, array( 'ID' => $id ) ), $this->imported );
		$this->imported = array();
		( $this->undo ?? static fn() => null )();
		remove_filter( 'sequenzy_clock_offset_seconds', array( $this, 'clock_offset' ) );
	}

	/** Skipped, with its reason, where the sandbox's stand-in plays WooCommerce. */
	protected function needs_real_woocommerce( string $what ): void {
		if ( defined( 'SEQUENZY_STAND_IN' ) ) {
			self::markTestSkipped( "Needs the real WooCommerce: the stand-in has no $what." );
		}
	}

	public function clock_offset(): int {
		return $this->clock_offset;
	}

	/** The store's clock moves on; nobody sleeps. */
	protected function pass( int $seconds ): void {
		$this->clock_offset += $seconds;
	}

	/** Through the same door as a person: begin, come back with the code, confirm. The catalogue that exists is sent. */
	protected function connect(): void {
		$this->begin_and_return();
		sequenzy()->connector()->confirm( $this->admin() );
		sequenzy()->worker()->run();
		$this->sequenzy->forget();
	}

	/** Up to the question "Confirm?". */
	protected function begin_and_return(): void {
		sequenzy()->connector()->begin( $this->admin() );
		$requests = $this->sequenzy->requests_to( '/connect/requests' );
		sequenzy()->connector()->complete( $this->admin(), 'req_1', FakeSequenzy::CODE, end( $requests )['body']['state'] );
	}

	protected function admin( string $session = 'browser-one', int $user = 1 ): Visitor {
		return new Visitor( $user, $session );
	}

	/** Somebody else is a moment faster: runs just before the first statement that contains the text. */
	protected function just_before( string $statement, Closure $other ): void {
		$done  = false;
		$check = static function ( string $query ) use ( $statement, $other, &$done ): string {
			if ( ! $done && str_contains( $query, $statement ) ) {
				$done = true;
				$other();
			}
			return $query;
		};
		add_filter( 'query', $check );
		$this->undo = static fn() => remove_filter( 'query', $check );
	}

	protected function work(): void {
		sequenzy()->worker()->run();
	}

	/** What WordPress does at the end of a request. */
	protected function end_request(): void {
		sequenzy()->outbox()->flush();
	}

	protected function simple_product( string $name = 'Coffee Refill Pack', string $stock = 'outofstock' ): WC_Product_Simple {
		$product = new WC_Product_Simple();
		$product->set_name( $name );
		$product->set_regular_price( '12.90' );
		$product->set_stock_status( $stock );
		$product->save();
		return $product;
	}

	/** @return list<int> Products as an import leaves them: rows, and nothing primed. Removed when the test ends. */
	protected function plain_products( int $amount ): array {
		global $wpdb;
		$ids = array();
		for ( $i = 0; $i < $amount; $i++ ) {
			$wpdb->insert( $wpdb->posts, array( 'post_type' => 'product', 'post_status' => 'publish', 'post_title' => "Product $i", 'post_name' => "product-$i", 'post_content' => '', 'post_excerpt' => '', 'to_ping' => '', 'pinged' => '', 'post_content_filtered' => '' ) );
			$ids[] = (int) $wpdb->insert_id;
		}
		$this->imported = array( ...$this->imported, ...$ids );
		return $ids;
	}

	/** @return array{WC_Product_Variable, array<string, WC_Product_Variation>} Sizes by name; only Small is in stock. */
	protected function t_shirt(): array {
		$size = new WC_Product_Attribute();
		$size->set_name( 'Size' );
		$size->set_options( array( 'Small', 'Medium', 'Large' ) );
		$size->set_variation( true );
		$size->set_visible( true );
		$shirt = new WC_Product_Variable();
		$shirt->set_name( 'Logo T-Shirt' );
		$shirt->set_attributes( array( $size ) );
		$shirt->save();
		$variations = array();
		foreach ( array( 'Small' => 'instock', 'Medium' => 'outofstock', 'Large' => 'outofstock' ) as $option => $stock ) {
			$variation = new WC_Product_Variation();
			$variation->set_parent_id( $shirt->get_id() );
			$variation->set_attributes( array( 'size' => $option ) );
			$variation->set_regular_price( '20' );
			$variation->set_stock_status( $stock );
			$variation->save();
			$variations[ $option ] = $variation;
		}
		WC_Product_Variable::sync( $shirt->get_id() );
		return array( wc_get_product( $shirt->get_id() ), $variations );
	}

	/** @return list<string> WooCommerce's logs and PHP's. */
	protected function logs(): array {
		$site = (string) getenv( 'SEQUENZY_TEST_SITE' );
		return array_values( array_filter( array( $site . '/debug.log', ...(array) glob( $site . '/wp-content/uploads/wc-logs/*.log' ) ), 'is_file' ) );
	}

	/** @return list<array<string, mixed>> Rows of the outbox, oldest first. */
	protected function outbox(): array {
		global $wpdb;
		return $wpdb->get_results( 'SELECT * FROM wp_sequenzy_outbox ORDER BY id', ARRAY_A );
	}

	/** @return list<array<string, mixed>> Accepted events about one record. */
	protected function accepted_about( int $id ): array {
		return array_values( array_filter( $this->sequenzy->accepted(), static fn( array $event ): bool => $id === ( $event['entity']['id'] ?? null ) ) );
	}

	/** A test happens within one second, which dates do not tell apart: this record was saved well before. */
	protected function saved_earlier( int ...$ids ): void {
		global $wpdb;
		foreach ( $ids as $id ) {
			$wpdb->update( $wpdb->posts, array( 'post_modified_gmt' => gmdate( 'Y-m-d H:i:s', time() - 5 ) ), array( 'ID' => $id ) );
			clean_post_cache( $id );
		}
	}

	/** A worker was killed; time goes by in the database, and what it held is free. */
	protected function let_leases_expire(): void {
		global $wpdb;
		$wpdb->query( "UPDATE wp_sequenzy_outbox SET lease_until = 1 WHERE status = 'leased'" );
		$wpdb->query( "UPDATE wp_options SET option_value = '0' WHERE option_name = 'sequenzy_worker'" );
	}
}
