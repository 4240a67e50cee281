<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

enum Verdict: string {
	case Pass = 'pass';
	/** It works, and something should be done. */
	case Warn = 'warn';
	/** It does not work until something is done. */
	case Fail = 'fail';
}
