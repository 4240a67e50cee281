<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Outbox;

/** What Sequenzy never took, for people: read why, send again. */
final class DeadEntries {
	public function __construct(
		private readonly DeadStore $dead,
		private readonly Admission $admission,
	) {}

	/** @return list<array{id: int, type: string, entityType: string, entityId: string, code: string, message: string, attempts: int, occurredAt: int, diedAt: int}> Newest first, below an id. */
	public function page( int $below_id = PHP_INT_MAX, int $limit = 100 ): array {
		return $this->dead->page( $below_id, $limit );
	}

	/**
	 * Sends some of them again.
	 *
	 * @param list<int> $ids
	 * @return int How many.
	 */
	public function replay_some( array $ids ): int {
		return array_sum( array_map( $this->replay( ... ), $ids ) );
	}

	/**
	 * Sends one of them again, or all (null), with the next round of the worker.
	 *
	 * @return int How many; 0 also while the store is not connected.
	 */
	public function replay( ?int $id ): int {
		$status = $this->admission->entry_status();
		return null === $status ? 0 : $this->dead->revive( $id, $status );
	}
}
