<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Hook;
use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\Subscriber;

/** The plugin's send queue: facts go in at once, changed records once a request. Nothing leaves the store in here. */
final class Outbox implements Subscriber {
	/** An import changes thousands in one request; its markers must not wait for its end, nor fill one statement. */
	private const FLUSH_AT = 500;

	/** @var array<string, Entity> */
	private array $dirty = array();

	public function __construct(
		private readonly EntryStore $entries,
		private readonly Admission $admission,
		private readonly Clock $clock,
		private readonly Log $log,
	) {}

	public function hooks(): array {
		return array(
			// WooCommerce syncs variable parents at 10 and saves sessions at 20 of the same hook: we come after.
			new Hook( 'shutdown', 'flush', priority: 100, args: 0 ),
			new Hook( 'sequenzy_retry_now', 'make_due', args: 0 ),
		);
	}

	/** A record changed; only its id is kept, the state is read when it is sent. */
	public function mark_dirty( Entity $entity ): void {
		$this->dirty[ $entity->key() ] = $entity;
		if ( count( $this->dirty ) >= self::FLUSH_AT ) {
			$this->flush();
		}
	}

	/** Writes the markers of this request; one statement, but after a large import. */
	public function flush(): void {
		$entities    = array_values( $this->dirty );
		$this->dirty = array();
		$this->mark_page( $entities, $this->clock->micros() );
	}

	/**
	 * A page of a sync run.
	 *
	 * @param list<Entity> $entities
	 * @param int          $version  Time before the page was read.
	 */
	public function mark_page( array $entities, int $version ): void {
		$status = array() === $entities ? null : $this->admission->entry_status();
		if ( null !== $status ) {
			$this->entries->upsert_states( $entities, $version, $status );
		}
	}

	/**
	 * Something happened; kept as it was.
	 *
	 * @param array<string, mixed> $payload
	 * @return bool False when it was not kept: not connected, or the database refused it.
	 */
	public function record_fact( string $type, array $payload ): bool {
		$json   = Transport::encode( $payload );
		$status = $this->admission->entry_status();
		if ( null === $json || null === $status ) {
			return false;
		}
		$is_kept = $this->entries->insert_fact( $type, EventId::random(), $json, $this->clock->micros(), $status );
		if ( ! $is_kept ) {
			$this->log->error( sprintf( 'The database did not keep %s. See whether the table %s is there and the disk has room.', $type, Schema::outbox() ) );
		}
		return $is_kept;
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
}
