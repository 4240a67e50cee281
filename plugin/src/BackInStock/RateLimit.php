<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\BackInStock;

use Sequenzy\WooCommerce\Filters;

/** So many sign-ups from one client, with one e-mail address and for one product in ten minutes. Keeps keyed hashes of them, and only so long. */
final class RateLimit {
	private const WINDOW_SECONDS = 600;

	private const LIMITS = array(
		'client'  => 20,
		// All shoppers of the store may come through it.
		'proxy'   => 400,
		'address' => 12,
		'product' => 600,
	);

	/** What no person can have typed counts as often: a robot is soon at its end, and an honest shopper loses nothing. */
	private const HASTY_WEIGHT = 5;

	public function __construct(
		private readonly SignUpCountStore $counts,
		private readonly Filters $filters,
	) {}

	public function allows( SignUp $sign_up, Client $client, int $now ): bool {
		$of     = array(
			$client->is_shared ? 'proxy' : 'client' => $client->network,
			'address'                               => strtolower( $sign_up->email ),
			'product'                               => $sign_up->product_id,
		);
		$window = intdiv( $now, self::WINDOW_SECONDS );
		$keys   = array_map( static fn( string $kind, string $what ): string => 'sequenzy_signups_' . substr( wp_hash( "sequenzy-sign-up|$window|$kind|$what" ), 0, 24 ), array_keys( $of ), $of );
		$counts = $this->counts->add( $keys, $sign_up->is_hasty( $now ) ? self::HASTY_WEIGHT : 1, ( $window + 1 ) * self::WINDOW_SECONDS );
		foreach ( array_keys( $of ) as $i => $kind ) {
			if ( ( $counts[ $keys[ $i ] ] ?? 0 ) > $this->filters->sign_up_limit( self::LIMITS[ $kind ], $kind ) ) {
				return false;
			}
		}
		return true;
	}
}
