<?php
/**
 * What the plugin needs of the server, in words a store owner can act on. Must parse on PHP 7.2.
 *
 * @package Sequenzy\WooCommerce
 */

defined( 'ABSPATH' ) || exit;

/**
 * One sentence for each thing that this server lacks; none when all is well.
 *
 * @return string[]
 */
function sequenzy_unmet_requirements(): array {
	return sequenzy_what_is_too_old( PHP_VERSION, (string) get_bloginfo( 'version' ), function_exists( 'WC' ) ? (string) WC()->version : '' );
}

/**
 * The same for any versions.
 *
 * @param string $php         As PHP names it.
 * @param string $wordpress   As WordPress names it; what comes after a dash (RC, beta, nightly) does not count.
 * @param string $woocommerce Empty when it is not active.
 * @return string[]
 */
function sequenzy_what_is_too_old( string $php, string $wordpress, string $woocommerce ): array {
	$unmet = array();
	if ( version_compare( $php, '8.1', '<' ) ) {
		/* translators: %s: PHP version. */
		$unmet[] = sprintf( __( 'PHP 8.1 or newer is needed; this server runs PHP %s. Ask your host to switch the site to a newer PHP.', 'sequenzy-for-woocommerce' ), $php );
	}
	if ( version_compare( (string) strtok( $wordpress, '-' ), '6.6', '<' ) ) {
		/* translators: %s: WordPress version. */
		$unmet[] = sprintf( __( 'WordPress 6.6 or newer is needed; this site runs WordPress %s. Update it under Dashboard → Updates.', 'sequenzy-for-woocommerce' ), $wordpress );
	}
	if ( '' === $woocommerce ) {
		$unmet[] = __( 'WooCommerce is not active. Install and activate it under Plugins.', 'sequenzy-for-woocommerce' );
	} elseif ( version_compare( $woocommerce, '9.5', '<' ) ) {
		/* translators: %s: WooCommerce version. */
		$unmet[] = sprintf( __( 'WooCommerce 9.5 or newer is needed; this store runs WooCommerce %s. Update it under Plugins.', 'sequenzy-for-woocommerce' ), $woocommerce );
	}
	return $unmet;
}

/**
 * The sentences as a notice, on the Plugins screen and on our own; nobody else's page is disturbed.
 */
function sequenzy_requirements_notice(): void {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	if ( ! $screen || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	if ( 'plugins' === $screen->base || false !== strpos( $screen->id, '_page_sequenzy' ) ) {
		echo '<div class="notice notice-error"><p><strong>' . esc_html__( 'Sequenzy for WooCommerce is waiting:', 'sequenzy-for-woocommerce' ) . '</strong></p><ul class="ul-disc">';
		foreach ( sequenzy_unmet_requirements() as $sentence ) {
			echo '<li>' . esc_html( $sentence ) . '</li>';
		}
		echo '</ul></div>';
	}
}

/**
 * Keeps WooCommerce → Sequenzy reachable when WooCommerce is there but something is too old.
 */
function sequenzy_requirements_page(): void {
	add_submenu_page( 'woocommerce', 'Sequenzy', 'Sequenzy', 'manage_woocommerce', 'sequenzy', 'sequenzy_requirements_screen' );
}

/**
 * The notice above is all there is to say.
 */
function sequenzy_requirements_screen(): void {
	echo '<div class="wrap"><h1>Sequenzy</h1></div>';
}
