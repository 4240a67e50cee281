<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\DeadStore;
use Sequenzy\WooCommerce\Outbox\DeliveryStore;

/** Once an hour: what was delivered is remembered for a week, what was given up is kept for a month. */
final class Retention {
	private const EVERY_SECONDS     = 3600;
	private const DELIVERED_SECONDS = 7 * 86_400;
	private const DEAD_SECONDS      = 30 * 86_400;

	public function __construct(
		private readonly DeliveryStore $deliveries,
		private readonly DeadStore $dead,
		private readonly Pulse $pulse,
		private readonly Clock $clock,
	) {}

	public function run_when_due(): void {
		$now = $this->clock->seconds();
		if ( ( $this->pulse->get( 'next_cleaning' ) ?? 0 ) > $now ) {
			return;
		}
		$this->deliveries->forget_before( ( $now - self::DELIVERED_SECONDS ) * 1_000_000 );
		$this->dead->forget_before( $now - self::DEAD_SECONDS );
		$this->pulse->set( array( 'next_cleaning' => $now + self::EVERY_SECONDS ) );
	}
}
