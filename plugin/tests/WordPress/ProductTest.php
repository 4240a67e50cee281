<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use RuntimeException;
use Sequenzy\WooCommerce\Sync\ProductIdStore;
use Sequenzy\WooCommerce\Sync\RecordSource;
use Sequenzy\WooCommerce\Tests\Contract;
use WC_Admin_Post_Types;
use WC_Product;
use WC_Product_CSV_Importer;
use WC_Product_Simple;
use WP_REST_Request;

#[TestDox( 'A product' )]
final class ProductTest extends StoreTestCase {
	/** @return array<string, array{string}> */
	public static function ways(): array {
		return array_combine( $ways = array( 'saved', 'saved by REST', 'edited in bulk', 'edited quickly', 'imported from CSV', 'sold', 'restocked by a cancelled order', 'restocked by hand', 'trashed', 'restored', 'renamed as a post' ), array_map( static fn( string $way ): array => array( $way ), $ways ) );
	}

	#[DataProvider( 'ways' )]
	#[TestDox( 'is told when it is $_dataName' )]
	public function test_ways( string $way ): void {
		if ( in_array( $way, array( 'edited in bulk', 'edited quickly', 'imported from CSV' ), true ) ) {
			$this->needs_real_woocommerce( 'product list and no import' );
		}
		$product = $this->stocked();
		$order   = $this->order( 'pending', 'ana@example.com', '5', $product );
		if ( 'restored' === $way ) {
			wp_trash_post( $product->get_id() );
		}
		if ( 'restocked by a cancelled order' === $way ) {
			$order->update_status( 'processing' );
		}
		$this->connect();
		wp_cache_flush();
		match ( $way ) {
			'saved' => $this->rename( $product ),
			'saved by REST' => $this->by_rest( $product ),
			'edited in bulk' => $this->in_the_list( $product, 'bulk' ),
			'edited quickly' => $this->in_the_list( $product, 'quick' ),
			'imported from CSV' => $this->by_import( $product ),
			'sold' => wc_get_order( $order->get_id() )->update_status( 'processing' ),
			'restocked by a cancelled order' => wc_get_order( $order->get_id() )->update_status( 'cancelled' ),
			'restocked by hand' => wc_update_product_stock( $product->get_id(), 50 ),
			'trashed' => wp_trash_post( $product->get_id() ),
			'restored' => wp_untrash_post( $product->get_id() ),
			'renamed as a post' => wp_update_post( array( 'ID' => $product->get_id(), 'post_title' => 'Refill', 'post_status' => 'private' ) ),
		};
		$this->send();
		$told = array_values( array_filter( $this->events_about( $product->get_id() ), static fn( array $event ): bool => 'product.saved' === $event['type'] ) );
		self::assertCount( 1, $told );
		self::assertEquals( json_decode( (string) wp_json_encode( sequenzy()->payloads()->build( 'product', array( $product->get_id() ) )[ $product->get_id() ] ), true ), $told[0]['payload'] );
	}

	#[TestDox( 'is told as deleted, and each of its variations with it, with its parent' )]
	public function test_deleted(): void {
		[ $shirt, $sizes ] = $this->t_shirt();
		$plain             = $this->simple_product();
		$parent            = $shirt->get_id();
		$small             = $sizes['Small']->get_id();
		$this->connect();
		$shirt->delete( true );
		wp_delete_post( $plain->get_id(), true );
		$this->send();
		self::assertSame( array( 'product.deleted' ), $this->types_about( $parent ) );
		self::assertSame( array( 'product.deleted' ), $this->types_about( $plain->get_id() ) );
		self::assertSame( array( array( 'variation.deleted', array( 'id' => $small, 'parent_id' => $parent ) ) ), array_map( static fn( array $event ): array => array( $event['type'], $event['payload'] ), $this->events_about( $small ) ) );
	}

	#[TestDox( 'that is deleted and comes back under its number is there again' )]
	public function test_deleted_and_back(): void {
		$product = $this->simple_product();
		$id      = $product->get_id();
		$this->connect();
		$post = get_post( $id, ARRAY_A );
		wp_delete_post( $id, true );
		$this->end_request();
		wp_insert_post( array( 'import_id' => $id, 'post_title' => 'Back', 'post_type' => 'product', 'post_status' => 'publish' ) );
		$this->send();
		self::assertSame( array( 'product.saved', 'Back' ), array( $this->last_about( $id )['type'], $this->last_about( $id )['payload']['name'] ) );
		self::assertNotNull( $post );
	}

