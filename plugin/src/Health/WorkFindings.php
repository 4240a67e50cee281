<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/** What was seen of the outbox and its worker. */
final class WorkFindings {
	/**
	 * @param bool                      $is_active       Connected: only then there is anything to do.
	 * @param list<string>              $missing_tables  Names.
	 * @param string|null               $complaint       Of the database, when it does not take what is written.
	 * @param bool                      $is_scheduled    Action Scheduler or WP-Cron rings the worker.
	 * @param bool                      $has_cron        WP-Cron is not switched off in wp-config.php.
	 * @param int|null                  $last_run        Seconds ago; null: it never ran.
	 * @param int                       $ready           Entries that wait to be sent.
	 * @param int                       $oldest_seconds  How long the first of them has waited.
	 * @param 'closed'|'open'|'half_open' $breaker
	 * @param int|null                  $skew_seconds    Store's clock minus Sequenzy's, with the last heartbeat.
	 */
	public function __construct(
		public readonly bool $is_active,
		public readonly array $missing_tables,
		public readonly bool $is_schema_current,
		public readonly ?string $complaint,
		public readonly bool $is_scheduled,
		public readonly bool $has_cron,
		public readonly ?int $last_run,
		public readonly bool $is_late,
		public readonly int $ready,
		public readonly int $paused,
		public readonly int $dead,
		public readonly int $oldest_seconds,
		public readonly string $breaker,
		public readonly ?int $skew_seconds,
	) {}
}
