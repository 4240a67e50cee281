<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Cli;

use Sequenzy\WooCommerce\Rest\ConnectionView;
use Sequenzy\WooCommerce\Rest\SyncView;
use WP_CLI;

final class StatusCommand {
	public function __construct(
		private readonly ConnectionView $connection,
		private readonly SyncView $sync,
	) {}

	/**
	 * Shows the connection, what waits in the outbox, and how the newest sync stands.
	 *
	 * The exit code is 0 while the store is connected, else 1.
	 *
	 * ## OPTIONS
	 *
	 * [--format=<format>]
	 * : For people or for machines.
	 * ---
	 * default: table
	 * options:
	 *   - table
	 *   - json
	 * ---
	 *
	 * ## EXAMPLES
	 *
	 *     wp sequenzy status --format=json
	 *
	 * @param list<string>         $args
	 * @param array<string, mixed> $assoc
	 */
	public function __invoke( array $args, array $assoc ): void {
		$connection = $this->connection->to_array();
		$run        = $this->sync->to_array()['run'];
		$text       = static fn( string $key ): string => is_scalar( $connection[ $key ] ?? null ) ? (string) $connection[ $key ] : '–';
		$outbox     = is_array( $connection['outbox'] ) ? $connection['outbox'] : array();
		$counts     = array();
		foreach ( $outbox as $status => $count ) {
			$counts[] = ( is_int( $count ) ? $count : 0 ) . ' ' . $status;
		}
		Printer::record(
			$assoc,
			$connection + array( 'sync' => $run ),
			array(
				'Connection' => $text( 'state' ),
				'Company'    => $text( 'companyName' ),
				'Store'      => $text( 'storeUrl' ),
				'Since'      => $text( 'connectedAt' ),
				'Last seen'  => $text( 'lastSeenAt' ),
				'Outbox'     => implode( ', ', $counts ),
				'Sync'       => SyncScreen::sentence( is_array( $run ) ? $run : null ),
			) + self::problem( $connection['error'] ?? null )
		);
		if ( 'active' !== $connection['state'] ) {
			WP_CLI::halt( 1 );
		}
	}

	/** @return array<string, string> */
	private static function problem( mixed $error ): array {
		$parts = is_array( $error ) ? array_filter( array( $error['title'] ?? '', $error['description'] ?? '', $error['resolution'] ?? '' ), 'is_string' ) : array();
		return array() === $parts ? array() : array( 'Problem' => implode( ' ', $parts ) );
	}
}
