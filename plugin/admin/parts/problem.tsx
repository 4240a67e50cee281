import { Notice } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import type { AdminConnection } from 'sequenzy-woocommerce/admin';

/** Found by the plugin itself: the address of Sequenzy has nothing to do with them. */
const ownCodes = [ 'STATE_MISMATCH', 'SITE_MOVED', 'KEY_CHANGED' ];

/** What Sequenzy or the plugin says went wrong, in its own words; with the address that was asked, and a code for support. */
export function Problem( { connection: { error, apiHost } }: { readonly connection: AdminConnection } ) {
	if ( error === null ) {
		return null;
	}
	return (
		<Notice status="error" isDismissible={ false } className="sequenzy-admin__notice">
			<p>
				<strong>{ error.title }</strong>
			</p>
			<p>{ error.description }</p>
			<p>{ error.resolution }</p>
			<p className="sequenzy-admin__fine-print">
				{ ownCodes.includes( error.code )
					? /* translators: %s: a code like SITE_MOVED. */
						sprintf( __( 'Code: %s', 'sequenzy-for-woocommerce' ), error.code )
					: /* translators: 1: an address like api.sequenzy.com, 2: a code like STORE_TAKEN. */
						sprintf( __( 'Address of Sequenzy: %1$s. Code: %2$s', 'sequenzy-for-woocommerce' ), apiHost, error.code ) }
			</p>
		</Notice>
	);
}
