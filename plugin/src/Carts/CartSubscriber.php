<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Carts;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Filters;
use Sequenzy\WooCommerce\Outbox\Admission;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\Outbox;
use WC_Cart;
use WP_REST_Request;
use WP_User;

/**
 * Compares the cart at the end of a request with how it was. So it does not matter how it changed: by a form, a block, a coupon,
 * an undo, a login that merged two carts, another plugin. Only why it is empty has to be seen when it happens.
 */
final class CartSubscriber {
	private bool $is_loaded = false;

	/** The account's cart, as far as it is not the session's. */
	private ?CartMemory $of_account = null;

	private bool $is_at_checkout = false;

	private bool $is_cleared = false;

	private bool $empties_by_request = false;

	public function __construct(
		private readonly CartSession $session,
		private readonly Shoppers $shoppers,
		private readonly Outbox $outbox,
		private readonly Admission $admission,
		private readonly Filters $filters,
		private readonly Clock $clock,
	) {}

	/** What was kept at the account is read now: when the cart changes, WordPress forgets the account's meta and would read it again. */
	public function loaded(): void {
		$this->is_loaded  = true;
		$this->of_account = $this->session->of_account( get_current_user_id() );
	}

	public function logged_in( mixed $name, mixed $user ): void {
		if ( $user instanceof WP_User && null !== $this->admission->entry_status() ) {
			$this->session->take_along( $user->ID );
		}
	}

	/** The shopper came to the checkout, or typed an address there. */
	public function is_at_checkout(): void {
		$this->is_at_checkout = true;
	}

	/** WooCommerce itself takes out what can no longer be bought, while it checks the cart. */
	public function item_removed(): void {
		$this->is_cleared = ! doing_action( 'woocommerce_check_cart_items' );
	}

	public function emptied(): void {
		$this->is_cleared = $this->empties_by_request;
	}

	public function request_comes( mixed $response, mixed $handler, mixed $request ): mixed {
		if ( $request instanceof WP_REST_Request && 'DELETE' === $request->get_method() && 1 === preg_match( '#^/wc/store(/v\d+)?/cart/items/?$#', $request->get_route() ) ) {
			$this->empties_by_request = true;
		}
		return $response;
	}

	public function logged_out( int $user_id ): void {
		$this->session->keep_for( $user_id );
	}

	public function compare(): void {
		/** @var WC_Cart|null $cart */
		$cart = $this->is_loaded ? WC()->cart : null;
		if ( null === $cart || null === $this->admission->entry_status() ) {
			return;
		}
		$contents = CartContents::of( $cart, $this->filters );
		$older    = $this->of_account( $contents );
		$own      = $this->session->read();
		// What lay in the account's cart lies in this one now. One cart is left: the one that Sequenzy knows, of two the one in hand (Assumption A-86).
		$merges = null !== $older && $own->is_told && $older->is_told && $own->token !== $older->token;
		$before = null === $older || $own->is_told ? $own : $older->with( email: $own->email, first_name: $own->first_name, last_name: $own->last_name );
		if ( $contents->is_empty() && '' === $before->token ) {
			return;
		}
		$shopper  = $this->shoppers->known( $before );
		$decision = CartDecision::of(
			$before,
			$contents->is_empty() ? null : $contents->fingerprint( $shopper->email ?? '' ),
			null !== $shopper,
			$this->is_at_checkout,
			$this->is_cleared,
			new CartMemory( self::new_token(), $this->clock->micros() )
		);
		$this->session->write( $decision->memory );
		$this->is_cleared         = false;
		$this->empties_by_request = false;
		$this->is_at_checkout     = false;
		if ( null === $shopper ) {
			return;
		}
		foreach ( $decision->events as $type ) {
			$token   = 'cart.cleared' === $type ? $before : $decision->memory;
			$payload = self::payload( $token, $contents, $shopper );
			'cart.updated' === $type ? $this->outbox->mark_dirty( new Entity( 'cart', $token->token ), $payload ) : $this->outbox->record_fact_at_the_end( $type, $payload );
		}
		if ( $merges ) {
			$this->outbox->record_fact_at_the_end( 'cart.cleared', self::payload( $older, $contents->emptied(), $shopper ) );
		}
	}

	/** Once: the cart of the account, when there is something in the shopper's. */
	private function of_account( CartContents $contents ): ?CartMemory {
		if ( $contents->is_empty() || null === $this->of_account || '' === $this->of_account->token ) {
			return null;
		}
		$older            = $this->of_account;
		$this->of_account = null;
		$this->session->forget_of_account( get_current_user_id() );
		return $older;
	}

	/** @return array<string, mixed> Contract: cart.json, but for what CartPayloads adds. */
	private static function payload( CartMemory $memory, CartContents $contents, Shopper $shopper ): array {
		return array(
			'cartToken'  => $memory->token,
			'startedAt'  => Clock::format( $memory->started_at ),
			'email'      => $shopper->email,
			'firstName'  => mb_substr( $shopper->first_name, 0, 200 ),
			'lastName'   => mb_substr( $shopper->last_name, 0, 200 ),
			'customerId' => $shopper->customer_id,
			'currency'   => $contents->currency,
			'lineItems'  => $contents->lines,
			'totalCents' => $contents->total_cents,
		);
	}

	private static function new_token(): string {
		return rtrim( strtr( base64_encode( random_bytes( 16 ) ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- A name in 22 letters.
	}
}
