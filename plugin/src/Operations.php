<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Api\Transport;
use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Health\CheckList;
use Sequenzy\WooCommerce\Health\ConnectionSurvey;
use Sequenzy\WooCommerce\Health\ProbeStore;
use Sequenzy\WooCommerce\Health\RivalMailers;
use Sequenzy\WooCommerce\Health\SiteHealth;
use Sequenzy\WooCommerce\Health\StatusReport;
use Sequenzy\WooCommerce\Health\StoreSurvey;
use Sequenzy\WooCommerce\Health\WorkSurvey;
use Sequenzy\WooCommerce\Outbox\EntryStore;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Worker\Breaker;
use Sequenzy\WooCommerce\Worker\Pulse;
use Sequenzy\WooCommerce\Worker\Scheduler;

/** The wiring of what people who keep the store running see: the checks and their faces. */
final class Operations {
	public function __construct(
		private readonly Status $status,
		private readonly Transport $transport,
		private readonly EntryStore $entries,
		private readonly Schema $schema,
		private readonly Access $access,
		private readonly Scheduler $scheduler,
		private readonly Pulse $pulse,
		private readonly Clock $clock,
	) {}

	/** @return list<Subscriber> */
	public function subscribers(): array {
		return array(
			new SiteHealth( $this->checks( ... ) ),
			new StatusReport( $this->checks( ... ) ),
		);
	}

	public function checks(): CheckList {
		$probe = new ProbeStore();
		return new CheckList(
			new StoreSurvey( $probe, new RivalMailers() ),
			new WorkSurvey( $this->status, $this->schema, $probe, $this->entries, $this->scheduler, $this->pulse, new Breaker( $this->clock ), $this->clock ),
			new ConnectionSurvey( $this->access, $this->transport )
		);
	}
}
