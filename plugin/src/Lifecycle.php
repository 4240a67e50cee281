<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Outbox\Schema;
use Sequenzy\WooCommerce\Worker\Scheduler;

/** The plugin comes to a store and leaves it. Switched off, it keeps everything; deleted, nothing. */
final class Lifecycle {
	public function __construct(
		private readonly Schema $schema,
		private readonly Status $status,
		private readonly Scheduler $scheduler,
		private readonly Connector $connector,
	) {}

	public function activate(): void {
		$this->schema->install();
		// Written now, so that no page has to look for an option that is not there.
		add_option( Status::OPTION, array(), '', true );
		Settings::install();
		if ( $this->status->is_active() ) {
			$this->scheduler->start();
		}
	}

	public function deactivate(): void {
		$this->scheduler->stop();
	}

	/** Leaves nothing of this site behind. */
	public function uninstall(): void {
		$this->connector->disconnect( 'uninstall', 'uninstall' );
		$this->scheduler->stop();
		$this->schema->uninstall();
	}
}
