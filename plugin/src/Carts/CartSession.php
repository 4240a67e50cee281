<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

use WC_Session;
use WC_Session_Handler;

/** Our page in WooCommerce's session: no table, no cookie and no session of our own. */
final class CartSession {
	private const KEY = 'sequenzy_cart';

	/** On that page, of a guest who has just logged in: the cart of the account. */
	private const ACCOUNT = 'account';

	/** Kept at the account, of this store alone: the cart of a customer who logged out comes back with the next login, and should keep its name. */
	private const META = 'sequenzy_cart';

	/** The visitor is one of whom WooCommerce remembers something. */
	public static function is_there(): bool {
		$session = WC()->session;
		return $session instanceof WC_Session_Handler && $session->has_session();
	}

	public function read(): CartMemory {
		return CartMemory::from_array( $this->page() );
	}

	/** Before the session is saved (shutdown 20). */
	public function write( CartMemory $memory ): void {
		$this->write_page( $memory, $this->page()[ self::ACCOUNT ] ?? null );
	}

	public function keep_for( int $user_id ): void {
		$memory = $this->read();
		if ( '' !== $memory->token ) {
			update_user_option( $user_id, self::META, $memory->to_array() );
		}
	}

	/**
	 * A guest logs in. The account may have a session already, of another device; WooCommerce puts the guest's in its place with the
	 * next request. Who the shopper is, is known then without it.
	 */
	public function take_along( int $user_id ): void {
		$session = $this->session();
		if ( $session instanceof WC_Session_Handler && (string) $user_id !== (string) $session->get_customer_id() ) {
			$theirs = $session->get_session( (string) $user_id, array() );
			$page   = is_array( $theirs ) ? $theirs[ self::KEY ] ?? null : null;
			$memory = CartMemory::from_array( is_string( $page ) ? maybe_unserialize( $page ) : null );
			$this->write_page( $this->read(), '' === $memory->token ? null : $memory->with( email: '', first_name: '', last_name: '' )->to_array() );
		}
	}

	/** The cart that the account had, before this session or beside it: what was taken along at login, else what was kept at logout. */
	public function of_account( int $user_id ): CartMemory {
		$taken = CartMemory::from_array( $this->page()[ self::ACCOUNT ] ?? null );
		return '' === $taken->token || 0 === $user_id ? CartMemory::from_array( $user_id > 0 ? get_user_option( self::META, $user_id ) : null ) : $taken;
	}

	public function forget_of_account( int $user_id ): void {
		if ( isset( $this->page()[ self::ACCOUNT ] ) ) {
			$this->write_page( $this->read(), null );
		} else {
			$this->forget_kept( $user_id );
		}
	}

	public function forget_kept( int $user_id ): void {
		delete_user_option( $user_id, self::META );
	}

	/** @return array<mixed> */
	private function page(): array {
		$page = $this->session()?->get( self::KEY );
		return is_array( $page ) ? $page : array();
	}

	private function write_page( CartMemory $memory, mixed $account ): void {
		$page = ( '' === $memory->token && '' === $memory->email ? array() : $memory->to_array() ) + ( is_array( $account ) ? array( self::ACCOUNT => $account ) : array() );
		if ( $page !== $this->page() ) {
			$this->session()?->set( self::KEY, array() === $page ? null : $page );
		}
	}

	/** Null where WooCommerce needs none, e.g. in the admin. */
	private function session(): ?WC_Session {
		/** @var WC_Session|null $session */
		$session = WC()->session;
		return $session;
	}
}
