<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Admin;

use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Visitor;

/** The address an approval comes back to. The code is exchanged here, on the server, and leaves the address bar at once. */
final class Approval {
	public function __construct( private readonly Connector $connector ) {}

	/** Its nonce is the state parameter, bound to user and browser session. */
	public function receive_code(): void {
		if ( AdminPage::SLUG !== self::parameter( 'page' ) || '' === self::parameter( 'sequenzy_request' ) || ! current_user_can( 'manage_woocommerce' ) ) {
			return;
		}
		$code = self::parameter( 'code' );
		if ( '' !== $code ) {
			$this->connector->complete( Visitor::current(), self::parameter( 'sequenzy_request' ), $code, self::parameter( 'state' ) );
		}
		if ( wp_safe_redirect( AdminPage::url() ) ) {
			exit;
		}
	}

	private static function parameter( string $name ): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- See receive_code(); sanitized below.
		$value = isset( $_GET[ $name ] ) ? wp_unslash( $_GET[ $name ] ) : '';
		return is_string( $value ) ? sanitize_text_field( $value ) : '';
	}
}
