<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Worker;

use Sequenzy\WooCommerce\Connection\Status;

/** The alarms stand still (no cron, no loopback): then somebody who manages the store rings, by opening a page of the admin. Shoppers never do. */
final class AdminVisit {
	public function __construct(
		private readonly Status $status,
		private readonly Pulse $pulse,
	) {}

	public function ring(): void {
		if ( ! is_admin() || wp_doing_ajax() || ! $this->status->is_active() || ! current_user_can( 'manage_woocommerce' ) || ! $this->pulse->needs_a_visit() ) {
			return;
		}
		if ( function_exists( 'fastcgi_finish_request' ) ) {
			fastcgi_finish_request();
		} elseif ( function_exists( 'litespeed_finish_request' ) ) {
			litespeed_finish_request();
		}
		do_action( 'sequenzy_visit' );
	}
}
