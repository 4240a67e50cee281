<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** WooCommerce → Status → Logs, source "sequenzy". No address and no token is ever written. */
final class Log {
	public function error( string $message ): void {
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->error( $message, array( 'source' => 'sequenzy' ) );
		}
	}

	public function warning( string $message ): void {
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->warning( $message, array( 'source' => 'sequenzy' ) );
		}
	}
}
