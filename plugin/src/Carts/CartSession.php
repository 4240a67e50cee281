<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

use WC_Session;

/** Our page in WooCommerce's session: no table, no cookie and no session of our own. */
final class CartSession {
	private const KEY = 'sequenzy_cart';

	/** Kept at the account, of this store alone: the cart of a customer who logged out comes back with the next login, and should keep its name. */
	private const META = 'sequenzy_cart';

	public function read(): CartMemory {
		return CartMemory::from_array( $this->session()?->get( self::KEY ) );
	}

	/** Before the session is saved (shutdown 20). */
	public function write( CartMemory $memory ): void {
		if ( $memory->to_array() !== $this->read()->to_array() ) {
			$this->session()?->set( self::KEY, '' === $memory->token && '' === $memory->email ? null : $memory->to_array() );
		}
	}

	public function keep_for( int $user_id ): void {
		$memory = $this->read();
		if ( '' !== $memory->token ) {
			update_user_option( $user_id, self::META, $memory->to_array() );
		}
	}

	/** What was kept when the customer logged out. */
	public function kept_for( int $user_id ): CartMemory {
		return CartMemory::from_array( $user_id > 0 ? get_user_option( self::META, $user_id ) : null );
	}

	public function forget_kept( int $user_id ): void {
		delete_user_option( $user_id, self::META );
	}

	/** Null where WooCommerce needs none, e.g. in the admin. */
	private function session(): ?WC_Session {
		/** @var WC_Session|null $session */
		$session = WC()->session;
		return $session;
	}
}
