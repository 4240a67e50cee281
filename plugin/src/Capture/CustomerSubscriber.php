<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Capture;

use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Outbox\Outbox;
use WP_User;

/** A customer registered, changed the profile or an address, or was deleted. Guests travel with their orders. */
final class CustomerSubscriber {
	public function __construct(
		private readonly Outbox $outbox,
		private readonly CustomerPayloads $customers,
	) {}

	public function changed( int $user_id ): void {
		$user = get_userdata( $user_id );
		if ( $user instanceof WP_User && $this->customers->is_customer( $user ) ) {
			$this->outbox->mark_dirty( new Entity( 'customer', $user_id ) );
		}
	}

	public function profile_changed( int $user_id, mixed $before = null ): void {
		$user = get_userdata( $user_id );
		if ( ! $user instanceof WP_User || ! $this->customers->is_customer( $user ) ) {
			return;
		}
		$previous = $before instanceof WP_User ? (string) $before->user_email : '';
		$this->outbox->mark_dirty( new Entity( 'customer', $user_id ), '' !== $previous && $previous !== $user->user_email ? array( 'previousEmail' => $previous ) : array() );
	}

	public function deleted( int $user_id, mixed $reassign = null, mixed $user = null ): void {
		$user = $user instanceof WP_User ? $user : get_userdata( $user_id );
		if ( $user instanceof WP_User && $this->customers->is_customer( $user ) ) {
			$this->outbox->mark_deleted( new Entity( 'customer', $user_id ), array( 'id' => $user_id ) );
		}
	}
}
