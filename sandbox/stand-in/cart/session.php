<?php

declare( strict_types=1 );

use Sequenzy\StandIn\Cart;

/** What the store remembers of a visitor between two requests. Begins to be kept when there is a cookie to find it again. */
class WC_Session {
	/** @var array<string, mixed> */
	private array $data = array();

	private string $customer_id = '';

	private bool $is_dirty = false;

	private bool $has_cookie = false;

	public function init(): void {
		$guest             = Cart\guest_of_cookie();
		$this->has_cookie  = '' !== $guest || is_user_logged_in();
		$this->customer_id = is_user_logged_in() ? (string) get_current_user_id() : $guest;
		if ( '' === $this->customer_id ) {
			$this->customer_id = 't_' . bin2hex( random_bytes( 15 ) );
			return;
		}
		$this->data = Cart\read_session( '' !== $guest ? $guest : $this->customer_id );
		if ( '' !== $guest && $guest !== $this->customer_id ) {
			// A guest has logged in: the session is the customer's from now on.
			$this->is_dirty = true;
			Cart\delete_session( $guest );
			$this->set_customer_session_cookie();
		}
	}

	public function get( string $key, mixed $default_value = null ): mixed {
		return $this->data[ $key ] ?? $default_value;
	}

	public function set( string $key, mixed $value ): void {
		if ( $value !== $this->get( $key ) ) {
			$this->data[ $key ] = $value;
			$this->is_dirty     = true;
		}
	}

	public function get_customer_id(): string {
		return $this->customer_id;
	}

	public function has_session(): bool {
		return $this->has_cookie;
	}

	public function set_customer_session_cookie(): void {
		$this->has_cookie = true;
		\wc_setcookie( Cart\cookie_name(), Cart\cookie_value( $this->customer_id ), time() + Cart\SESSION_SECONDS );
	}

	public function save_data(): void {
		if ( $this->is_dirty && $this->has_cookie ) {
			Cart\write_session( $this->customer_id, array_filter( $this->data, static fn( mixed $value ): bool => null !== $value ) );
			$this->is_dirty = false;
		}
	}

	/** A customer logs out: what was in the cart waits at the account. */
	public function destroy_session(): void {
		Cart\delete_session( $this->customer_id );
		\wc_setcookie( Cart\cookie_name(), '', time() - YEAR_IN_SECONDS );
		\wc_empty_cart();
		$this->data        = array();
		$this->is_dirty    = false;
		$this->has_cookie  = false;
		$this->customer_id = 't_' . bin2hex( random_bytes( 15 ) );
	}
}
