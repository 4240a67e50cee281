<?php
/** Customers, for plugins: registered, and recognised in what they bought as guests. */

declare( strict_types=1 );

/** @param array<string, mixed> $args As wp_insert_user() takes them. */
function wc_create_new_customer( string $email, string $username = '', string $password = '', array $args = array() ): int|WP_Error {
	if ( ! is_email( $email ) ) {
		return new WP_Error( 'registration-error-invalid-email', 'Please provide a valid email address.' );
	}
	if ( email_exists( $email ) ) {
		return new WP_Error( 'registration-error-email-exists', 'An account is already registered with your email address.' );
	}
	$names  = implode( '.', array_filter( array( $args['first_name'] ?? '', $args['last_name'] ?? '' ) ) );
	$wanted = '' === $username ? strtolower( sanitize_user( '' === $names ? (string) strtok( $email, '@' ) : $names, true ) ) : $username;
	$name   = $wanted;
	$again  = 1;
	while ( '' === $username && username_exists( $name ) ) {
		++$again;
		$name = "$wanted-$again";
	}
	if ( username_exists( $name ) ) {
		return new WP_Error( 'registration-error-username-exists', 'An account is already registered with that username. Please choose another.' );
	}
	$data = $args + array(
		'user_login' => $name,
		'user_pass'  => '' === $password ? wp_generate_password() : $password,
		'user_email' => $email,
		'role'       => 'customer',
	);
	$id   = wp_insert_user( $data );
	if ( ! is_wp_error( $id ) ) {
		do_action( 'woocommerce_created_customer', $id, $data, '' === $password );
	}
	return $id;
}

/** @return int How many orders of a guest are the customer's now. */
function wc_update_new_customer_past_orders( int $customer_id ): int {
	$orders = wc_get_orders(
		array(
			'billing_email' => get_userdata( $customer_id )->user_email,
			'customer_id'   => 0,
			'limit'         => -1,
		)
	);
	foreach ( $orders as $order ) {
		$order->set_customer_id( $customer_id );
		$order->save();
	}
	return count( $orders );
}
