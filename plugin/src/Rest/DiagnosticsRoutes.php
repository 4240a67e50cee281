<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Health\Check;
use Sequenzy\WooCommerce\Health\CheckList;
use Sequenzy\WooCommerce\Versions;
use WP_REST_Request;

/** The Diagnostics tab, and the look at the store before it is connected. */
final class DiagnosticsRoutes {
	public function __construct(
		private readonly CheckList $checks,
		private readonly Clock $clock,
	) {}

	public function register(): void {
		( new AdminRoutes( 'admin-diagnostics' ) )->add(
			'GET',
			'/diagnostics',
			$this->view( ... ),
			array(
				// Before the store is connected nothing leaves it, unless a person wants to know.
				'asksSequenzy' => array(
					'type'    => 'boolean',
					'default' => false,
				),
			)
		);
	}

	/**
	 * @param WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed> Contract: admin-diagnostics.json.
	 */
	private function view( WP_REST_Request $request ): array {
		$checks = true === $request['asksSequenzy'] ? $this->checks->all() : $this->checks->local();
		return array(
			'checks'    => array_map( static fn( Check $check ): array => $check->to_array(), $checks ),
			'versions'  => Versions::all(),
			'checkedAt' => $this->clock->instant(),
		);
	}
}
