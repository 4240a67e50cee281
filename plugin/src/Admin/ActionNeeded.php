<?php

declare(strict_types=1);

namespace Sequenzy\WooCommerce\Admin;

use Sequenzy\WooCommerce\Connection\Access;
use Sequenzy\WooCommerce\Connection\Connection;
use Sequenzy\WooCommerce\Connection\ConnectionState;
use Sequenzy\WooCommerce\Connection\Status;

/** The one notice on other pages of the admin: nothing goes to Sequenzy until somebody acts. Whoever closes it sees it no more, until something else goes wrong. */
final class ActionNeeded {
	/** Of a user: the change of the connection whose notice was closed. */
	public const META = 'sequenzy_notice_closed';

	private const PARAMETER = 'sequenzy-close-notice';

	private const STATES = array( ConnectionState::AuthFailed, ConnectionState::Revoked, ConnectionState::NeedsKey, ConnectionState::SafeMode );

	public function __construct(
		private readonly Access $access,
		private readonly Status $status,
	) {}

	public function show(): void {
		$screen = get_current_screen();
		if ( ! current_user_can( 'manage_woocommerce' ) || ! $this->status->needs_a_person() || ( null !== $screen && str_ends_with( $screen->id, '_page_' . AdminPage::SLUG ) ) ) {
			return;
		}
		$connection = $this->access->connection();
		if ( ! in_array( $connection->state, self::STATES, true ) || self::key( $connection ) === get_user_meta( get_current_user_id(), self::META, true ) ) {
			return;
		}
		$close = wp_nonce_url( add_query_arg( self::PARAMETER, '1' ), self::PARAMETER );
		printf(
			'<div class="notice notice-warning"><p><strong>%s</strong> %s</p><p><a class="button button-primary" href="%s">%s</a> <a class="button-link" href="%s">%s</a></p></div>',
			esc_html__( 'Sequenzy: action needed.', 'sequenzy-for-woocommerce' ),
			esc_html( self::sentence( $connection->state ) ),
			esc_url( admin_url( 'admin.php?page=' . AdminPage::SLUG ) ),
			esc_html__( 'See what to do', 'sequenzy-for-woocommerce' ),
			esc_url( $close ),
			esc_html__( 'Close this notice', 'sequenzy-for-woocommerce' )
		);
	}

	public function close(): void {
		if ( ! isset( $_GET[ self::PARAMETER ] ) || ! current_user_can( 'manage_woocommerce' ) ) {
			return;
		}
		check_admin_referer( self::PARAMETER );
		update_user_meta( get_current_user_id(), self::META, self::key( $this->access->connection() ) );
		if ( wp_safe_redirect( remove_query_arg( array( self::PARAMETER, '_wpnonce' ) ) ) ) {
			exit;
		}
	}

	private static function sentence( ConnectionState $state ): string {
		return match ( $state ) {
			ConnectionState::SafeMode => __( 'This site looks like a copy of the connected store, or the store moved. Nothing is sent until you say which.', 'sequenzy-for-woocommerce' ),
			ConnectionState::NeedsKey => __( 'The saved connection can no longer be read. Nothing is sent until the store is connected again; what waits is kept.', 'sequenzy-for-woocommerce' ),
			ConnectionState::Revoked => __( 'Sequenzy ended the connection. Nothing is sent until the store is connected again.', 'sequenzy-for-woocommerce' ),
			default => __( 'Sequenzy no longer accepts this store. Nothing is sent until it is connected again; what waits is kept.', 'sequenzy-for-woocommerce' ),
		};
	}

	/** Another trouble, or the same one again, is another notice. */
	private static function key( Connection $connection ): string {
		return $connection->state->value . '-' . $connection->revision;
	}
}
