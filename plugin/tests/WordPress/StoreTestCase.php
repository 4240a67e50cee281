<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use Sequenzy\WooCommerce\Capture\OrderItemStore;
use Sequenzy\WooCommerce\Capture\OrderObjects;
use Sequenzy\WooCommerce\Capture\OrderPlaced;
use Sequenzy\WooCommerce\Capture\OrderRows;
use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\Tests\Contract;
use WC_Order;
use WC_Product;

/** A store in which something is sold, and what Sequenzy has heard of it. */
abstract class StoreTestCase extends WordPressTestCase {
	protected function setUp(): void {
		parent::setUp();
		// The store's own mails are nobody's business here.
		add_filter( 'pre_wp_mail', '__return_true' );
	}

	protected function connect(): void {
		// What was made before is told by the first sync, and by nothing else.
		$this->end_request();
		parent::connect();
	}

	/** Ours at the end of a request, at these priorities. */
	protected const END = array( 90, 100 );

	protected function end_request(): void {
		foreach ( static::END as $priority ) {
			foreach ( $GLOBALS['wp_filter']['shutdown']->callbacks[ $priority ] ?? array() as $callback ) {
				( $callback['function'] )();
			}
		}
	}

	/** The request ends, the worker runs; each event must keep the contract. */
	protected function send(): void {
		$this->end_request();
		sequenzy()->worker()->run();
		foreach ( $this->sequenzy->accepted() as $event ) {
			self::assertSame( '', Contract::complaint( 'store-event', $event ), (string) json_encode( $event ) );
			self::assertSame( '', Contract::complaint( str_replace( array( '.', '_' ), '-', $event['type'] ), $event ), (string) json_encode( $event ) );
		}
		self::assertSame( array(), array_filter( $this->outbox(), static fn( array $row ): bool => 'dead' === $row['status'] ) );
	}

	/** @return list<array<string, mixed>> Facts and states about one record. */
	protected function events_about( int|string $id ): array {
		return array_values( array_filter( $this->sequenzy->accepted(), static fn( array $event ): bool => $id === ( $event['entity']['id'] ?? $event['payload']['id'] ?? $event['payload']['cartToken'] ?? null ) ) );
	}

	/** @return array<string, mixed> */
	protected function last_about( int|string $id ): array {
		$events = $this->events_about( $id );
		self::assertNotEmpty( $events );
		return end( $events );
	}

	/** @return list<string> */
	protected function types_about( int|string $id ): array {
		return array_column( $this->events_about( $id ), 'type' );
	}

	protected function order( string $status, string $email = 'ana@example.com', string $price = '12.90', ?WC_Product $product = null ): WC_Order {
		if ( null === $product ) {
			$product = $this->simple_product( 'House Blend', 'instock' );
			$product->set_regular_price( $price );
			$product->save();
		}
		$order = new WC_Order();
		$order->add_product( $product, 2 );
		$order->set_billing_email( $email );
		$order->calculate_totals();
		$order->set_status( $status );
		$order->save();
		return $order;
	}

	/** The hook as a request sees it that knows nothing of earlier ones. */
	protected function another_process_places( int $id ): void {
		$placed = new OrderPlaced( sequenzy()->outbox(), new OrderObjects(), new OrderRows( new OrderItemStore() ), sequenzy()->status(), new Log() );
		if ( wc_get_order( $id )->has_status( OrderPlaced::STATUSES ) ) {
			$placed->placed( $id, wc_get_order( $id ), array( 'from' => 'cancelled' ) );
		}
	}

	/**
	 * Both ways of reading, held against each other.
	 *
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>>
	 */
	protected function compared( array $ids ): array {
		$rows    = sequenzy()->payloads()->build( 'order', $ids );
		$objects = ( new OrderObjects() )->build( $ids );
		ksort( $rows );
		ksort( $objects );
		self::assertEquals( $objects, $rows );
		foreach ( $rows as $row ) {
			self::assertSame( '', Contract::complaint( 'order', $row ) );
		}
		return $rows;
	}
}
