<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Cart;

/** The sessions of this store: the visitor's own, and a look into another's. */
class WC_Session_Handler extends WC_Session {
	/** @return array<string, mixed>|mixed Each value as it is stored; $default_value where there is no such session. */
	public function get_session( string $customer_id, mixed $default_value = false ): mixed {
		$data = Cart\read_session( $customer_id );
		return array() === $data ? $default_value : array_map( 'maybe_serialize', $data );
	}
}
