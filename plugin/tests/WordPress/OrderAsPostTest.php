<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Tests\WordPress;

use PHPUnit\Framework\Attributes\TestDox;

#[TestDox( 'An order that is a post' )]
final class OrderAsPostTest extends OrderTestCase {
	protected function storage(): array {
		return array(
			'tables' => 'no',
			'sync'   => 'no',
		);
	}
}
