<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Api\Answer;
use Sequenzy\WooCommerce\Api\BatchSender;
use Sequenzy\WooCommerce\Api\Credentials;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\Outbox;
use Sequenzy\WooCommerce\Outbox\RecordReader;

/**
 * Sends one page of a run and notes what was acknowledged. What is not taken is marked like any change: the live event
 * brings its present state above what Sequenzy has, or is given up with a reason that people see.
 */
final class PageSender {
	public function __construct(
		private readonly SyncClient $client,
		private readonly SliceStore $slices,
		private readonly RecordReader $records,
		private readonly Outbox $outbox,
		private readonly Clock $clock,
	) {}

	/**
	 * @param non-empty-list<Entity> $entities
	 * @return array{Answer, SyncProgress} Unless the answer is fine, the page has to be sent again.
	 */
	public function send( SyncRun $run, SyncProgress $progress, SyncResource $what, array $entities, Credentials $credentials ): array {
		// Before the page is read: whatever changes from now on is newer.
		$slices   = $this->slices( $run, $what, $entities );
		$by_id    = array_combine( array_map( static fn( Entity $entity ): int => (int) $entity->id, $entities ), $entities );
		$sequence = $progress->sequence;

		[ $items, $failed ] = $this->items( $by_id, $slices );
		$refused            = count( $failed );
		// The live event tries again, and says why not until then.
		$this->outbox->mark_page( array_values( array_intersect_key( $by_id, $failed ) ), $this->clock->micros() );
		$held   = array();
		$sender = new BatchSender(
			function ( array $batch ) use ( $run, $what, $credentials, &$sequence ): Answer {
				/** @var non-empty-list<array{id: int, version: int, data: array<string, mixed>}> $batch */
				return $this->client->send( $run, $what, $sequence++, $batch, $credentials );
			},
			function ( array $batch, Answer $answer ) use ( $by_id, &$held, &$refused ): void {
				/** @var non-empty-list<array{id: int, version: int, data: array<string, mixed>}> $batch */
				$results = array_column( $answer->objects( 'results' ), null, 'id' );
				foreach ( $batch as $item ) {
					$result = $results[ $item['id'] ] ?? array();
					if ( 'accepted' === ( $result['status'] ?? '' ) ) {
						$held[ Slice::bucket_of( $item['id'] ) ][] = $item['id'];
						continue;
					}
					++$refused;
					$this->mark( $by_id[ $item['id'] ], $result['currentVersion'] ?? null );
				}
			},
			function ( array $item ) use ( $by_id, &$refused ): void {
				/** @var array{id: int, version: int, data: array<string, mixed>} $item */
				++$refused;
				$this->mark( $by_id[ $item['id'] ], null );
			},
		);
		$answer = $sender->send( $items );
		// Also of a page that stopped half-way: sent again, it changes nothing.
		/** @var array<int, list<int>> $by_bucket */
		$by_bucket = $held;
		foreach ( $slices as $bucket => $slice ) {
			$slices[ $bucket ] = $slice->with( $by_bucket[ $bucket ] ?? array() );
		}
		$this->slices->write( array_values( $slices ), $run->run_id );
		return array(
			$answer,
			$progress->with(
				sequence: $sequence,
				refused: $progress->refused + $refused,
			),
		);
	}

	/**
	 * @param non-empty-list<Entity> $entities
	 * @return non-empty-array<int, Slice> By bucket.
	 */
	private function slices( SyncRun $run, SyncResource $what, array $entities ): array {
		$buckets = array_values( array_unique( array_map( static fn( Entity $entity ): int => Slice::bucket_of( (int) $entity->id ), $entities ) ) );
		$slices  = $this->slices->read( $what, $buckets, $run->run_id );
		foreach ( $buckets as $bucket ) {
			$slices[ $bucket ] ??= Slice::nothing( $what, $bucket, $this->clock->micros() );
		}
		/** @var non-empty-array<int, Slice> $slices */
		return $slices;
	}

	/**
	 * @param array<int, Entity> $entities By id.
	 * @param array<int, Slice>  $slices
	 * @return array{list<array{id: int, version: int, data: array<string, mixed>}>, array<int, string>} What is sent, and by id why the rest cannot be read.
	 */
	private function items( array $entities, array $slices ): array {
		$ids = array();
		foreach ( $entities as $id => $entity ) {
			if ( 'cart' !== $entity->type ) {
				$ids[ $entity->type ][] = $id;
			}
		}
		// An id is one record's, whatever its type.
		[ $payloads, $failed ] = array_map( static fn( array $by_type ): array => array_replace( array(), ...array_values( $by_type ) ), $this->records->read( $ids ) );

		$items = array();
		// In the order of the page; what Sequenzy is not told of has no payload.
		foreach ( array_intersect_key( $entities, $payloads ) as $id => $entity ) {
			$items[] = array(
				'id'      => $id,
				'version' => $slices[ Slice::bucket_of( $id ) ]->version,
				'data'    => $payloads[ $id ],
			);
		}
		return array( $items, $failed );
	}

	private function mark( Entity $entity, mixed $current_version ): void {
		$this->outbox->mark_page( array( $entity ), max( $this->clock->micros(), is_int( $current_version ) ? $current_version + 1 : 0 ) );
	}
}
