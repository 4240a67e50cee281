<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

/** A full copy of the store, or a comparison with what Sequenzy has, as it was read. */
final class SyncRun {
	/**
	 * @param 'initial'|'manual'|'repair' $reason         Repair: compare only, and send what differs.
	 * @param string                      $integration_id The connection it belongs to.
	 * @param list<string>                $commands       Ids of the commands that wait for its end.
	 * @param int                         $requested_at   Microseconds since 1970.
	 * @param int                         $changed_at     Of its state, the same.
	 */
	public function __construct(
		public readonly string $run_id,
		public readonly string $reason,
		public readonly SyncState $state,
		public readonly string $integration_id,
		public readonly SyncProgress $progress,
		public readonly array $commands,
		public readonly string $error_code,
		public readonly string $error,
		public readonly int $requested_at,
		public readonly int $changed_at,
		public readonly string $changed_by,
	) {}

	/** A comparison takes what any run left; a copy only what it sent itself. */
	public function slices_of(): string {
		return 'repair' === $this->reason ? '' : $this->run_id;
	}
}
