<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

/** What was seen of the store itself. */
final class StoreFindings {
	/**
	 * @param string               $home            The store's address.
	 * @param string               $environment     production, staging, development, local.
	 * @param list<string>         $unmet           Sentences about what is too old.
	 * @param array<string,string> $versions        By name, for people.
	 * @param string|null          $cache           Null: there is no object cache; else ok, stale or deaf.
	 * @param list<string>         $stock_mailers   Names of what else mails shoppers when something is back in stock.
	 * @param list<string>         $cart_mailers    Names of what else reminds of carts.
	 * @param list<string>         $namesakes       What else connects this store to Sequenzy.
	 */
	public function __construct(
		public readonly string $home,
		public readonly string $environment,
		public readonly bool $has_pretty_permalinks,
		public readonly array $unmet,
		public readonly array $versions,
		public readonly ?string $cache,
		public readonly array $stock_mailers,
		public readonly array $cart_mailers,
		public readonly array $namesakes,
	) {}

	/** Where nobody but the developer listens. */
	public function is_private(): bool {
		$host = (string) wp_parse_url( $this->home, PHP_URL_HOST );
		return in_array( $this->environment, array( 'local', 'development' ), true ) || in_array( $host, array( 'localhost', '127.0.0.1', '[::1]' ), true ) || str_ends_with( $host, '.localhost' ) || str_ends_with( $host, '.test' );
	}
}
