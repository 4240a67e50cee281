<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\MovingIn;

use Sequenzy\WooCommerce\BackInStock\RequestPayload;
use Sequenzy\WooCommerce\BackInStock\SoldOut;
use Sequenzy\WooCommerce\BackInStock\Variations;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\EmailAddress;
use Sequenzy\WooCommerce\Outbox\ActivityStore;
use Sequenzy\WooCommerce\Outbox\Outbox;
use WC_Product;

/** Hands the shoppers of another plugin's list to the outbox, a page at a time, in the worker. A line has an id of its own: met twice, it is moved once. */
final class Move {
	private const PAGE = 200;

	/** Of a round of the worker, which has other things to do. */
	private const SECONDS = 3.0;

	public function __construct(
		private readonly Waitlists $lists,
		private readonly Outbox $outbox,
		private readonly ActivityStore $activity,
		private readonly Clock $clock,
	) {}

	public function start( Waitlist $list, bool $is_dry_run ): void {
		$run = MoveRun::read();
		$now = $this->clock->instant();
		// Stopped half way: it goes on from there.
		if ( null !== $run && $run->source === $list->id() && $run->is_dry_run === $is_dry_run && 'stopped' === $run->state ) {
			$run->with( 'running', $now, $run->cursor )->save();
			return;
		}
		( new MoveRun( $list->id(), $is_dry_run, $now, $now ) )->save();
	}

	public function stop(): void {
		$run = MoveRun::read();
		if ( null !== $run && $run->is_running() ) {
			$run->with( 'stopped', $this->clock->instant(), $run->cursor )->save();
		}
	}

	/** What the worker does of it in one round. */
	public function advance(): void {
		$until = $this->clock->elapsed_seconds() + self::SECONDS;
		do {
			$run = MoveRun::read();
			if ( null === $run || ! $run->is_running() ) {
				return;
			}
			$list = $this->lists->find( $run->source );
			$page = $list?->page( $run->cursor, self::PAGE ) ?? array();
			$more = $this->take( $page, $run->is_dry_run );
			// Somebody may have stopped it meanwhile; what was handed over counts.
			$is_stopped = 'stopped' === MoveRun::read()?->state;
			$is_over    = count( $page ) < self::PAGE;
			$cursor     = array() === $page ? $run->cursor : $page[ count( $page ) - 1 ]->cursor;
			$run->with( $is_over ? 'done' : ( $is_stopped ? 'stopped' : 'running' ), $this->clock->instant(), $cursor, $more )->save();
		} while ( $this->clock->elapsed_seconds() < $until );
	}

	/** With the connection. */
	public function forget(): void {
		delete_option( MoveRun::OPTION );
	}

	/**
	 * @param list<WaitingShopper> $page
	 * @return array<string, int> What became of them, as MoveRun::COUNTS.
	 */
	private function take( array $page, bool $is_dry_run ): array {
		_prime_post_caches( array_map( static fn( WaitingShopper $shopper ): int => $shopper->product_id, $page ), true, true );
		$known = array_fill_keys( $this->activity->known( array_map( static fn( WaitingShopper $shopper ): string => $shopper->event_id(), $page ) ), true );
		$more  = array( 'found' => count( $page ) );
		foreach ( $page as $shopper ) {
			$what          = $this->take_one( $shopper, $known, $is_dry_run );
			$more[ $what ] = ( $more[ $what ] ?? 0 ) + 1;
		}
		return $more;
	}

	/**
	 * @param array<string, true> $known Events that were recorded before, and of this page.
	 * @return 'moved'|'inStock'|'gone'|'invalid'|'repeated'
	 */
	private function take_one( WaitingShopper $shopper, array &$known, bool $is_dry_run ): string {
		$email    = trim( $shopper->email );
		$wanted   = wc_get_product( $shopper->product_id );
		$wish     = strtolower( $email ) . ' ' . $shopper->product_id;
		$event_id = $shopper->event_id();
		if ( ! EmailAddress::is_valid( $email ) ) {
			return 'invalid';
		}
		if ( ! $wanted instanceof WC_Product || 'publish' !== $wanted->get_status() ) {
			return 'gone';
		}
		if ( ! self::is_waited_for( $wanted ) ) {
			return 'inStock';
		}
		$is_known       = isset( $known[ $event_id ] ) || isset( $known[ $wish ] );
		$known[ $wish ] = true;
		if ( $is_known ) {
			return 'repeated';
		}
		$payload = RequestPayload::of( $email, $wanted, null === $shopper->requested_at ? $this->clock->micros() : $shopper->requested_at * 1_000_000 );
		if ( null === $payload ) {
			return 'gone';
		}
		$known[ $event_id ] = true;
		if ( ! $is_dry_run ) {
			$this->outbox->record_fact( 'back_in_stock.requested', $payload, $event_id );
		}
		return 'moved';
	}

	/** Of a variable product without a choice: while one of its variations is sold out. */
	private static function is_waited_for( WC_Product $product ): bool {
		return $product->is_type( 'variable' ) ? array() !== Variations::of( $product )->choices() : SoldOut::is( $product );
	}
}
