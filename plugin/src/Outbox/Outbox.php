<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Log;
use Throwable;

/** The plugin's send queue: facts go in at once, changed records once a request. Nothing leaves the store in here. */
final class Outbox {
	/** An import changes thousands in one request; its markers must not wait for its end, nor fill one statement. */
	private const FLUSH_AT = 500;

	/** @var array<string, Marker> */
	private array $waiting = array();

	public function __construct(
		private readonly EntryStore $entries,
		private readonly Upgrade $upgrade,
		private readonly Admission $admission,
		private readonly Clock $clock,
		private readonly Log $log,
	) {}

	/**
	 * A record changed; only its id is kept, the state is read when it is sent.
	 *
	 * @param array<string, mixed> $kept What cannot be read any more then; of a cart all of it.
	 */
	public function mark_dirty( Entity $entity, array $kept = array() ): void {
		$this->wait( Marker::changed( $entity, array() === $kept ? '' : (string) Transport::encode( $kept ) ) );
	}

	/**
	 * A record is gone for good.
	 *
	 * @param array<string, mixed> $payload Of the event.
	 */
	public function mark_deleted( Entity $entity, array $payload ): void {
		$this->wait( Marker::deleted( $entity, (string) Transport::encode( $payload ) ) );
	}

	/** Writes what this request leaves; one statement, but after a large import. */
	public function flush(): void {
		$markers       = array_values( $this->waiting );
		$this->waiting = array();
		$this->write( $markers, $this->clock->micros() );
	}

	/**
	 * A page of a sync run.
	 *
	 * @param list<Entity> $entities
	 * @param int          $version  Time before the page was read.
	 */
	public function mark_page( array $entities, int $version ): void {
		$this->write( array_map( static fn( Entity $entity ): Marker => Marker::changed( $entity, '' ), $entities ), $version );
	}

	/**
	 * Something happened; kept as it was, and at once. What waits for the end of the request goes with it, after it: a request that
	 * places an order then costs one statement and not two.
	 *
	 * @param array<string, mixed> $payload
	 * @param string               $event_id For what can happen only once; a second one changes nothing. Empty: random.
	 * @return bool False when it was not kept: not connected, or the database refused it.
	 */
	public function record_fact( string $type, array $payload, string $event_id = '' ): bool {
		$marker = $this->fact( $type, $payload, $event_id );
		if ( null === $marker ) {
			return false;
		}
		$along   = $this->is_elsewhere() ? array() : $this->waiting;
		$is_kept = $this->write( array( $marker, ...array_values( $along ) ), $this->clock->micros() );
		if ( $is_kept ) {
			$this->waiting = array_diff_key( $this->waiting, $along );
		}
		return $is_kept;
	}

	/**
	 * The same at the end of the request, for what is lost with the request anyway: a killed one leaves no cart either.
	 *
	 * @param array<string, mixed> $payload
	 */
	public function record_fact_at_the_end( string $type, array $payload ): void {
		$marker = $this->fact( $type, $payload, '' );
		if ( null !== $marker ) {
			$this->wait( $marker );
		}
	}

	/** Somebody knows that the trouble is over: what waits for its next attempt goes with the next round. */
	public function make_due(): void {
		$this->entries->make_due();
	}

	/** The connection was refused: keep everything, send nothing. */
	public function pause(): void {
		$this->entries->pause();
	}

	/** Connected (again). */
	public function resume(): void {
		$this->entries->resume();
	}

	/** Disconnected: markers can be made again, sign-ups cannot and stay for the next connection. */
	public function keep_only_facts(): void {
		$this->entries->forget_states();
		$this->entries->pause();
	}

	/** What is in here belongs to the site of which this one is a copy. */
	public function forget(): void {
		$this->waiting = array();
		$this->entries->forget();
	}

	/** @param array<string, mixed> $payload */
	private function fact( string $type, array $payload, string $event_id ): ?Marker {
		$json = null === $this->admission->entry_status() ? null : Transport::encode( $payload );
		return null === $json ? null : Marker::fact( $type, '' === $event_id ? EventId::random() : $event_id, $json );
	}

	private function wait( Marker $marker ): void {
		if ( $this->is_elsewhere() ) {
			$this->write( array( $marker ), $this->clock->micros() );
			return;
		}
		$this->waiting[ $marker->key() ] = $marker->after( $this->waiting[ $marker->key() ] ?? null );
		if ( count( $this->waiting ) >= self::FLUSH_AT ) {
			$this->flush();
		}
	}

	/** On a network, in another store of it: what is changed there belongs into that store's outbox. */
	private function is_elsewhere(): bool {
		return is_multisite() && ms_is_switched();
	}

	/** @param list<Marker> $markers */
	private function write( array $markers, int $now_micros ): bool {
		$status = array() === $markers ? null : $this->admission->entry_status();
		if ( null === $status ) {
			return false;
		}
		$are_kept = $this->keep( $markers, $now_micros, $status );
		if ( ! $are_kept ) {
			$types = implode( ', ', array_unique( array_map( static fn( Marker $marker ): string => $marker->type, $markers ) ) );
			$this->log->error( sprintf( 'The database did not keep %s. See whether the table %s is there and the disk has room.', $types, Schema::outbox() ) );
		}
		return $are_kept;
	}

	/**
	 * A table that is gone is made again at once; any other complaint stays one.
	 *
	 * @param non-empty-list<Marker> $markers
	 * @param 'ready'|'paused'       $status
	 */
	private function keep( array $markers, int $now_micros, string $status ): bool {
		try {
			return $this->entries->write( $markers, $now_micros, $status ) || ( $this->upgrade->run_if_missing() && $this->entries->write( $markers, $now_micros, $status ) );
		} catch ( Throwable ) {
			// Not every database complains by its answer; its words would quote the statement, and an address with it.
			return false;
		}
	}
}
