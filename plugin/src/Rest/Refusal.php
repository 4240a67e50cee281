<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use WP_Error;

/** Why a route does not do what it was asked, and what to do: the screen shows these sentences as they are. */
final class Refusal {
	public static function not_connected(): WP_Error {
		return self::say( 'sequenzy_not_connected', __( 'This store is not connected to Sequenzy. Connect it on the Overview tab first.', 'sequenzy-for-woocommerce' ), 409 );
	}

	public static function gone(): WP_Error {
		return self::say( 'sequenzy_activity_gone', __( 'This entry is no longer in the list: it was sent meanwhile, or is older than the log goes back. Reload the list.', 'sequenzy-for-woocommerce' ), 404 );
	}

	public static function nothing_chosen(): WP_Error {
		return self::say( 'sequenzy_nothing_chosen', __( 'Nothing was chosen. Choose at least one message, or all of them.', 'sequenzy-for-woocommerce' ), 400 );
	}

	public static function no_such_list(): WP_Error {
		return self::say( 'sequenzy_no_such_list', __( 'This list is not in your store any more. Reload the page to see which are.', 'sequenzy-for-woocommerce' ), 404 );
	}

	public static function no_consent(): WP_Error {
		return self::say( 'sequenzy_no_consent', __( 'Confirm first that these shoppers asked your store to be told.', 'sequenzy-for-woocommerce' ), 400 );
	}

	private static function say( string $code, string $what_to_do, int $status ): WP_Error {
		return new WP_Error( $code, $what_to_do, array( 'status' => $status ) );
	}
}
