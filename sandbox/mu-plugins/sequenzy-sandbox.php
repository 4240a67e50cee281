<?php
/**
 * Plugin Name: Sequenzy sandbox
 * Description: Lets a store on 127.0.0.1 talk to a Sequenzy on 127.0.0.1, and gives the sandbox its handles. Only for development: never install it on a public site.
 *
 * @package Sequenzy\Sandbox
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

/* WordPress refuses its own machine and odd ports to wp_safe_remote_*; here both sides live on this machine. */
add_filter( 'http_request_host_is_external', static fn ( bool $external, string $host ): bool => $external || '127.0.0.1' === $host, 10, 2 );
add_filter(
	'http_allowed_safe_ports',
	static fn ( array $ports, string $host, string $url ): array => array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) ),
	10,
	3
);

/* A sandbox mails nobody: the mails one looks for are in the mock's inbox. */
add_filter( 'pre_wp_mail', '__return_true' );

/* There is no way to wordpress.org from here, and no need. */
add_filter( 'pre_site_transient_update_core', '__return_null' );
add_filter( 'pre_site_transient_update_plugins', '__return_null' );
add_filter( 'pre_site_transient_update_themes', '__return_null' );

/* The store's clock as the plugin reads it: a story can let days pass. */
add_filter( 'sequenzy_clock_offset_seconds', static fn ( int $offset ): int => $offset + (int) get_option( 'sequenzy_sandbox_clock' ) );

/* WooCommerce before 10 asks its tables of orders for "all" with a number beyond SQLite's integers, and then finds nothing. */
add_filter( 'query', static fn ( string $query ): string => str_replace( '18446744073709551615', '9223372036854775807', $query ) );

/* The first minutes belong to the shop, not to its set-up assistant. */
add_filter( 'woocommerce_enable_setup_wizard', '__return_false' );
add_filter( 'woocommerce_admin_onboarding_profile_completed', '__return_true' );
add_filter( 'woocommerce_allow_marketplace_suggestions', '__return_false' );
add_filter( 'woocommerce_prevent_automatic_wizard_redirect', '__return_true' );

add_action(
	'rest_api_init',
	static function (): void {
		register_rest_route(
			'sequenzy-sandbox/v1',
			'/tick',
			array(
				'methods'             => 'POST',
				'permission_callback' => '__return_true',
				'callback'            => static function (): array {
					// The worker's own alarm clock rings once a minute; nobody wants to wait that long in a sandbox.
					do_action( 'sequenzy_work' );
					return array( 'cronDue' => array() !== wp_get_ready_cron_jobs() );
				},
			)
		);
		register_rest_route(
			'sequenzy-sandbox/v1',
			'/info',
			array(
				'methods'             => 'GET',
				'permission_callback' => '__return_true',
				'callback'            => static fn (): array => array(
					'php'         => PHP_VERSION,
					'wordpress'   => get_bloginfo( 'version' ),
					'woocommerce' => defined( 'SEQUENZY_STAND_IN' ) ? array(
						'source'   => 'stand-in',
						'version'  => SEQUENZY_STAND_IN,
						'imitates' => (string) WC()->version,
					) : array(
						'source'  => 'woocommerce',
						'version' => function_exists( 'WC' ) ? (string) WC()->version : '',
					),
				),
			)
		);
	}
);

/* WooCommerce → Sequenzy in any state, by ?sequenzy-preview=STATE (plugin/admin/preview): answers of its own, before the screen asks. */
add_action(
	'admin_enqueue_scripts',
	static function (): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only chooses what a developer sees.
		if ( isset( $_GET['sequenzy-preview'] ) && is_file( __DIR__ . '/build/sequenzy-preview.js' ) ) {
			wp_enqueue_script( 'sequenzy-preview', WPMU_PLUGIN_URL . '/build/sequenzy-preview.js', array( 'wp-api-fetch' ), (string) filemtime( __DIR__ . '/build/sequenzy-preview.js' ), true );
		}
	},
	5
);
