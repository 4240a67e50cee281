<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Health;

use Automattic\WooCommerce\Utilities\FeaturesUtil;

/** What else in the store does the same job: two mails about one product annoy the shopper, and nobody knows which one sold. */
final class RivalMailers {
	/** By main file below plugins/. */
	private const STOCK = array(
		'woocommerce-back-in-stock-notifications/woocommerce-back-in-stock-notifications.php' => 'WooCommerce Back In Stock Notifications',
		'woocommerce-waitlist/woocommerce-waitlist.php'  => 'WooCommerce Waitlist',
		'back-in-stock-notifier-for-woocommerce/cwginstocknotifier.php' => 'Back In Stock Notifier',
		'yith-woocommerce-waiting-list/init.php'         => 'YITH WooCommerce Waitlist',
		'yith-woocommerce-waiting-list-premium/init.php' => 'YITH WooCommerce Waitlist',
		'klaviyo/klaviyo.php'                            => 'Klaviyo',
		'automatewoo/automatewoo.php'                    => 'AutomateWoo',
	);

	private const CARTS = array(
		'woo-cart-abandonment-recovery/woo-cart-abandonment-recovery.php' => 'WooCommerce Cart Abandonment Recovery',
		'woocommerce-abandoned-cart/woocommerce-ac.php'   => 'Abandoned Cart Lite',
		'woocommerce-abandon-cart-pro/woocommerce-ac.php' => 'Abandoned Cart Pro',
		'mailchimp-for-woocommerce/mailchimp-woocommerce.php' => 'Mailchimp for WooCommerce',
		'klaviyo/klaviyo.php'                             => 'Klaviyo',
		'omnisend-connect/omnisend-woocommerce.php'       => 'Omnisend',
		'retainful-next-order-coupon-for-woocommerce/retainful-next-order-coupon-for-woocommerce.php' => 'Retainful',
		'automatewoo/automatewoo.php'                     => 'AutomateWoo',
	);

	/** @return list<string> */
	public function of_stock(): array {
		// WooCommerce's own, from 10.2 on.
		$own = 'yes' === get_option( 'woocommerce_customer_stock_notifications_allow_signups' ) ? array( __( 'WooCommerce’s own stock notifications', 'sequenzy-for-woocommerce' ) ) : array();
		return array( ...$own, ...$this->active( self::STOCK ) );
	}

	/** @return list<string> */
	public function of_carts(): array {
		// WooCommerce's own, an experiment from 11 on; its mail has a switch too.
		$settings = get_option( 'woocommerce_customer_abandoned_cart_recovery_settings' );
		$mails    = ! is_array( $settings ) || 'no' !== ( $settings['enabled'] ?? 'yes' );
		$own      = $mails && class_exists( FeaturesUtil::class ) && FeaturesUtil::feature_is_enabled( 'abandoned_cart_recovery' ) ? array( __( 'WooCommerce’s own cart recovery', 'sequenzy-for-woocommerce' ) ) : array();
		return array( ...$own, ...$this->active( self::CARTS ) );
	}

	/**
	 * @param array<string, string> $plugins
	 * @return list<string>
	 */
	private function active( array $plugins ): array {
		$here    = (array) get_option( 'active_plugins', array() );
		$network = is_multisite() ? array_keys( (array) get_site_option( 'active_sitewide_plugins', array() ) ) : array();
		return array_values( array_unique( array_intersect_key( $plugins, array_flip( array_filter( array( ...$here, ...$network ), 'is_string' ) ) ) ) );
	}
}
