<?php

declare( strict_types=1 );

/** The object behind WC(): plugins ask it for the version, and listen to what it says while WordPress loads. */
final class WooCommerce {
	public string $version = WC_VERSION;

	/** Of this request; null where nobody shops. */
	public ?WC_Session $session = null;

	public ?WC_Customer $customer = null;

	public ?WC_Cart $cart = null;

	private ?WC_Checkout $checkout = null;

	private ?WC_Payment_Gateways $gateways = null;

	public function loaded(): void {
		do_action( 'woocommerce_loaded' );
	}

	public function init(): void {
		do_action( 'before_woocommerce_init' );
		// A site whose plugins were switched on in the database has never been activated.
		if ( get_option( 'woocommerce_version' ) !== WC_VERSION ) {
			WC_Install::install();
		}
		if ( self::is_for_shoppers() ) {
			wc_load_cart();
		}
		do_action( 'woocommerce_init' );
	}

	/** Pages and their forms; not wp-admin, not REST, not WP-Cron. */
	private static function is_for_shoppers(): bool {
		$address = esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ?? '' ) );
		$is_rest = isset( $_GET['rest_route'] ) || str_contains( $address, '/' . rest_get_url_prefix() . '/' ); // phpcs:ignore WordPress.Security.NonceVerification -- Nothing is done.
		return ! $is_rest && ! wp_doing_cron() && ( ! is_admin() || wp_doing_ajax() );
	}

	public function load_cart(): void {
		$this->cart?->load();
	}

	public function checkout(): WC_Checkout {
		return $this->checkout ??= new WC_Checkout();
	}

	public function payment_gateways(): WC_Payment_Gateways {
		if ( null === $this->gateways ) {
			$this->gateways = new WC_Payment_Gateways();
			$this->gateways->init();
		}
		return $this->gateways;
	}

	/** WordPress's last hook of a request: the visitor's page in the session is written. */
	public function end(): void {
		$this->customer?->save_to_session();
		$this->session?->save_data();
	}

	public function log_out(): void {
		$this->session?->destroy_session();
	}

	public function check_cart(): void {
		$this->cart?->check_cart_items();
	}
}

/** The same object in the whole request. */
function WC(): WooCommerce { // phpcs:ignore WordPress.NamingConventions.ValidFunctionName -- WooCommerce's name.
	static $woocommerce   = null;
	return $woocommerce ??= new WooCommerce();
}
