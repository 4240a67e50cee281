<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce;

use Throwable;
use WC_Product;

/** Where other plugins have a say, and what they are told (HOOKS.md). One that throws or answers nonsense is logged and not heard. */
final class Filters {
	public function __construct( private readonly Log $log ) {}

	/**
	 * What Sequenzy is told.
	 *
	 * @param string               $type    Of the event: product.saved, order.placed …
	 * @param array<string, mixed> $payload
	 * @return array<string, mixed>
	 */
	public function payload( string $type, array $payload ): array {
		$filtered = $this->ask( 'sequenzy_event_payload', $payload, $type );
		if ( ! is_array( $filtered ) ) {
			return $payload;
		}
		/** @var array<string, mixed> $filtered */
		return $filtered;
	}

	/** A product that Sequenzy shall not know, e.g. a deposit or a gift. */
	public function skips( WC_Product $product ): bool {
		return true === $this->ask( 'sequenzy_skip_product', false, $product );
	}

	/**
	 * Whether an address may be used for a cart.
	 *
	 * @param 'account'|'checkout' $source Where the shopper gave it.
	 */
	public function is_shopper_known( string $email, string $source ): bool {
		return true === $this->ask( 'sequenzy_is_shopper_known', true, $email, $source );
	}

	/** @return list<string> Roles of the accounts that are customers. */
	public function customer_roles(): array {
		$roles = $this->ask( 'sequenzy_customer_roles', array( 'customer' ) );
		return array_values( array_filter( is_array( $roles ) ? $roles : array( 'customer' ), 'is_string' ) );
	}

	/** Orders through WooCommerce's objects, so that what others change in them counts: slower (docs/adr/0012). */
	public function reads_orders_as_objects(): bool {
		return true === $this->ask( 'sequenzy_read_orders_as_objects', false );
	}

	/**
	 * Sign-ups at the store's own door in ten minutes.
	 *
	 * @param 'client'|'proxy'|'address'|'product'|string $of One shopper's network, one that all shoppers share, an e-mail address, a product.
	 */
	public function sign_up_limit( int $limit, string $of ): int {
		$asked = $this->ask( 'sequenzy_sign_up_limit', $limit, $of );
		return is_int( $asked ) ? $asked : $limit;
	}

	/** @return list<string> Addresses or networks of proxies that tell the truth in X-Forwarded-For. */
	public function trusted_proxies(): array {
		$asked = $this->ask( 'sequenzy_trusted_proxies', array() );
		return array_values( array_filter( is_array( $asked ) ? $asked : array(), 'is_string' ) );
	}

	/** Base address of the API; see Transport. */
	public function api_url( string $url ): string {
		$asked = $this->ask( 'sequenzy_api_url', $url );
		return is_string( $asked ) ? $asked : $url;
	}

	/**
	 * Something is over and noted; whoever listens can no longer spoil it.
	 *
	 * @param non-empty-string $hook
	 */
	public function tell( string $hook, mixed ...$about ): void {
		try {
			do_action( $hook, ...$about ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Named by the caller.
		} catch ( Throwable $error ) {
			$this->log->error( sprintf( 'Another plugin failed at the action %s (%s: %s); everything else goes on.', $hook, $error::class, $error->getMessage() ) );
		}
	}

	/** @param non-empty-string $hook */
	private function ask( string $hook, mixed $value, mixed ...$about ): mixed {
		try {
			return apply_filters( $hook, $value, ...$about ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.DynamicHooknameFound -- Named above.
		} catch ( Throwable $error ) {
			$this->log->error( sprintf( 'Another plugin failed at the filter %s (%s: %s); it was not heard.', $hook, $error::class, $error->getMessage() ) );
			return $value;
		}
	}
}
