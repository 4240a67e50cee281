<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\Attributes\TestDox;
use RuntimeException;
use Sequenzy\WooCommerce\Admin\Approval;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\Tests\Site\FakeSequenzy;
use Sequenzy\WooCommerce\Tests\Site\ThrowAwaySite;

#[TestDox( 'The plugin in its store' )]
final class LifeTest extends WordPressTestCase {
	private const PLUGIN = 'sequenzy-for-woocommerce/sequenzy-for-woocommerce.php';

	/** @return array<string, array{string, string, string}> */
	public static function lacks(): array {
		return array(
			'WooCommerce missing' => array( '', 'WooCommerce is not active. Install and activate it under Plugins.' ),
			'WooCommerce too old' => array( '9.4.2', 'WooCommerce 9.5 or newer is needed; this store runs WooCommerce 9.4.2. Update it under Plugins.' ),
		);
	}

	#[DataProvider( 'lacks' )]
	#[TestDox( 'with $_dataName says what to do on the Plugins screen, disturbs no other, and breaks nothing' )]
	public function test_requirements( string $woocommerce, string $sentence ): void {
		$see = static fn( string $screen ): array => ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/notice.php', $screen, $woocommerce ), array( 'SEQUENZY_TEST_PLUGINS' => self::PLUGIN ) );
		[ $code, $plugins ] = $see( 'plugins' );
		self::assertSame( 0, $code, $plugins );
		self::assertStringContainsString( $sentence, $plugins );
		self::assertStringContainsString( $sentence, $see( 'woocommerce_page_sequenzy' )[1] );
		self::assertStringNotContainsString( 'Sequenzy', $see( 'dashboard' )[1] );
	}

	/** @return array<string, array{string, string, string, list<string>, 4?: int}> */
	public static function versions(): array {
		return array(
			'the oldest that will do'  => array( '8.1.0', '6.6', '9.5.0', array() ),
			'candidates and betas'     => array( '8.1.2-1ubuntu2.14', '6.6-RC3', '9.5.0', array() ),
			'an old PHP'               => array( '8.0.30', '6.8', '10.0.0', array( 'PHP 8.1 or newer is needed; this server runs PHP 8.0.30. Ask your host to switch the site to a newer PHP.' ) ),
			'an old WordPress'         => array( '8.3.1', '6.5.5', '10.0.0', array( 'WordPress 6.6 or newer is needed; this site runs WordPress 6.5.5. Update it under Dashboard → Updates.' ) ),
			'an old WooCommerce'       => array( '8.3.1', '6.10', '9.4.4', array( 'WooCommerce 9.5 or newer is needed; this store runs WooCommerce 9.4.4. Update it under Plugins.' ) ),
			'a PHP of 32 bits'         => array( '8.3.0', '6.8', '10.0.0', array( 'A 64-bit PHP is needed; the one of this server counts in 32 bits. Ask your host for a 64-bit PHP.' ), 32 ),
			'a server with none of it' => array( '7.4.33', '5.9', '', array( 'PHP 8.1 or newer', 'WordPress 6.6 or newer', 'WooCommerce is not active' ) ),
		);
	}

	/** @param list<string> $sentences */
	#[DataProvider( 'versions' )]
	#[TestDox( 'knows $_dataName, and says what to do' )]
	public function test_versions( string $php, string $wordpress, string $woocommerce, array $sentences, int $bits = 64 ): void {
		require_once dirname( __DIR__, 2 ) . '/requirements.php';
		$unmet = sequenzy_what_is_too_old( $php, $wordpress, $woocommerce, $bits );
		self::assertSame( array() === $unmet, sequenzy_has_what_it_needs( $php, $wordpress, $woocommerce, $bits ) );
		self::assertCount( count( $sentences ), $unmet );
		foreach ( $sentences as $number => $sentence ) {
			self::assertStringStartsWith( $sentence, $unmet[ $number ] );
		}
	}

	#[TestDox( 'tells WooCommerce that it gets along with HPOS and block checkout' )]
	public function test_compatibility(): void {
		foreach ( array( 'custom_order_tables', 'cart_checkout_blocks' ) as $feature ) {
			self::assertContains( self::PLUGIN, \Automattic\WooCommerce\Utilities\FeaturesUtil::get_compatible_plugins_for_feature( $feature )['compatible'] );
		}
	}

	#[TestDox( 'exchanges the code on the server and takes it out of the address at once' )]
	public function test_return_address(): void {
		sequenzy()->connector()->begin( Visitor::current() );
		$_GET    = array( 'page' => 'sequenzy', 'sequenzy_request' => 'req_1', 'code' => FakeSequenzy::CODE, 'state' => $this->sequenzy->requests[0]['body']['state'] );
		$stop    = static fn( string $location ) => throw new RuntimeException( $location );
		$address = '';
		add_filter( 'wp_redirect', $stop );
		try {
			sequenzy()->get( Approval::class )->receive_code();
		} catch ( RuntimeException $redirect ) {
			$address = $redirect->getMessage();
		} finally {
			remove_filter( 'wp_redirect', $stop );
			$_GET = array();
		}
		self::assertSame( admin_url( 'admin.php?page=sequenzy' ), $address );
		self::assertSame( ConnectionState::PendingConfirm, sequenzy()->connection()->state );
	}

