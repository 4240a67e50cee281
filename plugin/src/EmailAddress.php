<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** What the wire takes for an address (contract: common.json, emailAddress). */
final class EmailAddress {
	private const MAX_LENGTH = 254;

	public static function is_valid( string $email ): bool {
		return strlen( $email ) <= self::MAX_LENGTH && false !== is_email( $email ) && false !== filter_var( $email, FILTER_VALIDATE_EMAIL );
	}

	/** As addresses are compared (protocol: identity). */
	public static function normal( string $email ): string {
		return mb_strtolower( trim( $email ) );
	}
}
