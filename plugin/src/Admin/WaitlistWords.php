<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Admin;

use Sequenzy\WooCommerce\Clock;

/** Who waits for a product and when they were told, as a sentence. */
final class WaitlistWords {
	public function __construct( private readonly Clock $clock ) {}

	public function waiting( int $people ): string {
		/* translators: %s: number of people. */
		return sprintf( _n( '%s person waits', '%s people wait', $people, 'sequenzy-for-woocommerce' ), number_format_i18n( $people ) );
	}

	/** @param string $at ISO 8601; empty: never. */
	public function told( string $at ): string {
		$told = '' === $at ? false : strtotime( $at );
		return false === $told ? __( 'Nobody was told yet', 'sequenzy-for-woocommerce' ) : sprintf(
			/* translators: %s: a span of time, e.g. 3 days. */
			__( 'Last told %s ago', 'sequenzy-for-woocommerce' ),
			human_time_diff( $told, $this->clock->seconds() )
		);
	}
}
