import { __, sprintf } from '@wordpress/i18n';
import type { Farewell } from '../store/state.ts';

/** What the person's click ended. */
export function farewellWords( { intent, companyName }: Farewell ): string {
	switch ( intent ) {
		case 'cancel':
			return __( 'Cancelled. This store is not connected.', 'sequenzy-for-woocommerce' );
		case 'refuse':
			return companyName === null
				? __( 'Refused. This store is not connected, and none of its products or shoppers were sent.', 'sequenzy-for-woocommerce' )
				: sprintf(
						/* translators: %s: company name. */
						__(
							'%s was refused. This store is not connected, and none of its products or shoppers were sent.',
							'sequenzy-for-woocommerce'
						),
						companyName
					);
		case 'disconnect':
			return companyName === null
				? __( 'Disconnected. Nothing is sent to Sequenzy any more.', 'sequenzy-for-woocommerce' )
				: /* translators: %s: company name. */
					sprintf( __( 'Disconnected. Nothing is sent to %s any more.', 'sequenzy-for-woocommerce' ), companyName );
	}
}
