<?php
/**
 * Loads the store of host.php in a process of its own, with a way to the mock at SEQUENZY_API_URL and to nobody else. $later moves
 * the store's clock: nobody waits.
 */

declare(strict_types=1);

define( 'SEQUENZY_API_URL', (string) getenv( 'SEQUENZY_API_URL' ) );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );

require dirname( __DIR__, 3 ) . '/plugin/tests/site/load.php';

$later = 0;
add_filter(
	'sequenzy_clock_offset_seconds',
	static function () use ( &$later ): int {
		return $later;
	}
);
add_filter( 'http_request_host_is_external', static fn( bool $is_external, string $host ): bool => $is_external || '127.0.0.1' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', static fn( array $ports ): array => array( ...$ports, (int) parse_url( SEQUENZY_API_URL, PHP_URL_PORT ) ) );
add_filter( 'pre_wp_mail', '__return_true' );

/** What was told by the caller. */
$told = (array) json_decode( $argv[1] ?? '{}', true );
