import { __ } from '@wordpress/i18n';
import type { AdminErrorKind } from 'sequenzy-woocommerce/admin';
import type { Intent } from '../store/state.ts';

/** What did not happen; without an intent, `isFirst` tells the first look from a refresh. */
export function whatFailed( intent: Intent | null, isFirst: boolean ): string {
	switch ( intent ) {
		case null:
			return isFirst
				? __( 'The connection could not be looked up.', 'sequenzy-for-woocommerce' )
				: __( 'This page could not be refreshed; it shows what was known before.', 'sequenzy-for-woocommerce' );
		case 'connect':
			return __( 'Connecting did not begin.', 'sequenzy-for-woocommerce' );
		case 'confirm':
			return __( 'The connection may not be confirmed yet.', 'sequenzy-for-woocommerce' );
		case 'cancel':
		case 'refuse':
			return __( 'The request may not be cancelled yet.', 'sequenzy-for-woocommerce' );
		case 'disconnect':
			return __( 'The store may not be disconnected yet.', 'sequenzy-for-woocommerce' );
	}
}

/** Why, and what to do. */
export function whyItFailed( kind: AdminErrorKind ): string {
	switch ( kind ) {
		case 'signed_out':
			return __( 'You are no longer logged in to WordPress. Reload this page and log in again.', 'sequenzy-for-woocommerce' );
		case 'forbidden':
			return __( 'Your account may not manage WooCommerce. Ask an administrator of this store.', 'sequenzy-for-woocommerce' );
		case 'missing':
			return __(
				'The store does not know this request. Check under Plugins that Sequenzy for WooCommerce is active, then reload this page.',
				'sequenzy-for-woocommerce'
			);
		case 'unreachable':
			return __( 'Your store did not answer. Check your network connection and try again.', 'sequenzy-for-woocommerce' );
		case 'refused':
		case 'failed':
			return __(
				'Your store answered with an error. Try again; if it goes on, look into WooCommerce → Status → Logs.',
				'sequenzy-for-woocommerce'
			);
	}
}
