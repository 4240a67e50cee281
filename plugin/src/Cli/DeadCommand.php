<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Generator;
use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\DeadEntries;
use WP_CLI;

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
		foreach ( $this->entries( $limit ) as $entry ) {
			$items[] = array(
				'occurredAt' => Clock::format( $entry['occurredAt'] ),
				'diedAt'     => Clock::format( $entry['diedAt'] * 1_000_000 ),
			) + $entry;
		}
		if ( 'ids' === Printer::format( $assoc ) ) {
			WP_CLI::line( implode( ' ', array_column( $items, 'id' ) ) );
			return;
		}
		Printer::items( $assoc, $items, array( 'id', 'type', 'entityId', 'code', 'message', 'attempts', 'diedAt' ) );
	}

	/** @return Generator<array{id: int, type: string, entityType: string, entityId: string, code: string, message: string, attempts: int, occurredAt: int, diedAt: int}> */
	private function entries( int $limit ): Generator {
		$below = PHP_INT_MAX;
		do {
			$page = $this->dead->page( $below, min( self::PAGE, $limit ) );
			foreach ( $page as $entry ) {
				yield $entry;
				$below = $entry['id'];
				--$limit;
			}
		} while ( array() !== $page && $limit > 0 );
	}
}
