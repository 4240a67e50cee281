<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

use Sequenzy\WooCommerce\Namesake\Namesake;
use Sequenzy\WooCommerce\Namesake\Namesakes;
use Sequenzy\WooCommerce\StoreUrl;
use Sequenzy\WooCommerce\Versions;

/** Looks at the store itself; judges nothing. */
final class StoreSurvey {
	public function __construct(
		private readonly ProbeStore $probe,
		private readonly RivalMailers $rivals,
		private readonly Namesakes $namesakes,
	) {}

	public function look(): StoreFindings {
		require_once dirname( __DIR__, 2 ) . '/requirements.php';
		$versions = Versions::all();
		return new StoreFindings(
			home: StoreUrl::get(),
			environment: wp_get_environment_type(),
			has_pretty_permalinks: '' !== get_option( 'permalink_structure' ),
			unmet: array_values( sequenzy_unmet_requirements() ),
			versions: array(
				'WordPress'   => $versions['wordpressVersion'],
				'WooCommerce' => $versions['woocommerceVersion'],
				'PHP'         => $versions['phpVersion'],
				'Sequenzy'    => $versions['pluginVersion'],
			),
			cache: wp_using_ext_object_cache() ? $this->cache() : null,
			stock_mailers: $this->rivals->of_stock(),
			cart_mailers: $this->rivals->of_carts(),
			namesakes: array_map( static fn( Namesake $other ): string => $other->title(), $this->namesakes->active() ),
		);
	}

	/** Whether the object cache gives what was put into it, and what the database holds. */
	private function cache(): string {
		$written = wp_generate_uuid4();
		wp_cache_set( 'sequenzy_probe', $written, 'sequenzy' );
		$read = wp_cache_get( 'sequenzy_probe', 'sequenzy', true );
		wp_cache_delete( 'sequenzy_probe', 'sequenzy' );
		if ( $read !== $written || false !== wp_cache_get( 'sequenzy_probe', 'sequenzy', true ) ) {
			return 'deaf';
		}
		return $this->probe->options_agree() ? 'ok' : 'stale';
	}
}
