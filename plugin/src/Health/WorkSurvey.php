<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Worker\Breaker;
use Sequenzy\WooCommerce\Worker\Pulse;
use Sequenzy\WooCommerce\Worker\Scheduler;

/** Looks at the outbox and its worker; judges nothing. */
final class WorkSurvey {
	public function __construct(
		private readonly Status $status,
		private readonly Schema $schema,
		private readonly ProbeStore $probe,
		private readonly EntryStore $entries,
		private readonly Scheduler $scheduler,
		private readonly Pulse $pulse,
		private readonly Breaker $breaker,
		private readonly Clock $clock,
	) {}

	public function look(): WorkFindings {
		$missing  = $this->schema->missing();
		$has_rows = ! in_array( Schema::outbox(), $missing, true );
		$counts   = $has_rows ? $this->entries->counts() : array(
			'ready'  => 0,
			'dead'   => 0,
			'paused' => 0,
		);
		$oldest   = $has_rows ? $this->entries->oldest_ready() : null;
		$now      = $this->clock->seconds();
		$last_run = $this->pulse->get( 'last_run' );
		return new WorkFindings(
			is_active: $this->status->is_active(),
			missing_tables: $missing,
			is_schema_current: $this->schema->is_current(),
			complaint: $this->probe->complaint(),
			is_scheduled: $this->scheduler->is_scheduled(),
			has_cron: ! ( defined( 'DISABLE_WP_CRON' ) && true === (bool) constant( 'DISABLE_WP_CRON' ) ),
			last_run: null === $last_run ? null : max( 0, $now - $last_run ),
			is_late: $this->pulse->is_late(),
			ready: $counts['ready'],
			paused: $counts['paused'],
			dead: $counts['dead'],
			oldest_seconds: null === $oldest ? 0 : max( 0, $now - intdiv( $oldest, 1_000_000 ) ),
			breaker: $this->breaker->state(),
			skew_seconds: $this->pulse->get( 'skew' ),
		);
	}
}
