import { __, sprintf } from '@wordpress/i18n';
import type { AdminConnection } from 'sequenzy-woocommerce/admin';
import type { Screen } from './screen.ts';

/** The heading of a screen; also what is spoken when the page changes to it. */
export function titleOf( screen: Screen, { companyName }: AdminConnection ): string {
	switch ( screen ) {
		case 'not_connected':
			return __( 'Connect your store', 'sequenzy-for-woocommerce' );
		case 'waiting':
			return __( 'Waiting for approval', 'sequenzy-for-woocommerce' );
		case 'interrupted':
			return __( 'Connecting was interrupted', 'sequenzy-for-woocommerce' );
		case 'denied':
			return __( 'The connection was denied', 'sequenzy-for-woocommerce' );
		case 'expired':
			return __( 'The time for approval is over', 'sequenzy-for-woocommerce' );
		case 'confirm':
			return companyName === null
				? __( 'Connect to this company?', 'sequenzy-for-woocommerce' )
				: /* translators: %s: company name. */
					sprintf( __( 'Connect to %s?', 'sequenzy-for-woocommerce' ), companyName );
		case 'connected':
			return companyName === null
				? __( 'Connected to Sequenzy', 'sequenzy-for-woocommerce' )
				: /* translators: %s: company name. */
					sprintf( __( 'Connected to %s', 'sequenzy-for-woocommerce' ), companyName );
		case 'refused':
			return __( 'Sequenzy no longer accepts this store', 'sequenzy-for-woocommerce' );
		case 'needs_key':
			return __( 'The key of the connection has changed', 'sequenzy-for-woocommerce' );
		case 'revoked':
			return __( 'Sequenzy ended the connection', 'sequenzy-for-woocommerce' );
		case 'copied':
			return __( 'This store has a new address', 'sequenzy-for-woocommerce' );
	}
}
