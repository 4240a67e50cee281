<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Admin;

use Sequenzy\WooCommerce\Connection\Connector;
use Sequenzy\WooCommerce\Connection\Visitor;
use Sequenzy\WooCommerce\Hook;
use Sequenzy\WooCommerce\Subscriber;

/** WooCommerce → Sequenzy: the place of the React screen, and the address an approval comes back to. */
final class AdminPage implements Subscriber {
	public const SLUG = 'sequenzy';

	private string $screen = '';

	public function __construct( private readonly Connector $connector ) {}

	public function hooks(): array {
		return array(
			new Hook( 'admin_menu', 'add_page', priority: 60, args: 0 ),
			new Hook( 'admin_enqueue_scripts', 'enqueue' ),
			new Hook( 'plugin_action_links_' . plugin_basename( SEQUENZY_FILE ), 'action_links' ),
			// Not load-{screen}: its name follows a translated menu title. Early enough for a redirect.
			new Hook( 'admin_init', 'receive_code', args: 0 ),
		);
	}

	public function add_page(): void {
		$this->screen = (string) add_submenu_page( 'woocommerce', 'Sequenzy', 'Sequenzy', 'manage_woocommerce', self::SLUG, array( $this, 'render' ) );
	}

	public function render(): void {
		// WordPress moves notices of others behind the last line of the heading: above the screen, and not into it.
		echo '<div class="wrap"><h1>Sequenzy</h1><hr class="wp-header-end"><div id="sequenzy-admin" ' . PageLinks::attributes() . '>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped there.
		if ( ! is_file( $this->build_path() . 'index.asset.php' ) ) {
			echo '<div class="notice notice-error"><p>' . esc_html__( 'The files of this screen are missing. Install the plugin from its release zip, or build it with "npm run build".', 'sequenzy-for-woocommerce' ) . '</p></div>';
		}
		echo '</div><noscript><p>' . esc_html__( 'This screen needs JavaScript.', 'sequenzy-for-woocommerce' ) . '</p></noscript></div>';
	}

	public function enqueue( string $screen ): void {
		$asset_file = $this->build_path() . 'index.asset.php';
		if ( '' === $this->screen || $screen !== $this->screen || ! is_file( $asset_file ) ) {
			return;
		}
		$asset        = require $asset_file;
		$dependencies = is_array( $asset ) && is_array( $asset['dependencies'] ?? null ) ? array_filter( $asset['dependencies'], static fn( mixed $handle ): bool => is_string( $handle ) && '' !== $handle ) : array();
		$version      = is_array( $asset ) && is_string( $asset['version'] ?? null ) ? $asset['version'] : SEQUENZY_VERSION;
		wp_enqueue_script( 'sequenzy-admin', plugins_url( 'build/admin/index.js', SEQUENZY_FILE ), $dependencies, $version, true );
		wp_set_script_translations( 'sequenzy-admin', 'sequenzy-for-woocommerce', plugin_dir_path( SEQUENZY_FILE ) . 'languages' );
		wp_enqueue_style( 'wp-components' );
		if ( is_file( $this->build_path() . 'style-index.css' ) ) {
			wp_enqueue_style( 'sequenzy-admin', plugins_url( 'build/admin/style-index.css', SEQUENZY_FILE ), array( 'wp-components' ), $version );
		}
	}

	/**
	 * @param array<array-key, string> $links
	 * @return array<array-key, string>
	 */
	public function action_links( array $links ): array {
		return array( 'sequenzy' => sprintf( '<a href="%s">%s</a>', esc_url( self::url() ), esc_html__( 'Connection', 'sequenzy-for-woocommerce' ) ) ) + $links;
	}

	/** The code is exchanged here, on the server, and leaves the address bar at once. Its nonce is the state parameter, bound to user and browser session. */
	public function receive_code(): void {
		if ( self::SLUG !== self::parameter( 'page' ) || '' === self::parameter( 'sequenzy_request' ) || ! current_user_can( 'manage_woocommerce' ) ) {
			return;
		}
		$code = self::parameter( 'code' );
		if ( '' !== $code ) {
			$this->connector->complete( Visitor::current(), self::parameter( 'sequenzy_request' ), $code, self::parameter( 'state' ) );
		}
		if ( wp_safe_redirect( self::url() ) ) {
			exit;
		}
	}

	private static function url(): string {
		return admin_url( 'admin.php?page=' . self::SLUG );
	}

	private static function parameter( string $name ): string {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- See receive_code(); sanitized below.
		$value = isset( $_GET[ $name ] ) ? wp_unslash( $_GET[ $name ] ) : '';
		return is_string( $value ) ? sanitize_text_field( $value ) : '';
	}

	private function build_path(): string {
		return plugin_dir_path( SEQUENZY_FILE ) . 'build/admin/';
	}
}
