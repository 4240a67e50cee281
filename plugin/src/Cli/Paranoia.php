<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Capture\OrderComparison;
use Sequenzy\WooCommerce\Outbox\Entity;
use Sequenzy\WooCommerce\Sync\OrderIdStore;
use WP_CLI;

/** Reads every order of the store both ways and reports where they differ (docs/adr/0012). */
final class Paranoia {
	private const PAGE = 100;

	/** Whoever has more of them has one cause. */
	private const SHOWN = 100;

	public function __construct(
		private readonly OrderComparison $comparison,
		private readonly OrderIdStore $orders,
	) {}

	/** @param array<string, mixed> $assoc Named arguments of the command. */
	public function is_satisfied( array $assoc ): bool {
		$bar       = ProgressBar::of( 'Comparing orders', $this->orders->count(), $assoc );
		$above     = 0;
		$compared  = 0;
		$differing = 0;
		$shown     = array();
		do {
			$page = $this->orders->page( $above + 1, PHP_INT_MAX, self::PAGE, false );
			$ids  = array_map( static fn( Entity $entity ): int => (int) $entity->id, $page );
			if ( array() !== $ids ) {
				$different  = $this->comparison->of( $ids );
				$differing += count( $different );
				$shown      = array_slice( array( ...$shown, ...$different ), 0, self::SHOWN );
				$above      = max( $ids );
				$compared  += count( $ids );
				$bar->reach( $compared );
			}
		} while ( array() !== $ids );
		$bar->finish();
		if ( array() === $shown ) {
			if ( ! Printer::is_for_machines( $assoc ) ) {
				WP_CLI::log( sprintf( 'All %d orders say the same, read in sets and through WooCommerce.', $compared ) );
			}
			return true;
		}
		Printer::items( $assoc, $shown, array( 'order', 'field', 'inSets', 'throughWooCommerce' ) );
		WP_CLI::warning( sprintf( '%d differences; nothing was sent. Where another plugin means it so, let orders be read through WooCommerce: the filter sequenzy_read_orders_as_objects (docs/adr/0012).', $differing ) );
		return false;
	}
}
