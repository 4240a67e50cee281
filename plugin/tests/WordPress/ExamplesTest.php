<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;

/** What docs/plugin/examples shows, as another plugin would have it. */
#[TestDox( 'The example of docs/plugin' )]
final class ExamplesTest extends StoreTestCase {
	protected function setUp(): void {
		parent::setUp();
		require_once __DIR__ . '/../../../docs/plugin/examples/workshops.php';
	}

	protected function tearDown(): void {
		remove_all_filters( 'sequenzy_skip_product' );
		remove_all_filters( 'sequenzy_event_payload' );
		parent::tearDown();
	}

	#[TestDox( 'keeps deposits and phone numbers to the store, and tells of a booking once' )]
	public function test_workshops(): void {
		$this->needs_real_woocommerce( 'cart' );
		$deposit = $this->simple_product( 'Deposit' );
		$deposit->set_sku( 'DEPOSIT-7' );
		$deposit->save();
		$shown = $this->simple_product( 'Workshop' );
		$this->connect();
		$deposit->set_name( 'Deposit of 10' );
		$deposit->save();
		$shown->set_name( 'Workshop on tea' );
		$shown->save();
		self::assertTrue( workshops_booking_started( 'ana@example.com', 7, 'Workshop on tea', 5000 ) );
		$this->send();
		$told = $this->sequenzy->accepted();
		self::assertSame( array( 'Workshop on tea' ), array_column( array_column( $told, 'payload' ), 'name' ) );
		self::assertSame( array( 5000 ), array_column( array_column( $told, 'payload' ), 'totalCents' ) );
		self::assertSame( array( 'billing' => array( 'email' => 'ana@example.com' ) ), apply_filters( 'sequenzy_event_payload', array( 'billing' => array( 'email' => 'ana@example.com', 'phone' => '555' ) ), 'order.saved' ) );
	}
}
