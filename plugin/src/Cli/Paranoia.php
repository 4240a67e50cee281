<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Capture\OrderComparison;
use Sequenzy\WooCommerce\Sync\RecordSource;
use WP_CLI;
use WP_CLI\Utils;

/** Reads every order of the store both ways and reports where they differ (docs/adr/0012). */
final class Paranoia {
	private const PAGE = 100;

	/** Whoever has more of them has one cause. */
	private const SHOWN = 100;

	public function __construct(
		private readonly OrderComparison $comparison,
		private readonly RecordSource $orders,
	) {}

	/** @param array<string, mixed> $assoc Named arguments of the command. */
	public function is_satisfied( array $assoc ): bool {
		$is_for_people = ! Printer::is_for_machines( $assoc );
		$bar           = $is_for_people ? Utils\make_progress_bar( 'Comparing orders', $this->orders->count() ) : null;
		$above         = 0;
		$differing     = 0;
		$shown         = array();
		do {
			$page      = $this->orders->page( $above + 1, PHP_INT_MAX, self::PAGE, false );
			$ids       = array_map( static fn( $entity ): int => (int) $entity->id, $page );
			$above     = array() === $ids ? $above : max( $ids );
			$different = array() === $ids ? array() : $this->comparison->of( $ids );
			$differing += count( $different );
			$shown     = array_slice( array( ...$shown, ...$different ), 0, self::SHOWN );
			$bar?->tick( count( $ids ) );
		} while ( self::PAGE === count( $ids ) );
		$bar?->finish();
		if ( array() === $shown ) {
			$is_for_people && WP_CLI::log( 'All orders say the same, read in sets and through WooCommerce.' );
			return true;
		}
		Printer::items( $assoc, $shown, array( 'order', 'field', 'inSets', 'throughWooCommerce' ) );
		WP_CLI::warning( sprintf( '%d differences; nothing was sent. Where another plugin means it so, let orders be read through WooCommerce: the filter sequenzy_read_orders_as_objects (docs/adr/0012).', $differing ) );
		return false;
	}
}