	#[TestDox( 'whose parent keeps the stock is told by the parent: WooCommerce says nothing of the variations' )]
	public function test_parent_managed(): void {
		[ $shirt ] = $this->t_shirt();
		$shirt->set_manage_stock( true );
		$shirt->set_stock_quantity( 0 );
		$shirt->save();
		$this->connect();
		wc_update_product_stock( $shirt->get_id(), 5 );
		$this->send();
		self::assertSame( array( 5, 'instock' ), array( $this->last_about( $shirt->get_id() )['payload']['stock_quantity'], $this->last_about( $shirt->get_id() )['payload']['stock_status'] ) );
	}

	#[TestDox( 'that somebody waits for is found when its stock is written straight into the database; others are not looked at' )]
	public function test_direct_sql(): void {
		global $wpdb;
		$waited = $this->simple_product( 'Waited for' );
		$other  = $this->simple_product( 'Other' );
		[ , $sizes ] = $this->t_shirt();
		$this->connect();
		$this->sequenzy->waitlist = array(
			array( 'providerProductId' => (string) $waited->get_id(), 'providerVariantId' => (string) $waited->get_id(), 'waiting' => 3, 'lastNotifiedAt' => null ),
			array( 'providerProductId' => (string) $sizes['Medium']->get_parent_id(), 'providerVariantId' => (string) $sizes['Medium']->get_id(), 'waiting' => 1, 'lastNotifiedAt' => null ),
		);
		$this->pass( 61 );
		$this->send();
		self::assertSame( array(), $this->sequenzy->accepted() );
		foreach ( array( $waited, $other, $sizes['Medium'] ) as $product ) {
			$wpdb->query( "UPDATE wp_postmeta SET meta_value = 'instock' WHERE meta_key = '_stock_status' AND post_id = " . $product->get_id() );
		}
		$this->pass( 61 );
		$this->send();
		self::assertSame( array( array( $waited->get_id(), 'instock' ), array( $sizes['Medium']->get_id(), 'instock' ) ), array_map( static fn( array $event ): array => array( $event['payload']['id'], $event['payload']['stock_status'] ), $this->sequenzy->accepted() ) );
		$this->pass( 61 );
		$this->send();
		self::assertCount( 2, $this->sequenzy->accepted() );
		$this->sequenzy->waitlist = array( array( 'providerProductId' => (string) $waited->get_id(), 'providerVariantId' => (string) $waited->get_id(), 'waiting' => 0, 'lastNotifiedAt' => null ) );
		$this->pass( 61 );
		$this->send();
		self::assertSame( array( 'variation:' . $sizes['Medium']->get_id() ), array_keys( get_option( 'sequenzy_waitlist' )['seen'] ) );
	}

	#[TestDox( 'changed without a word is found in a large store too, which is looked through in parts of 100,000 ids' )]
	public function test_large_store(): void {
		global $wpdb;
		$this->connect();
		$this->send();
		// What other tests have saved a moment ago would be found, page by page.
		$wpdb->query( "UPDATE $wpdb->posts SET post_modified_gmt = '2026-01-01 00:00:00'" );
		$parts = max( 5, (int) ceil( sequenzy()->get( ProductIdStore::class )->highest_id() / RecordSource::UNINDEXED_IDS ) );
		$id    = $parts * RecordSource::UNINDEXED_IDS + 1;
		$looks = array();
		$look  = static function ( string $query ) use ( &$looks ): string {
			// Between two parts, what waits is looked for.
			str_contains( $query, 'lease_until < UNIX_TIMESTAMP()' ) && $looks[] = 'send';
			1 === preg_match( '/post_modified_gmt >= .* BETWEEN (\d+) AND (\d+)/s', $query, $ids ) && $looks[] = $ids[2] - $ids[1] + 1;
			return $query;
		};
		$wpdb->insert( $wpdb->posts, array( 'ID' => $id, 'post_type' => 'product', 'post_status' => 'publish', 'post_title' => 'Far away', 'post_name' => 'far-away', 'post_content' => '', 'post_excerpt' => '', 'to_ping' => '', 'pinged' => '', 'post_content_filtered' => '', 'post_modified_gmt' => gmdate( 'Y-m-d H:i:s' ) ) );
		add_filter( 'query', $look );
		try {
			$this->pass( 301 );
			sequenzy()->worker()->run();
			$this->pass( 61 );
			sequenzy()->worker()->run();
		} finally {
			remove_filter( 'query', $look );
			$wpdb->delete( $wpdb->posts, array( 'ID' => $id ) );
			// The numbers of later products go on where they were.
			isset( $GLOBALS['@pdo'] ) ? $GLOBALS['@pdo']->exec( "UPDATE sqlite_sequence SET seq = ( SELECT MAX( ID ) FROM wp_posts ) WHERE name = 'wp_posts'" ) : $wpdb->query( 'ALTER TABLE wp_posts AUTO_INCREMENT = 1' );
		}
		$looks = array_values( array_diff_key( $looks, array_filter( $looks, static fn( int|string $look, int $at ): bool => 'send' === $look && 'send' === ( $looks[ $at - 1 ] ?? 'send' ), ARRAY_FILTER_USE_BOTH ) ) );
		self::assertSame( array( ...array_fill( 0, 5, RecordSource::UNINDEXED_IDS ), 'send', ...array_fill( 0, $parts - 5, RecordSource::UNINDEXED_IDS ), 1 ), array_slice( $looks, 0, $parts + 2 ) );
		self::assertCount( 1, $this->accepted_about( $id ) );
	}

