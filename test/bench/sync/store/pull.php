<?php
/** The usual way: another service pulls the store over WooCommerce's own REST API. One client, and neither a network nor a start of PHP for each page is counted. */

declare(strict_types=1);

require __DIR__ . '/../../../support/native/open.php';

wp_set_current_user( 1 );
wc()->api_request_url( '' );
$rates = array();
foreach ( array( 'orders', 'products', 'customers' ) as $what ) {
	$best = 0.0;
	foreach ( array( 50, 100 ) as $per_page ) {
		$began   = hrtime( true );
		$records = 0;
		for ( $page = 1; $page <= intdiv( $told['records'], $per_page ); $page++ ) {
			$request = new WP_REST_Request( 'GET', '/wc/v3/' . $what );
			$request->set_query_params( array( 'per_page' => $per_page, 'page' => $page ) );
			$response = rest_do_request( $request );
			$answer   = rest_get_server()->response_to_data( $response, false );
			strlen( (string) wp_json_encode( $answer ) ) > 0 && $records += count( $answer );
			// Each page is a request of its own.
			wp_cache_flush();
			if ( count( $answer ) < $per_page ) {
				break;
			}
		}
		$best = max( $best, $records / ( ( hrtime( true ) - $began ) / 6e10 ) );
	}
	$rates[ $what ] = round( $best );
}
echo wp_json_encode( $rates );