	#[TestDox( 'ignores a code that a visitor without rights brings' )]
	public function test_return_without_rights(): void {
		sequenzy()->connector()->begin( Visitor::current() );
		$_GET = array( 'page' => 'sequenzy', 'sequenzy_request' => 'req_1', 'code' => FakeSequenzy::CODE, 'state' => $this->sequenzy->requests[0]['body']['state'] );
		wp_set_current_user( 0 );
		sequenzy()->get( Approval::class )->receive_code();
		$_GET = array();
		self::assertCount( 1, $this->sequenzy->requests );
	}

	#[TestDox( 'never breaks a page: what goes wrong in our code is logged and the page goes on' )]
	public function test_guard(): void {
		$product = $this->simple_product();
		$this->connect();
		// Another plugin calls WooCommerce's hook with something that is no product.
		do_action( 'woocommerce_product_set_stock', 'not a product' );
		wc_update_product_stock_status( $product->get_id(), 'instock' );
		$this->end_request();
		self::assertNotEmpty( $this->outbox() );
	}

	#[TestDox( 'adds no query, no call and no byte to a page without the form' )]
	public function test_quiet_page(): void {
		global $wpdb;
		$this->connect();
		$before = $wpdb->num_queries;
		sequenzy_is_connected();
		$this->end_request();
		self::assertSame( 0, $wpdb->num_queries - $before );
		self::assertSame( array(), $this->sequenzy->requests );
		self::assertLessThan( 1024, (int) $wpdb->get_var( "SELECT SUM( LENGTH( option_value ) ) FROM wp_options WHERE option_name LIKE 'sequenzy%' AND autoload IN ( 'yes', 'on', 'auto', 'auto-on' )" ) );
	}

	#[TestDox( 'deleted, leaves nothing behind in any table and no log, and tells Sequenzy' )]
	public function test_uninstall(): void {
		global $wpdb;
		$this->simple_product();
		$this->connect();
		self::assertNotFalse( wp_next_scheduled( 'sequenzy_work' ) );
		// What a living store has besides.
		update_user_option( 1, 'sequenzy_cart', array( 'token' => 'c1' ) );
		set_transient( 'sequenzy_signups_x', 1, 600 );
		$post = wp_insert_post( array( 'post_title' => 'Order', 'post_type' => 'post' ) );
		update_post_meta( $post, '_sequenzy_checkout', '{}' );
		update_option( 'sequenzy_erasures', array( 'hash' => 1 ), false );
		( new Log() )->warning( 'Something.' );
		if ( ! defined( 'SEQUENZY_STAND_IN' ) ) {
			$wpdb->insert( $wpdb->prefix . 'wc_orders_meta', array( 'order_id' => 1, 'meta_key' => '_sequenzy_checkout', 'meta_value' => '{}' ) );
			$wpdb->replace( $wpdb->prefix . 'woocommerce_sessions', array( 'session_key' => 't_x', 'session_value' => serialize( array( 'cart' => '', 'sequenzy_cart' => serialize( array( 'token' => 'c' ) ) ) ), 'session_expiry' => time() + 3600 ) );
		}
		$left = ThrowAwaySite::run( array( dirname( __DIR__ ) . '/site/uninstall.php' ), ThrowAwaySite::copy() )[1];
		$wpdb->query( "DELETE FROM wp_usermeta WHERE meta_key = 'wp_sequenzy_cart'" );
		wp_delete_post( $post, true );
		$left = json_decode( (string) strrchr( $left, "\n" ), true );
		self::assertSame( array( 'told' => array( 'uninstall' ), 'tables' => array(), 'rows' => array(), 'cron' => false, 'logs' => array() ), $left );
	}

	#[TestDox( 'switched off, keeps connection and outbox; its alarms stop' )]
	public function test_deactivate(): void {
		$this->connect();
		$this->simple_product();
		$this->end_request();
		sequenzy()->lifecycle()->deactivate( false );
		self::assertFalse( wp_next_scheduled( 'sequenzy_work' ) );
		self::assertSame( array( 'active', 1 ), array( sequenzy()->connection()->state->value, count( $this->outbox() ) ) );
		sequenzy()->lifecycle()->activate();
		self::assertNotFalse( wp_next_scheduled( 'sequenzy_work' ) );
		sequenzy()->worker()->run();
		self::assertSame( array(), $this->outbox() );
	}
}
