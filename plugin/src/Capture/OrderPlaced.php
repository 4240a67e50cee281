<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\EventId;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\StoreUrl;
use Throwable;
use WC_Order;

/**
 * The first time an order is processing, on hold or completed, kept as it was then: placed and cancelled between two sends
 * is two events. Happens once in an order's life, so its id follows from the order and nothing has to be remembered: a second
 * first time (cancelled and taken up again, restored) is a repeat, to the outbox and to Sequenzy.
 */
final class OrderPlaced {
	public const STATUSES = array( 'processing', 'on-hold', 'completed' );

	/** The name space of URLs (RFC 4122). */
	private const NAMES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

	/** @var array<int, string> Statuses of this request's orders; empty when nothing was kept. */
	private array $placed = array();

	/** @var array<int, array{mixed, mixed}> Orders that are being placed, with what WooCommerce said. */
	private array $coming = array();

	public function __construct(
		private readonly Outbox $outbox,
		private readonly OrderObjects $orders,
		private readonly OrderRows $rows,
		private readonly Admission $admission,
		private readonly Log $log,
	) {}

	/** Before anybody else hears of it: whoever fails between here and placed() keeps those behind from hearing of it. */
	public function comes( int $id, mixed $order = null, mixed $transition = null ): void {
		$this->coming[ $id ] = $this->coming[ $id ] ?? array( $order, $transition );
	}

	/** At the end of the request, those that placed() never heard of. */
	public function missed(): void {
		foreach ( $this->coming as $id => [ $order, $transition ] ) {
			$this->placed( $id, $order, $transition );
		}
		$this->placed = array();
	}

	/**
	 * Whether the order's state went into the outbox with the fact, earlier in this request. It is read when it is sent; should that have
	 * been in between, the sweep finds what was saved after it.
	 *
	 * @param string|null $status What it has become, if anything.
	 */
	public function tells( int $id, ?string $status = null ): bool {
		$told = OrderPayloads::tables_count() ? $this->placed[ $id ] ?? '' : '';
		return '' !== $told && ( null === $status || $status === $told );
	}

	/** @param mixed $transition Where WooCommerce says it: from and to. */
	public function placed( int $id, mixed $order = null, mixed $transition = null ): void {
		[ $order, $transition ] = $this->coming[ $id ] ?? array( $order, $transition );
		unset( $this->coming[ $id ] );
		$order = $order instanceof WC_Order ? $order : wc_get_order( $id );
		$from  = is_array( $transition ) && is_string( $transition['from'] ?? null ) ? $transition['from'] : '';
		if ( isset( $this->placed[ $id ] ) || in_array( $from, self::STATUSES, true ) || ! $order instanceof WC_Order || ! OrderObjects::is_told( $order ) ) {
			return;
		}
		$this->placed[ $id ] = '';
		$consent             = OrderFormat::checkout( $order->get_meta( OrderFormat::CHECKOUT_META ) )['consent'] ?? null;
		$payload             = $this->as_it_is( $order );
		if ( array() === $payload ) {
			return;
		}
		// Goes with the fact, in one statement.
		$this->outbox->mark_dirty( new Entity( 'order', $id ) );
		$is_kept = $this->outbox->record_fact(
			'order.placed',
			// Here alone: a state is sent again by every sync, and would repeat an old wish after a newer one.
			is_array( $consent ) && $this->admission->takes( 'consent' ) ? $payload + array( 'consent' => $consent ) : $payload,
			EventId::named( self::NAMES, StoreUrl::canonical( StoreUrl::get() ) . '#order-placed-' . $id . '-' . ( $order->get_date_created()?->getTimestamp() ?? 0 ) )
		);
		if ( $is_kept ) {
			$this->placed[ $id ] = $order->get_status();
		}
	}

	/**
	 * Where another plugin fails in WooCommerce's object, the rows say it without that one: this, and the answer about mails, comes once.
	 *
	 * @return array<string, mixed>
	 */
	private function as_it_is( WC_Order $order ): array {
		try {
			return $this->orders->payload( $order, array() );
		} catch ( Throwable $error ) {
			$this->log->error( sprintf( 'Another plugin failed in order %d (%s: %s); it is told as the database has it.', $order->get_id(), $error::class, $error->getMessage() ) );
			return $this->rows->build( array( $order->get_id() ), OrderPayloads::storage() )[ $order->get_id() ] ?? array();
		}
	}
}
