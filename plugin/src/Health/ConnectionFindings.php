<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Problem;

/** What was seen of the connection. */
final class ConnectionFindings {
	/** @param 'own'|'salts'|'database' $key_source Where the key comes from that seals the token. */
	public function __construct(
		public readonly ConnectionState $state,
		public readonly string $company,
		public readonly ?Problem $problem,
		public readonly string $key_source,
	) {}
}
