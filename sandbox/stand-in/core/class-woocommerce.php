<?php

declare( strict_types=1 );

/** The object behind WC(): plugins ask it for the version, and listen to what it says while WordPress loads. */
final class WooCommerce {
	public string $version = WC_VERSION;

	public function loaded(): void {
		do_action( 'woocommerce_loaded' );
	}

	public function init(): void {
		do_action( 'before_woocommerce_init' );
		// A site whose plugins were switched on in the database has never been activated.
		if ( get_option( 'woocommerce_version' ) !== WC_VERSION ) {
			WC_Install::install();
		}
		do_action( 'woocommerce_init' );
	}
}

/** The same object in the whole request. */
function WC(): WooCommerce { // phpcs:ignore WordPress.NamingConventions.ValidFunctionName -- WooCommerce's name.
	static $woocommerce   = null;
	return $woocommerce ??= new WooCommerce();
}
