<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\BatchSender;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Filters;
use Sequenzy\WooCommerce\Log;
use Sequenzy\WooCommerce\Mask;
use Sequenzy\WooCommerce\Outbox\Backoff;
use Sequenzy\WooCommerce\Outbox\DeliveryStore;
use Sequenzy\WooCommerce\Outbox\Entry;
use Sequenzy\WooCommerce\Outbox\EventId;
use Sequenzy\WooCommerce\Outbox\LeaseStore;

/** Sends one leased batch and settles each entry by the answer (contract: events-batch.json, events-answer.json). */
final class Dispatcher {
	private const BATCH = 100;

	/** Below the 512 KB of the contract. */
	private const BODY_BYTES = 480_000;

	public function __construct(
		private readonly Transport $transport,
		private readonly LeaseStore $leases,
		private readonly DeliveryStore $deliveries,
		private readonly EventBuilder $events,
		private readonly Filters $filters,
		private readonly Clock $clock,
		private readonly Log $log,
	) {}

	/** Null when nothing is due; an outage or a refusal of the token means: stop for now. */
	public function send_batch( Credentials $credentials ): ?Answer {
		$token   = EventId::random();
		$entries = self::first_group( $this->leases->lease( $token, self::BATCH, $this->clock->seconds() ) );
		if ( array() === $entries ) {
			return null;
		}
		// Whatever is saved within this second or later may be newer than what is read now.
		$read_at = $this->clock->micros();

		[ $built, $failed ] = $this->events->build( $entries, $credentials->site_id );
		$this->postpone_failed( $token, array_values( array_filter( $entries, static fn( Entry $entry ): bool => isset( $failed[ $entry->id ] ) ) ), $failed, $read_at );
		$gone = array_values( array_filter( $entries, static fn( Entry $entry ): bool => ! isset( $built[ $entry->id ] ) && ! isset( $failed[ $entry->id ] ) ) );
		// A record that was deleted for good has no state to send; it must not hold up the queue.
		$this->settle_as( $token, $gone, 'gone', 'RECORD_GONE', 'The record no longer exists in the store, or is none that Sequenzy is told of.', $read_at );
		/** @var list<Entry> $sent */
		$sent   = array();
		$sender = new BatchSender(
			function ( array $batch ) use ( $built, $credentials, &$sent ): Answer {
				/** @var non-empty-list<Entry> $batch */
				$sent = $batch;
				return $this->post( $batch, $built, $credentials );
			},
			function ( array $batch, Answer $answer ) use ( $token, $built, $read_at ): void {
				/** @var non-empty-list<Entry> $batch */
				$this->settle( $token, $batch, $built, $answer, $read_at );
			},
			function ( Entry $entry, Answer $answer ) use ( $token, $built, $read_at ): void {
				$this->give_up( $token, $entry, $answer->code, $answer->message );
				$this->deliveries->record( array( array( $entry, self::event_id( $built, $entry ), 'rejected', $answer->code, $answer->message ) ), $read_at );
			},
		);
		$answer = $sender->send( array_values( array_filter( $entries, static fn( Entry $entry ): bool => isset( $built[ $entry->id ] ) ) ) );
		// Who asks for patience, or refuses the token, says nothing about what was sent: that uses up no attempt.
		if ( ! $answer->is_ok() && null === $answer->retry_after && ! $answer->ends_connection() ) {
			/** @var list<Entry> $sent */
			foreach ( $sent as $entry ) {
				$this->postpone( $token, $entry, $answer->code, $answer->message );
			}
		}
		// What is still held changed while it was on its way, or was not sent: at once again.
		$this->leases->release( $token );
		return $answer;
	}

	/**
	 * Entries that failed before go in smaller and smaller company, at last alone: one on which Sequenzy stumbles each time
	 * (and never says which) must not take the others with it.
	 *
	 * @param list<Entry> $entries
	 * @return list<Entry>
	 */
	private static function first_group( array $entries ): array {
		$attempts = $entries[0]->attempts ?? 0;
		$alike    = array_filter( $entries, static fn( Entry $entry ): bool => $attempts < 2 ? $entry->attempts < 2 : $entry->attempts === $attempts );
		return array_slice( array_values( $alike ), 0, max( 1, self::BATCH >> max( 0, $attempts - 1 ) ) );
	}

