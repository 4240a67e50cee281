<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Connection\Status;
use Sequenzy\WooCommerce\Hook;
use Sequenzy\WooCommerce\Subscriber;

/** The alarms stand still (no cron, no loopback): then somebody who manages the store rings, by opening a page of the admin. Shoppers never do. */
final class AdminVisit implements Subscriber {
	private const SECONDS = 5;

	public function __construct(
		private readonly Worker $worker,
		private readonly Status $status,
		private readonly Pulse $pulse,
	) {}

	public function hooks(): array {
		// After the page was written, and after the markers of this request.
		return array( new Hook( 'shutdown', 'ring', priority: 200, args: 0 ) );
	}

	public function ring(): void {
		if ( ! is_admin() || wp_doing_ajax() || ! $this->status->is_active() || ! current_user_can( 'manage_woocommerce' ) || ! $this->pulse->needs_a_visit() ) {
			return;
		}
		if ( function_exists( 'fastcgi_finish_request' ) ) {
			fastcgi_finish_request();
		} elseif ( function_exists( 'litespeed_finish_request' ) ) {
			litespeed_finish_request();
		}
		$this->worker->run( self::SECONDS );
	}
}
