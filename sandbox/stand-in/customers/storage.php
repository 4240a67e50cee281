<?php
/** Customers as WordPress's users, with their address in meta. */

declare( strict_types=1 );

namespace Sequenzy\StandIn\Customers;

use Exception;
use WC_Customer;
use WP_User;

/** @return array<string, mixed> Properties. */
function read( int $id ): array {
	$user = get_userdata( $id );
	if ( ! $user instanceof WP_User ) {
		throw new Exception( 'Invalid customer.' );
	}
	$updated = get_user_meta( $id, 'last_update', true );
	$props   = array(
		'email'              => $user->user_email,
		'username'           => $user->user_login,
		'role'               => current( $user->roles ) ? current( $user->roles ) : 'customer',
		'date_created'       => "{$user->user_registered}+00:00",
		'date_modified'      => '' === $updated ? null : $updated,
		'is_paying_customer' => get_user_meta( $id, 'paying_customer', true ),
	);
	foreach ( meta_names( new WC_Customer() ) as $name ) {
		$props[ $name ] = get_user_meta( $id, $name, true );
	}
	return $props;
}

/** @return list<string> */
function meta_names( WC_Customer $customer ): array {
	return array_values( preg_grep( '/^billing_|^(first|last)_name$/', $customer->get_data_keys() ) );
}

/** @return int The number of the account. */
function write( WC_Customer $customer, string $password ): int {
	$id      = $customer->get_id();
	$is_new  = 0 === $id;
	$changed = $customer->get_changed_props();
	if ( $is_new ) {
		$id = \wc_create_new_customer( $customer->get_email(), $customer->get_username(), $password );
		if ( is_wp_error( $id ) ) {
			throw new Exception( esc_html( $id->get_error_message() ) );
		}
		$customer->set_id( $id );
	} elseif ( array() !== array_intersect( array( 'email', 'first_name', 'last_name' ), $changed ) ) {
		wp_update_user(
			array(
				'ID'         => $id,
				'user_email' => $customer->get_email(),
			)
		);
	}
	foreach ( array_intersect( meta_names( $customer ), $changed ) as $name ) {
		update_user_meta( $id, $name, wp_slash( $customer->{"get_$name"}() ) );
	}
	in_array( 'is_paying_customer', $changed, true ) && update_user_meta( $id, 'paying_customer', (int) $customer->get_is_paying_customer() );
	update_user_meta( $id, 'last_update', time() );
	$customer->set_date_modified( time() );
	do_action( $is_new ? 'woocommerce_new_customer' : 'woocommerce_update_customer', $id, $customer );
	return $id;
}

/** WordPress keeps no date of the last change. */
function note_update( int $user_id ): void {
	update_user_meta( $user_id, 'last_update', time() );
}