	/**
	 * @param non-empty-list<Entry>            $entries
	 * @param array<int, array<string, mixed>> $events  By entry id.
	 */
	private function post( array $entries, array $events, Credentials $credentials ): Answer {
		$body = array(
			'sentAt' => $this->clock->instant(),
			'events' => array_map( static fn( Entry $entry ): array => $events[ $entry->id ], $entries ),
		);
		if ( count( $entries ) > 1 && strlen( (string) Transport::encode( $body ) ) > self::BODY_BYTES ) {
			return Answer::too_large();
		}
		$answer = $this->transport->post( '/events', $body, $credentials, array( 'results' ) );
		/**
		 * Sequenzy has answered; nothing is acknowledged yet. A process that dies here sends the same again.
		 */
		$this->filters->tell( 'sequenzy_batch_answered', $answer->status, array_column( $body['events'], 'eventId' ) );
		return $answer;
	}

	/**
	 * @param list<Entry>                      $entries
	 * @param array<int, array<string, mixed>> $events
	 */
	private function settle( string $token, array $entries, array $events, Answer $answer, int $read_at ): void {
		$results = array_column( $answer->objects( 'results' ), null, 'eventId' );
		$done    = array();
		$log     = array();
		foreach ( $entries as $entry ) {
			$event_id = self::event_id( $events, $entry );
			$result   = $results[ $event_id ] ?? array();
			$text     = static fn( string $key ): string => is_string( $result[ $key ] ?? null ) ? $result[ $key ] : '';
			$outcome  = $text( 'status' );
			$current  = $result['currentVersion'] ?? null;
			match ( $outcome ) {
				'accepted', 'duplicate', 'ignored' => $done[] = $entry,
				'stale' => is_int( $current ) && $current >= $entry->version ? $this->leases->raise( $token, $entry, $current ) : $done[] = $entry,
				'rejected' => $this->give_up( $token, $entry, $text( 'code' ), Mask::text( $text( 'message' ) ) ),
				default => $this->postpone( $token, $entry, 'NO_RESULT', 'The answer does not speak of this entry.' ),
			};
			$log[] = array( $entry, $event_id, '' === $outcome ? 'retry' : $outcome, $text( 'code' ), Mask::text( $text( 'message' ) ) );
		}
		$this->leases->acknowledge( $token, $done );
		$this->deliveries->record( $log, $read_at );
	}

	/** @param list<Entry> $entries */
	private function settle_as( string $token, array $entries, string $outcome, string $code, string $message, int $read_at ): void {
		$this->leases->acknowledge( $token, $entries );
		$this->deliveries->record( array_map( static fn( Entry $entry ): array => array( $entry, $entry->event_id, $outcome, $code, $message ), $entries ), $read_at );
	}

	/**
	 * Another plugin failed while they were read. It may be mended tomorrow; until then the reason stands in the activity.
	 *
	 * @param list<Entry>        $entries
	 * @param array<int, string> $reasons By entry id.
	 */
	private function postpone_failed( string $token, array $entries, array $reasons, int $read_at ): void {
		foreach ( $entries as $entry ) {
			$this->postpone( $token, $entry, 'NOT_READABLE', $reasons[ $entry->id ] );
		}
		$this->deliveries->record( array_map( static fn( Entry $entry ): array => array( $entry, $entry->event_id, 'retry', 'NOT_READABLE', $reasons[ $entry->id ] ), $entries ), $read_at );
	}

	/** Later again, or never: what failed for days will not succeed by itself. */
	private function postpone( string $token, Entry $entry, string $code, string $message ): void {
		if ( Backoff::is_last( $entry->attempts ) ) {
			$this->give_up( $token, $entry, $code, $message );
			return;
		}
		$this->leases->retry( $token, $entry, $this->clock->seconds() + Backoff::seconds( $entry->attempts, $token . $entry->id ), $code, $message );
	}

	/** The message stays in the database: it may name a shopper, and logs are mailed around. */
	private function give_up( string $token, Entry $entry, string $code, string $message ): void {
		$this->leases->bury( $token, $entry, $this->clock->seconds(), $code, $message );
		$this->log->warning( sprintf( 'Sequenzy refuses %s (%s); it is kept and not sent again.', $entry->is_state() ? $entry->type . ' ' . $entry->entity_id : $entry->type, $code ) );
	}

	/** @param array<int, array<string, mixed>> $events */
	private static function event_id( array $events, Entry $entry ): string {
		$event_id = $events[ $entry->id ]['eventId'] ?? '';
		return is_string( $event_id ) ? $event_id : '';
	}
}
