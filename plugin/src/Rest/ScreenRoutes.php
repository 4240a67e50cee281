<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

/** All routes behind WooCommerce → Sequenzy. */
final class ScreenRoutes {
	public function __construct(
		private readonly ConnectionRoutes $connection,
		private readonly SyncRoutes $sync,
		private readonly ActivityRoutes $activity,
		private readonly DiagnosticsRoutes $diagnostics,
		private readonly SettingsRoutes $settings,
		private readonly MovingInRoutes $moving_in,
	) {}

	public function register(): void {
		$this->connection->register();
		$this->sync->register();
		$this->activity->register();
		$this->diagnostics->register();
		$this->settings->register();
		$this->moving_in->register();
	}
}
