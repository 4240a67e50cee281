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
	return sequenzy_what_is_too_old( ...sequenzy_versions() );
}

/**
 * The same for any versions.
 *
 * @param string $php         As PHP names it.
 * @param string $wordpress   As WordPress names it; what comes after a dash (RC, beta, nightly) does not count.
 * @param string $woocommerce Empty when it is not active.
 * @param int    $bits        Of PHP's integers.
 * @return string[]
 */
function sequenzy_what_is_too_old( string $php, string $wordpress, string $woocommerce, int $bits = 8 * PHP_INT_SIZE ): array {
	$unmet = array();
	if ( $bits < 64 ) {
		/* translators: %d: size of the integers of this server's PHP, in bits. */
		$unmet[] = sprintf( __( 'A 64-bit PHP is needed; the one of this server counts in %d bits. Ask your host for a 64-bit PHP.', 'sequenzy-for-woocommerce' ), $bits );
	}
	if ( version_compare( $php, SEQUENZY_NEEDS['php'], '<' ) ) {
		/* translators: 1: PHP version needed, 2: PHP version found. */
		$unmet[] = sprintf( __( 'PHP %1$s or newer is needed; this server runs PHP %2$s. Ask your host to switch the site to a newer PHP.', 'sequenzy-for-woocommerce' ), SEQUENZY_NEEDS['php'], $php );
	}
	if ( version_compare( (string) strtok( $wordpress, '-' ), SEQUENZY_NEEDS['wordpress'], '<' ) ) {
		/* translators: 1: WordPress version needed, 2: found. */
		$unmet[] = sprintf( __( 'WordPress %1$s or newer is needed; this site runs WordPress %2$s. Update it under Dashboard → Updates.', 'sequenzy-for-woocommerce' ), SEQUENZY_NEEDS['wordpress'], $wordpress );
	}
	if ( '' === $woocommerce ) {
		$unmet[] = __( 'WooCommerce is not active. Install and activate it under Plugins.', 'sequenzy-for-woocommerce' );
	} elseif ( version_compare( $woocommerce, SEQUENZY_NEEDS['woocommerce'], '<' ) ) {
		/* translators: 1: WooCommerce version needed, 2: found. */
		$unmet[] = sprintf( __( 'WooCommerce %1$s or newer is needed; this store runs WooCommerce %2$s. Update it under Plugins.', 'sequenzy-for-woocommerce' ), SEQUENZY_NEEDS['woocommerce'], $woocommerce );
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
