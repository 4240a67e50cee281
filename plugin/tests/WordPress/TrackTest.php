<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;

#[TestDox( 'Another plugin' )]
final class TrackTest extends StoreTestCase {
	#[TestDox( 'tells of a cart, a sign-up and an erasure with one statement each, and each keeps the contract' )]
	public function test_track(): void {
		global $wpdb;
		$this->connect();
		$before = $wpdb->num_queries;
		foreach (
			array(
				'cart.started'            => array( 'cartToken' => 'q7Yw3d0uT2mXbK1sV9zA4g', 'lineItems' => array( array( 'providerProductId' => '7', 'providerVariantId' => '7', 'title' => 'Workshop', 'quantity' => 1, 'priceCents' => 5000 ) ), 'totalCents' => 5000, 'cartUrl' => 'https://store.example.com/booking/7' ),
				'checkout.started'        => array( 'cartToken' => 'q7Yw3d0uT2mXbK1sV9zA4g' ),
				'cart.cleared'            => array( 'cartToken' => 'q7Yw3d0uT2mXbK1sV9zA4g' ),
				'back_in_stock.requested' => array( 'providerProductId' => '7', 'productTitle' => 'Workshop' ),
				'subscriber.erased'       => array(),
			) as $event => $payload
		) {
			self::assertTrue( sequenzy()->track( $event, array( 'email' => 'ana@example.com' ) + $payload ) );
		}
		self::assertSame( 5, $wpdb->num_queries - $before );
		$this->send();
		self::assertSame( array( 'cart.started', 'checkout.started', 'cart.cleared', 'back_in_stock.requested', 'subscriber.erased' ), array_column( $this->sequenzy->accepted(), 'type' ) );
		self::assertSame( 'https://store.example.com/booking/7', $this->sequenzy->accepted()[0]['payload']['cartUrl'] );
	}

	#[TestDox( 'is told when it names no event, no address, or no store is connected' )]
	public function test_refused(): void {
		$told  = 0;
		$count = static function () use ( &$told ): void {
			++$told;
		};
		add_action( 'doing_it_wrong_run', $count );
		add_filter( 'doing_it_wrong_trigger_error', '__return_false' );
		self::assertFalse( sequenzy()->track( 'cart.started', array( 'email' => 'ana@example.com' ) ) );
		$this->connect();
		self::assertFalse( sequenzy()->track( 'order.placed', array( 'email' => 'ana@example.com' ) ) );
		self::assertFalse( sequenzy()->track( 'cart.started', array( 'email' => 'ana' ) ) );
		remove_action( 'doing_it_wrong_run', $count );
		remove_filter( 'doing_it_wrong_trigger_error', '__return_false' );
		self::assertSame( 2, $told );
		self::assertSame( array(), array_filter( $this->outbox(), static fn( array $row ): bool => 'fact' === $row['kind'] ) );
	}
}
