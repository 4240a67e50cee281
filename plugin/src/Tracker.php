<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Outbox\Outbox;

/** For plugins with a cart, a checkout or a form of their own: tells Sequenzy what happened there, through the same outbox. */
final class Tracker {
	/** The facts of the contract (contract/schemas, one file each). Records of the store are captured by themselves. */
	public const EVENTS = array( 'cart.started', 'cart.cleared', 'checkout.started', 'back_in_stock.requested', 'subscriber.erased' );

	public function __construct(
		private readonly Outbox $outbox,
		private readonly Clock $clock,
	) {}

	/** @param array<string, mixed> $payload */
	public function track( string $event, array $payload ): bool {
		$email = $payload['email'] ?? null;
		if ( ! in_array( $event, self::EVENTS, true ) || ! is_string( $email ) || ! EmailAddress::is_valid( $email ) ) {
			_doing_it_wrong( 'sequenzy()->track', esc_html( sprintf( '"%s" needs one of the events %s, and the address of the shopper under "email".', $event, implode( ', ', self::EVENTS ) ) ), '0.1.0' );
			return false;
		}
		return $this->outbox->record_fact( $event, $payload + $this->defaults( $event ) );
	}

	/** @return array<string, mixed> */
	private function defaults( string $event ): array {
		return match ( $event ) {
			'subscriber.erased' => array(),
			'back_in_stock.requested' => array(
				'storeUrl'    => StoreUrl::get(),
				'requestedAt' => $this->clock->instant(),
			),
			default => array(
				'startedAt'  => $this->clock->instant(),
				'currency'   => get_woocommerce_currency(),
				'lineItems'  => array(),
				'totalCents' => 0,
			),
		};
	}
}
