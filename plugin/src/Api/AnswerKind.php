<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Api;

enum AnswerKind {
	/** Sequenzy did it. */
	case Ok;
	/** Sequenzy understood and said no, with a code of the contract. */
	case Refused;
	/** Nobody knows whether it happened: try again later. */
	case Outage;
}