	#[TestDox( 'that another plugin keeps to the store is not told; one that fails in the filter stops nothing' )]
	public function test_filters(): void {
		$hidden = $this->simple_product( 'Deposit' );
		$shown  = $this->simple_product( 'Shown' );
		$this->connect();
		$skip   = static fn( bool $skips, WC_Product $product ): bool => $skips || 'Deposit' === $product->get_name();
		$change = static fn( array $payload, string $type ): array => array( 'name' => $type . ' ' . ( $payload['name'] ?? '' ) ) + $payload;
		add_filter( 'sequenzy_skip_product', $skip, 10, 2 );
		add_filter( 'sequenzy_event_payload', $change, 10, 2 );
		$this->rename( $hidden, 'Deposit' );
		$this->rename( $shown, 'Shown' );
		$this->send();
		self::assertSame( array( 'product.saved Shown' ), array_column( array_column( $this->sequenzy->accepted(), 'payload' ), 'name' ) );
		remove_filter( 'sequenzy_skip_product', $skip );
		remove_filter( 'sequenzy_event_payload', $change );
		$break = static fn() => throw new RuntimeException( 'Broken plugin' );
		array_map( static fn( string $filter ) => add_filter( $filter, $break ), array( 'sequenzy_skip_product', 'sequenzy_event_payload' ) );
		$this->rename( $shown, 'Still shown' );
		$this->send();
		array_map( static fn( string $filter ) => remove_filter( $filter, $break ), array( 'sequenzy_skip_product', 'sequenzy_event_payload' ) );
		self::assertSame( 'Still shown', $this->last_about( $shown->get_id() )['payload']['name'] );
	}

	#[TestDox( 'without price and title, with a title of 64 KB or emoji keeps the contract' )]
	public function test_bad_input(): void {
		$this->connect();
		$bare = new WC_Product_Simple();
		$bare->set_status( 'publish' );
		$bare->save();
		$long = $this->simple_product( str_repeat( '☕', 16000 ) );
		$odd  = $this->simple_product( "<script>alert(1)</script> 👩‍🚀 &amp; \"'\\ 王" );
		$this->send();
		foreach ( array( $bare, $long, $odd ) as $product ) {
			self::assertSame( array( 'product.saved' ), array_unique( $this->types_about( $product->get_id() ) ) );
			self::assertSame( wc_get_product( $product->get_id() )->get_name(), $this->last_about( $product->get_id() )['payload']['name'] );
		}
		self::assertSame( '', $this->last_about( $bare->get_id() )['payload']['price'] );
	}

	#[TestDox( 'with 10,000 variations is one message, well below what a batch may hold' )]
	public function test_many_variations(): void {
		global $wpdb;
		[ $shirt ] = $this->t_shirt();
		$row       = static fn( int $number ): string => "('product_variation', 'publish', 'Size $number', 'size-{$shirt->get_id()}-$number', {$shirt->get_id()}, '', '', '', '', '')";
		foreach ( array_chunk( range( 1, 10_000 ), 500 ) as $numbers ) {
			$wpdb->query( 'INSERT INTO wp_posts (post_type, post_status, post_title, post_name, post_parent, post_content, post_excerpt, to_ping, pinged, post_content_filtered) VALUES ' . implode( ',', array_map( $row, $numbers ) ) );
		}
		delete_transient( 'wc_product_children_' . $shirt->get_id() );
		wp_cache_flush();
		$payload = sequenzy()->payloads()->build( 'product', array( $shirt->get_id() ) )[ $shirt->get_id() ];
		$wpdb->query( "DELETE FROM wp_posts WHERE post_name LIKE 'size-{$shirt->get_id()}-%'" );
		self::assertCount( 10_003, $payload['variations'] );
		self::assertSame( '', Contract::complaint( 'product', $payload ) );
		self::assertLessThan( 400_000, strlen( (string) wp_json_encode( $payload ) ) );
	}

