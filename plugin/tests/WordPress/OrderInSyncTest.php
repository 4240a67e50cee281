<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;

#[TestDox( 'An order in tables, kept in sync with posts' )]
final class OrderInSyncTest extends OrderTestCase {
	protected function storage(): array {
		return array(
			'tables' => 'yes',
			'sync'   => 'yes',
		);
	}
}
