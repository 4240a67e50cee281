<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Admin;

/** WooCommerce → Sequenzy: the place of the React screen. */
final class AdminPage {
	public const SLUG = 'sequenzy';

	private string $screen = '';

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
	public function action_links( array $links, string $plugin ): array {
		return plugin_basename( SEQUENZY_FILE ) !== $plugin ? $links : array( 'sequenzy' => sprintf( '<a href="%s">%s</a>', esc_url( self::url() ), esc_html__( 'Connection', 'sequenzy-for-woocommerce' ) ) ) + $links;
	}

	public static function url(): string {
		return admin_url( 'admin.php?page=' . self::SLUG );
	}

	private function build_path(): string {
		return plugin_dir_path( SEQUENZY_FILE ) . 'build/admin/';
	}
}
