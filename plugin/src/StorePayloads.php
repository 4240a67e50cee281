<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Capture\CustomerPayloads;
use Sequenzy\WooCommerce\Capture\OrderFormat;
use Sequenzy\WooCommerce\Capture\OrderPayloads;
use Sequenzy\WooCommerce\Capture\ProductPayloads;
use Sequenzy\WooCommerce\Carts\CartPayloads;
use Sequenzy\WooCommerce\Outbox\PayloadSource;

/** Which builder speaks for which record, and the last word for other plugins. */
final class StorePayloads implements PayloadSource {
	public function __construct(
		private readonly ProductPayloads $products,
		private readonly CustomerPayloads $customers,
		private readonly OrderPayloads $orders,
		private readonly CartPayloads $carts,
		private readonly Filters $filters,
		private readonly Erasures $erasures,
	) {}

	public function build( string $type, array $ids ): array {
		$payloads = match ( $type ) {
			'product' => $this->products->products( $ids ),
			'variation' => $this->products->variations( $ids ),
			'customer' => $this->customers->build( $ids ),
			'order' => $this->orders->build( $ids ),
		};
		return array_map( fn( array $payload ): array => $this->filters->payload( $type . '.saved', $payload ), $this->without_the_erased( $type, $payloads ) );
	}

	public function complete( string $type, array $kept ): array {
		$kept    = str_starts_with( $type, 'order.' ) ? $this->without_the_erased( 'order', array( $kept ) )[0] : $kept;
		$payload = str_starts_with( $type, 'cart.' ) || str_starts_with( $type, 'checkout.' ) ? $this->carts->complete( $kept ) : $kept;
		return $this->filters->payload( $type, $payload );
	}

	/**
	 * An order stays, as numbers without a name; an account is nobody's.
	 *
	 * @template K of array-key
	 * @param array<K, array<string, mixed>> $payloads
	 * @return array<K, array<string, mixed>>
	 */
	private function without_the_erased( string $type, array $payloads ): array {
		foreach ( 'order' === $type || 'customer' === $type ? $payloads : array() as $id => $payload ) {
			$billing = is_array( $payload['billing'] ?? null ) ? $payload['billing'] : array();
			$email   = 'customer' === $type ? $payload['email'] ?? '' : $billing['email'] ?? '';
			$since   = $payload['date_created_gmt'] ?? null;
			if ( ! is_string( $email ) || ! $this->erasures->has_erased( $email, is_string( $since ) ? $since : null ) ) {
				continue;
			}
			if ( 'customer' === $type ) {
				unset( $payloads[ $id ] );
			} else {
				$payloads[ $id ] = OrderFormat::nobodys( $payload );
			}
		}
		return $payloads;
	}
}
