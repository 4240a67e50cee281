<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Sync;

use Sequenzy\WooCommerce\Clock;
use Sequenzy\WooCommerce\Outbox\Outbox;

/** Marks every published product and variation, a page at a time, so that Sequenzy learns the catalogue. Runs in the worker and goes on from its cursor. */
final class CatalogueSync {
	public const OPTION = 'sequenzy_sync';

	/** As many as one batch takes, so that a sign-up never waits behind more than a page. */
	private const PAGE = 100;

	public function __construct(
		private readonly CatalogueStore $catalogue,
		private readonly Outbox $outbox,
		private readonly Clock $clock,
	) {}

	/** @param string $command_id The command that asked for it; empty for the first sync after connecting. */
	public function start( string $command_id ): void {
		$this->save( 0, 0, $command_id );
	}

	/** Forgets an unfinished one. */
	public function stop(): void {
		delete_option( self::OPTION );
	}

	/**
	 * Marks one page.
	 *
	 * @return array{command_id: string, marked: int}|null Set when this page was the last.
	 */
	public function advance(): ?array {
		$progress = get_option( self::OPTION );
		if ( ! is_array( $progress ) ) {
			return null;
		}
		$cursor     = is_int( $progress['cursor'] ?? null ) ? $progress['cursor'] : 0;
		$marked     = is_int( $progress['marked'] ?? null ) ? $progress['marked'] : 0;
		$command_id = is_string( $progress['commandId'] ?? null ) ? $progress['commandId'] : '';
		// The version is the time before the page is read: a change after that is newer.
		$version = $this->clock->micros();
		$page    = $this->catalogue->page_after( $cursor, self::PAGE );
		$this->outbox->mark_page( $page, $version );
		$marked += count( $page );
		if ( self::PAGE === count( $page ) ) {
			$this->save( (int) $page[ self::PAGE - 1 ]->id, $marked, $command_id );
			return null;
		}
		$this->stop();
		return array(
			'command_id' => $command_id,
			'marked'     => $marked,
		);
	}

	public function is_running(): bool {
		return is_array( get_option( self::OPTION ) );
	}

	private function save( int $cursor, int $marked, string $command_id ): void {
		update_option(
			self::OPTION,
			array(
				'cursor'    => $cursor,
				'marked'    => $marked,
				'commandId' => $command_id,
			),
			false
		);
	}
}
