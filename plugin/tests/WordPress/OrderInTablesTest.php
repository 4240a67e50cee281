<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;

#[TestDox( 'An order in tables of its own' )]
final class OrderInTablesTest extends OrderTestCase {
	protected function storage(): array {
		return array(
			'tables' => 'yes',
			'sync'   => 'no',
		);
	}
}
