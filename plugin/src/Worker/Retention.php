<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\DeadStore;
use Sequenzy\WooCommerce\Outbox\DeliveryStore;
use Sequenzy\WooCommerce\Settings;

/** Once an hour: what was delivered, and what was set aside, is forgotten when it is as old as the owner wants (a week and a month by default). */
final class Retention {
	private const EVERY_SECONDS = 3600;
	private const DAY_SECONDS   = 86_400;

	public function __construct(
		private readonly DeliveryStore $deliveries,
		private readonly DeadStore $dead,
		private readonly Settings $settings,
		private readonly Pulse $pulse,
		private readonly Clock $clock,
	) {}

	public function run_when_due(): void {
		$now = $this->clock->seconds();
		if ( ( $this->pulse->get( 'next_cleaning' ) ?? 0 ) > $now ) {
			return;
		}
		$this->deliveries->forget_before( ( $now - $this->settings->delivered_days() * self::DAY_SECONDS ) * 1_000_000 );
		$this->dead->forget_before( $now - $this->settings->set_aside_days() * self::DAY_SECONDS );
		$this->pulse->set( array( 'next_cleaning' => $now + self::EVERY_SECONDS ) );
	}
}
