<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use WP_Object_Cache;
use WP_REST_Request;

/** A cache that many servers share, and that one of them no longer gets through to. */
#[TestDox( 'An object cache' )]
final class LyingCacheTest extends StoreTestCase {
	private mixed $honest = null;

	protected function tearDown(): void {
		if ( null !== $this->honest ) {
			$GLOBALS['wp_object_cache'] = $this->honest;
			$this->honest               = null;
			wp_cache_flush();
		}
		parent::tearDown();
	}

	/** @param 'set'|'delete'|'flush'|'get' ...$deaf What it does not do any more once it lies. */
	private function cache_that_ignores( string ...$deaf ): object {
		$this->honest = $GLOBALS['wp_object_cache'];
		$cache        = new class( $deaf ) extends WP_Object_Cache {
			public bool $lies = false;

			/** @param list<string> $deaf */
			public function __construct( private readonly array $deaf ) {
				parent::__construct();
			}

			public function set( $key, $data, $group = 'default', $expire = 0 ) {
				return $this->is_deaf( 'set' ) || parent::set( $key, $data, $group, $expire );
			}

			public function delete( $key, $group = 'default', $deprecated = false ) {
				return $this->is_deaf( 'delete' ) || parent::delete( $key, $group, $deprecated );
			}

			public function flush() {
				return $this->is_deaf( 'flush' ) || parent::flush();
			}

			public function get( $key, $group = 'default', $force = false, &$found = null ) {
				$found = false;
				return $this->is_deaf( 'get' ) ? false : parent::get( $key, $group, $force, $found );
			}

			private function is_deaf( string $to ): bool {
				return $this->lies && in_array( $to, $this->deaf, true );
			}
		};
		$GLOBALS['wp_object_cache'] = $cache;
		return $cache;
	}

	/** @return array<string, array{list<string>, bool}> What it ignores, and whether the stock can be told before it is mended. */
	public static function lies(): array {
		return array(
			'forgets what it is told'                                 => array( array( 'get' ), true ),
			'keeps what was replaced until it is told to forget it'   => array( array( 'flush' ), true ),
			'keeps what was replaced, whatever it is told'            => array( array( 'set', 'delete', 'flush' ), false ),
		);
	}

	/** @param list<string> $deaf */
	#[DataProvider( 'lies' )]
	#[TestDox( 'that $_dataName loses nothing: one heartbeat goes, a sign-up is told once, a restock rather late than wrong' )]
	public function test_lies( array $deaf, bool $is_stock_known ): void {
		global $wpdb;
		$waited    = $this->simple_product( 'Waited for' );
		$restocked = $this->simple_product( 'Restocked' );
		$cache     = $this->cache_that_ignores( ...$deaf );
		$this->connect();
		// What the site has at hand when the trouble begins.
		self::assertSame( 'outofstock', wc_get_product( $restocked->get_id() )->get_stock_status() );
		foreach ( array( 'sequenzy_pulse', 'sequenzy_breaker', 'sequenzy_sweep', 'sequenzy_commands', 'sequenzy_waitlist' ) as $option ) {
			get_option( $option );
		}
		$cache->lies = true;
		$this->pass( 61 );
		$request = new WP_REST_Request( 'POST', '/sequenzy/v1/back-in-stock' );
		$request->set_body_params( array( 'email' => 'ana@example.com', 'providerProductId' => (string) $waited->get_id() ) );
		self::assertSame( 202, rest_do_request( $request )->get_status() );
		// Another server: ours hears nothing of it but the marker.
		$wpdb->query( "UPDATE wp_postmeta SET meta_value = 'instock' WHERE meta_key = '_stock_status' AND post_id = " . $restocked->get_id() );
		sequenzy()->outbox()->mark_dirty( new \Sequenzy\WooCommerce\Outbox\Entity( 'product', $restocked->get_id() ) );
		$this->sequenzy->forget();
		$this->send();
		self::assertCount( 1, $this->sequenzy->requests_to( '/heartbeat' ) );
		self::assertSame( $is_stock_known ? array( 'back_in_stock.requested', 'product.saved' ) : array( 'back_in_stock.requested' ), array_column( $this->sequenzy->accepted(), 'type' ) );
		self::assertSame( $is_stock_known ? array() : array( 'NOT_READABLE' ), array_column( $this->outbox(), 'last_error_code' ) );
		$cache->lies = false;
		$this->pass( 61 );
		$this->send();
		self::assertSame( array(), $this->outbox() );
		self::assertSame( array( 'instock' ), array_column( array_column( $this->accepted_about( $restocked->get_id() ), 'payload' ), 'stock_status' ) );
	}
}
