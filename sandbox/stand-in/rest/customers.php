<?php
/** Customers with an account. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Rest;

use Exception;
use Sequenzy\StandIn\Orders;
use WC_Customer;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

/** @return list<array<string, mixed>> */
function list_customers( WP_REST_Request $request ): array {
	[ 'limit' => $limit, 'page' => $page ] = page_of( $request );
	$query                                 = array(
		'role'   => 'customer',
		'fields' => 'ids',
		'number' => $limit,
		'paged'  => $page,
		'search' => (string) $request['email'],
	);
	return array_map( static fn( mixed $id ): array => customer( new WC_Customer( (int) $id ) ), get_users( $query ) );
}

/** @return array<string, mixed>|WP_Error */
function get_customer( WP_REST_Request $request ): array|WP_Error {
	return false === get_userdata( (int) $request['id'] ) ? unknown( 'customer' ) : customer( new WC_Customer( (int) $request['id'] ) );
}

function save_customer( WP_REST_Request $request ): WP_REST_Response|WP_Error {
	if ( isset( $request['id'] ) && false === get_userdata( (int) $request['id'] ) ) {
		return unknown( 'customer' );
	}
	$customer = new WC_Customer( (int) ( $request['id'] ?? 0 ) );
	$customer->set_props( array_intersect_key( $request->get_params(), array_flip( array( 'email', 'first_name', 'last_name', 'username' ) ) ) );
	foreach ( array_intersect_key( (array) ( $request['billing'] ?? array() ), array_flip( Orders\address_names() ) ) as $name => $value ) {
		$customer->{"set_billing_$name"}( $value );
	}
	$customer->set_password( (string) ( $request['password'] ?? '' ) );
	try {
		$customer->save();
	} catch ( Exception $error ) {
		return refused( $error->getMessage() );
	}
	return saved( customer( new WC_Customer( $customer->get_id() ) ), $request );
}

/** @return array<string, mixed>|WP_Error */
function delete_customer( WP_REST_Request $request ): array|WP_Error {
	$record = get_customer( $request );
	if ( ! is_wp_error( $record ) ) {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		wp_delete_user( $record['id'] );
	}
	return $record;
}

/** @return array<string, mixed> */
function customer( WC_Customer $customer ): array {
	$names = Orders\address_names();
	return array(
		'id'                 => $customer->get_id(),
		'email'              => $customer->get_email(),
		'first_name'         => $customer->get_first_name(),
		'last_name'          => $customer->get_last_name(),
		'username'           => $customer->get_username(),
		'role'               => $customer->get_role(),
		'billing'            => array_combine( $names, array_map( static fn( string $name ): string => $customer->{"get_billing_$name"}(), $names ) ),
		'is_paying_customer' => $customer->get_is_paying_customer(),
		'date_created_gmt'   => gmt( $customer->get_date_created() ),
		'date_modified_gmt'  => gmt( $customer->get_date_modified() ),
	);
}
