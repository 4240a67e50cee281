<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Sequenzy\WooCommerce\Capture\CustomerPayloads;
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
	) {}

	public function build( string $type, array $ids ): array {
		$payloads = match ( $type ) {
			'product' => $this->products->products( $ids ),
			'variation' => $this->products->variations( $ids ),
			'customer' => $this->customers->build( $ids ),
			'order' => $this->orders->build( $ids ),
		};
		return array_map( fn( array $payload ): array => $this->filters->payload( $type . '.saved', $payload ), $payloads );
	}

	public function complete( string $type, array $kept ): array {
		$payload = str_starts_with( $type, 'cart.' ) || str_starts_with( $type, 'checkout.' ) ? $this->carts->complete( $kept ) : $kept;
		return $this->filters->payload( $type, $payload );
	}
}
