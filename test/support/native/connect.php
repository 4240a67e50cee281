<?php
/** The owner connects the store, or connects it again. Unless told otherwise, the worker begins the first sync. */

declare(strict_types=1);

use Sequenzy\WooCommerce\Connection\Visitor;

require __DIR__ . '/open.php';

$owner     = new Visitor( 1, 'native' );
$connector = sequenzy()->connector();
$connector->begin( $owner );
$approved = wp_safe_remote_post(
	SEQUENZY_API_URL . '/_mock/connect/approve',
	array( 'headers' => array( 'Content-Type' => 'application/json' ), 'body' => wp_json_encode( array( 'requestId' => sequenzy()->connection()->request_id, 'personId' => 'owner' ) ) )
);
$answer = json_decode( wp_remote_retrieve_body( $approved ), true );
parse_str( (string) wp_parse_url( $answer['redirectUrl'] ?? '', PHP_URL_QUERY ), $came_with );
$connector->complete( $owner, $came_with['sequenzy_request'] ?? '', $came_with['code'] ?? '', $came_with['state'] ?? '' );
$connector->confirm( $owner );
if ( $told['works'] ?? true ) {
	sequenzy()->worker()->run();
}
echo wp_json_encode( array( 'state' => sequenzy()->connection()->state->value ) );
