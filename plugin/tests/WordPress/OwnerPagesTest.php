<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;
use Sequenzy\WooCommerce\Admin\ActionNeeded;
use Sequenzy\WooCommerce\Admin\PageLinks;
use Sequenzy\WooCommerce\Admin\ProductScreens;
use Sequenzy\WooCommerce\Sync\WaitlistCounts;

#[TestDox( 'The owner’s other pages' )]
final class OwnerPagesTest extends WordPressTestCase {
	private function column( int $product_id ): string {
		ob_start();
		sequenzy()->get( ProductScreens::class )->write_column( 'sequenzy_waitlist', $product_id );
		return trim( wp_strip_all_tags( str_replace( '<br>', ', ', (string) ob_get_clean() ) ) );
	}

	#[TestDox( 'say how many wait for a product with its variations and when they were told, as the last heartbeats had it' )]
	public function test_waitlist(): void {
		$this->connect();
		[ $shirt, $sizes ] = $this->t_shirt();
		$counts            = sequenzy()->get( WaitlistCounts::class );
		$item              = static fn( string $size, int $waiting, ?string $told ): array => array( 'providerProductId' => (string) $shirt->get_id(), 'providerVariantId' => (string) $sizes[ $size ]->get_id(), 'waiting' => $waiting, 'lastNotifiedAt' => $told );
		self::assertStringContainsString( 'Nobody waits', $this->column( $shirt->get_id() ) );
		$counts->learn( array( $item( 'Medium', 3, null ), $item( 'Large', 2, null ) ) );
		self::assertSame( '5 people wait, Nobody was told yet', $this->column( $shirt->get_id() ) );
		// The next heartbeat tells only what changed.
		$counts->learn( array( $item( 'Medium', 0, gmdate( 'Y-m-d\TH:i:s.000\Z', time() - 2 * DAY_IN_SECONDS ) ) ) );
		self::assertSame( '2 people wait, Last told 2 days ago', $this->column( $shirt->get_id() ) );

		global $wpdb;
		update_meta_cache( 'post', array( $shirt->get_id() ) );
		$before = $wpdb->num_queries;
		$this->column( $shirt->get_id() );
		self::assertSame( $before, $wpdb->num_queries );

		sequenzy()->connector()->disconnect( 'user:1', 'owner' );
		self::assertSame( '', get_post_meta( $shirt->get_id(), WaitlistCounts::META, true ) );
		self::assertArrayNotHasKey( 'sequenzy_waitlist', sequenzy()->get( ProductScreens::class )->add_column( array( 'name' => 'Name' ) ) );
	}

	private function notice(): string {
		require_once ABSPATH . 'wp-admin/includes/class-wp-screen.php';
		require_once ABSPATH . 'wp-admin/includes/screen.php';
		set_current_screen( 'edit-product' );
		ob_start();
		sequenzy()->get( ActionNeeded::class )->show();
		return (string) ob_get_clean();
	}

	#[TestDox( 'have one notice, only when somebody has to act, only for who manages the store, and only until it is closed' )]
	public function test_notice(): void {
		$this->connect();
		self::assertSame( '', $this->notice() );
		$this->sequenzy->token = 'another';
		$this->pass( 120 );
		sequenzy()->worker()->run();
		self::assertStringContainsString( 'Sequenzy no longer accepts this store', $this->notice() );
		wp_set_current_user( 0 );
		self::assertSame( '', $this->notice() );
		wp_set_current_user( 1 );
		update_user_meta( 1, ActionNeeded::META, 'auth_failed-' . sequenzy()->connection()->revision );
		self::assertSame( '', $this->notice() );
		delete_user_meta( 1, ActionNeeded::META );
	}

	#[TestDox( 'lead to the product template of a block theme, whoever made it, and nowhere in a classic theme' )]
	public function test_template_link(): void {
		$before = get_stylesheet();
		switch_theme( 'twentytwentyfour' );
		$with_blocks = PageLinks::attributes();
		switch_theme( 'classic-theme' );
		$classic = PageLinks::attributes();
		switch_theme( $before );
		self::assertStringContainsString( 'data-product-template=""', $classic );
		if ( ! defined( 'SEQUENZY_STAND_IN' ) ) {
			self::assertMatchesRegularExpression( '#data-product-template="[^"]*site-editor\.php\?postType=wp_template[^"]+single-product#', $with_blocks );
		}
	}
}
