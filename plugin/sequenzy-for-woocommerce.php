<?php
/**
 * Plugin Name:          Sequenzy for WooCommerce
 * Description:          Connects your store to Sequenzy: products, customers, orders, carts, and a back-in-stock waitlist on your product pages.
 * Version:              0.1.0
 * Requires at least:    6.6
 * Requires PHP:         8.1
 * Requires Plugins:     woocommerce
 * WC requires at least: 9.5
 * WC tested up to:      11.0
 * Update URI:           false
 * Author:               Sequenzy for WooCommerce contributors
 * License:              GPL-2.0-or-later
 * License URI:          https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:          sequenzy-for-woocommerce
 * Domain Path:          /languages
 *
 * This file and requirements.php must parse on PHP 7.2, so that an old server shows a sentence and not a white page.
 * For the same reason they add their own few hooks; everything else stands in src/Hooks.php and is added by the registrar.
 *
 * @package Sequenzy\WooCommerce
 */

defined( 'ABSPATH' ) || exit;

// A second copy in another folder stays quiet: the first names it (src/Namesake).
if ( ! defined( 'SEQUENZY_FILE' ) ) {
	define( 'SEQUENZY_VERSION', '0.1.0' );
	define( 'SEQUENZY_FILE', __FILE__ );
	define(
		'SEQUENZY_NEEDS',
		array(
			'php'         => '8.1',
			'wordpress'   => '6.6',
			'woocommerce' => '9.5',
		)
	);

	// Priority 5: WooCommerce has loaded by then, and `before_woocommerce_init` is still to come.
	add_action( 'plugins_loaded', 'sequenzy_boot', 5 );
	register_activation_hook( __FILE__, 'sequenzy_activate' );
	register_deactivation_hook( __FILE__, 'sequenzy_deactivate' );

	/**
	 * Starts the plugin, or says why it cannot.
	 */
	function sequenzy_boot(): void {
		if ( ! sequenzy_has_what_it_needs( ...sequenzy_versions() ) ) {
			require_once __DIR__ . '/requirements.php';
			add_action( 'admin_notices', 'sequenzy_requirements_notice' );
			add_action( 'admin_menu', 'sequenzy_requirements_page', 60 );
			return;
		}
		require_once __DIR__ . '/src/autoload.php';
		sequenzy()->boot();
	}

	/**
	 * What the server has, in the order of SEQUENZY_NEEDS; WooCommerce is empty when it is not active.
	 *
	 * @return string[]
	 */
	function sequenzy_versions(): array {
		return array( PHP_VERSION, (string) get_bloginfo( 'version' ), function_exists( 'WC' ) ? (string) WC()->version : '' );
	}

	/**
	 * Which of it is missing, in words: requirements.php.
	 *
	 * @param string $php         As PHP names it.
	 * @param string $wordpress   As WordPress names it; what comes after a dash (RC, beta, nightly) does not count.
	 * @param string $woocommerce Empty when it is not active.
	 * @param int    $bits        Of PHP's integers: an instant is a whole number of microseconds.
	 */
	function sequenzy_has_what_it_needs( string $php, string $wordpress, string $woocommerce, int $bits = 8 * PHP_INT_SIZE ): bool {
		return $bits >= 64
			&& version_compare( $php, SEQUENZY_NEEDS['php'], '>=' )
			&& version_compare( (string) strtok( $wordpress, '-' ), SEQUENZY_NEEDS['wordpress'], '>=' )
			&& version_compare( $woocommerce, SEQUENZY_NEEDS['woocommerce'], '>=' );
	}

	/**
	 * Makes the tables.
	 */
	function sequenzy_activate(): void {
		if ( sequenzy_has_what_it_needs( ...sequenzy_versions() ) ) {
			require_once __DIR__ . '/src/autoload.php';
			sequenzy()->lifecycle()->activate();
		}
	}

	/**
	 * Stops the alarm clock; data and connection stay.
	 *
	 * @param bool|null $on_network Switched off on all sites of a network at once.
	 */
	function sequenzy_deactivate( $on_network = false ): void {
		if ( sequenzy_has_what_it_needs( ...sequenzy_versions() ) ) {
			require_once __DIR__ . '/src/autoload.php';
			sequenzy()->lifecycle()->deactivate( (bool) $on_network );
		}
	}
}