	#[TestDox( 'is read with others with few queries: forty for a hundred, pictures and variations included' )]
	public function test_in_sets(): void {
		global $wpdb;
		$ids        = array();
		$variations = array();
		foreach ( range( 1, 20 ) as $number ) {
			$product = $this->simple_product( "Coffee $number" );
			$product->set_image_id( wp_insert_attachment( array( 'post_title' => 'Pack', 'post_mime_type' => 'image/png' ), "coffee-$number.png" ) );
			$product->set_gallery_image_ids( array( wp_insert_attachment( array( 'post_title' => 'Beans', 'post_mime_type' => 'image/png' ), "beans-$number.png" ) ) );
			$product->set_category_ids( array( (int) get_option( 'default_product_cat' ) ) );
			$product->save();
			[ $shirt, $sizes ] = $this->t_shirt();
			array_push( $ids, $product->get_id(), $shirt->get_id() );
			$variations[] = $sizes['Small']->get_id();
		}
		$count = static function ( callable $read ) use ( $wpdb ): int {
			// What WooCommerce asks once, whatever is read, is asked before.
			$read( 1 );
			wp_cache_flush_runtime();
			$before = $wpdb->num_queries;
			$read( 20 );
			return $wpdb->num_queries - $before;
		};
		self::assertLessThanOrEqual( 20, $count( static fn( int $amount ): array => sequenzy()->payloads()->build( 'product', array_slice( $ids, 0, 2 * $amount ) ) ) );
		self::assertLessThanOrEqual( 20, $count( static fn( int $amount ): array => sequenzy()->payloads()->build( 'variation', array_slice( $variations, 0, $amount ) ) ) );
	}

	private function stocked(): WC_Product_Simple {
		$product = $this->simple_product( 'House Blend', 'instock' );
		$product->set_manage_stock( true );
		$product->set_stock_quantity( 10 );
		$product->set_sku( 'SKU-' . $product->get_id() );
		$product->save();
		return $product;
	}

	private function rename( WC_Product $product, string $name = 'Refill' ): void {
		$product->set_name( $name );
		$product->save();
	}

	private function by_rest( WC_Product $product ): void {
		$request = new WP_REST_Request( 'PUT', '/wc/v3/products/' . $product->get_id() );
		$request->set_body_params( array( 'regular_price' => '7.50' ) );
		self::assertSame( 200, rest_do_request( $request )->get_status() );
	}

	/** As the product list of the admin does. */
	private function in_the_list( WC_Product $product, string $kind ): void {
		require_once ABSPATH . 'wp-admin/includes/admin.php';
		require_once WC()->plugin_path() . '/includes/admin/class-wc-admin-post-types.php';
		$_REQUEST = 'bulk' === $kind
			? array( 'woocommerce_bulk_edit' => '1', 'woocommerce_quick_edit_nonce' => wp_create_nonce( 'woocommerce_quick_edit_nonce' ), 'change_regular_price' => '1', '_regular_price' => '9.90', '_stock_status' => '' )
			: array( 'woocommerce_quick_edit' => '1', 'woocommerce_quick_edit_nonce' => wp_create_nonce( 'woocommerce_quick_edit_nonce' ), '_regular_price' => '8.80', '_manage_stock' => 'yes', '_stock' => '4' );
		$screen   = new WC_Admin_Post_Types();
		$screen->bulk_and_quick_edit_save_post( $product->get_id(), get_post( $product->get_id() ) );
		$_REQUEST = array();
	}

	private function by_import( WC_Product $product ): void {
		require_once WC()->plugin_path() . '/includes/import/class-wc-product-csv-importer.php';
		$file = tempnam( sys_get_temp_dir(), 'sequenzy-import' ) . '.csv';
		file_put_contents( $file, "ID,SKU,Name,Regular price\n{$product->get_id()},{$product->get_sku()},Imported,6.60\n" );
		$importer = new WC_Product_CSV_Importer( $file, array( 'parse' => true, 'update_existing' => true, 'mapping' => array( 'from' => array( 'ID', 'SKU', 'Name', 'Regular price' ), 'to' => array( 'id', 'sku', 'name', 'regular_price' ) ) ) );
		$result   = $importer->import();
		unlink( $file );
		self::assertCount( 1, $result['updated'], (string) wp_json_encode( $result ) );
	}
}
