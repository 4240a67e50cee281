<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

/** WooCommerce → Status → Logs, source "sequenzy". No address and no token is ever written, whoever's message it is. */
final class Log {
	public function error( string $message ): void {
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->error( Mask::text( $message ), array( 'source' => 'sequenzy' ) );
		}
	}

	public function warning( string $message ): void {
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->warning( Mask::text( $message ), array( 'source' => 'sequenzy' ) );
		}
	}
}
