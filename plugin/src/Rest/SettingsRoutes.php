<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Rest;

use Sequenzy\WooCommerce\Settings;
use WP_REST_Request;

/** The Settings tab. What is not named stays as it is. */
final class SettingsRoutes {
	/** Of WooCommerce's stock notifications (10.2 and later). */
	private const WOOCOMMERCE_SIGN_UPS = 'woocommerce_customer_stock_notifications_allow_signups';

	public function __construct( private readonly Settings $settings ) {}

	public function register(): void {
		$routes = new AdminRoutes( 'admin-settings' );
		$routes->add( 'GET', '/settings', fn(): array => $this->view() );
		$routes->add( 'POST', '/settings', $this->change( ... ), self::schema() );
	}

	/** @return array<string, array<string, mixed>> */
	private static function schema(): array {
		$switch   = array( 'type' => 'boolean' );
		$sentence = array(
			'type'              => 'string',
			'maxLength'         => 500,
			'validate_callback' => 'rest_validate_request_arg',
			'sanitize_callback' => 'sanitize_text_field',
		);
		$days     = static fn( int $least, int $most ): array => array(
			'type'    => 'integer',
			'minimum' => $least,
			'maximum' => $most,
		);
		return array(
			'capturesCarts'     => $switch,
			'checkoutAddress'   => $switch,
			'consentBox'        => $switch,
			'consentText'       => $sentence,
			'formPlacement'     => array(
				'type' => 'string',
				'enum' => array( 'automatic', 'manual' ),
			),
			'formConsentText'   => $sentence,
			'forwardSignUps'    => $switch,
			'keepDeliveredDays' => $days( 1, 30 ),
			'keepSetAsideDays'  => $days( 7, 90 ),
		);
	}

	/**
	 * @param WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( WP_REST_Request $request ): array {
		$this->settings->change( array_intersect_key( $request->get_params(), self::schema() ), wp_is_block_theme() );
		return $this->view();
	}

	/** @return array<string, mixed> Contract: admin-settings.json. */
	private function view(): array {
		return array(
			'settings'           => $this->settings->all( wp_is_block_theme() ),
			'defaults'           => Settings::defaults( wp_is_block_theme() ),
			'defaultConsentText' => Settings::default_consent_text(),
			'canForwardSignUps'  => 'yes' === get_option( self::WOOCOMMERCE_SIGN_UPS ),
		);
	}
}
