<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Api;

use SensitiveParameter;

/** What a signed call carries. */
final class Credentials {
	public function __construct(
		#[SensitiveParameter] public readonly string $token,
		public readonly string $site_id,
		public readonly string $store_url,
	) {}
}
