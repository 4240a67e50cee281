<?php
/**
 * One process of the worker, as Action Scheduler starts it. Says what each page cost: its resource, how many records, when it was
 * acknowledged, statements of the database until then. Killed at the step `killAt`, if told.
 */

declare(strict_types=1);

require __DIR__ . '/../../../support/native/open.php';

use Sequenzy\WooCommerce\Worker\Scheduler;

global $wpdb;
$wpdb->query( "UPDATE {$wpdb->options} SET option_value = '0' WHERE option_name = 'sequenzy_worker'" );
$pages = array();
$steps = 0;
$step  = static function ( mixed $value ) use ( &$steps, $told ): mixed {
	if ( ++$steps === ( $told['killAt'] ?? 0 ) ) {
		posix_kill( (int) getmypid(), SIGKILL );
	}
	return $value;
};
array_map( static fn( string $moment ) => add_filter( $moment, $step, 99 ), array( 'query', 'pre_http_request', 'http_response' ) );
add_filter(
	'http_response',
	static function ( mixed $response, array $arguments, string $url ) use ( &$pages ): mixed {
		if ( str_ends_with( $url, '/batches' ) ) {
			$body    = (string) $arguments['body'];
			$sent    = json_decode( "\x1f" === ( $body[0] ?? '' ) ? (string) gzdecode( $body ) : $body, true );
			$pages[] = array( $sent['resource'], count( $sent['items'] ), hrtime( true ) / 1e9, $GLOBALS['wpdb']->num_queries );
		}
		return $response;
	},
	10,
	3
);
$began = array( hrtime( true ) / 1e9, $wpdb->num_queries );
sequenzy()->worker()->run();
$run = sequenzy()->sync_view()->to_array()['run'];
echo wp_json_encode(
	array(
		'began'   => $began,
		'pages'   => $pages,
		'steps'   => $steps,
		'peak'    => memory_get_peak_usage( true ),
		'state'   => $run['state'] ?? '',
		'actions' => count( as_get_scheduled_actions( array( 'hook' => Scheduler::HOOK, 'status' => 'pending', 'per_page' => 100 ), 'ids' ) ),
	)
);
