<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\DeadEntries;

final class DeadCommand {
	private const PAGE = 100;

	public function __construct( private readonly DeadEntries $dead ) {}

	/**
	 * Lists what Sequenzy never took, newest first, with the reason.
	 *
	 * ## OPTIONS
	 *
	 * [--limit=<number>]
	 * : At most so many.
	 * ---
	 * default: 100
	 * ---
	 *
	 * [--format=<format>]
	 * : For people or for machines; ids fits `wp sequenzy replay`.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 *   - csv
	 *   - yaml
	 *   - ids
	 *   - count
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp sequenzy dead
	 *     wp sequenzy replay $(wp sequenzy dead --format=ids)
	 *
	 * @param list<string>         $args
	 * @param array<string, mixed> $assoc
	 */
	public function __invoke( array $args, array $assoc ): void {
		$limit = is_numeric( $assoc['limit'] ?? null ) ? max( 1, (int) $assoc['limit'] ) : self::PAGE;
		$items = array();
		$below = PHP_INT_MAX;
		do {
			$page = $this->dead->page( $below, min( self::PAGE, $limit - count( $items ) ) );
			foreach ( $page as $entry ) {
				$items[] = array(
					'occurredAt' => Clock::format( $entry['occurredAt'] ),
					'diedAt'     => Clock::format( $entry['diedAt'] * 1_000_000 ),
				) + $entry;
				$below   = $entry['id'];
			}
		} while ( array() !== $page && count( $items ) < $limit );
		if ( 'ids' === Printer::format( $assoc ) ) {
			$items = array_column( $items, 'id' );
		}
		Printer::items( $assoc, $items, array( 'id', 'type', 'entityId', 'code', 'message', 'attempts', 'diedAt' ) );
	}
}
