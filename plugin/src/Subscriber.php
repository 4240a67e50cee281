<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** Declares its hooks as data; the registrar adds them. */
interface Subscriber {
	/** @return list<Hook> */
	public function hooks(): array;
}
