import { __ } from '@wordpress/i18n';
import type { Screen } from './screen.ts';

export interface Badge {
	readonly tone: 'quiet' | 'waiting' | 'good' | 'bad';
	readonly text: string;
}

/** The state in a word or two, beside the heading. */
export function badgeOf( screen: Screen ): Badge {
	switch ( screen ) {
		case 'not_connected':
		case 'denied':
		case 'expired':
			return { tone: 'quiet', text: __( 'Not connected', 'sequenzy-for-woocommerce' ) };
		case 'waiting':
		case 'confirm':
			return { tone: 'waiting', text: __( 'Almost there', 'sequenzy-for-woocommerce' ) };
		case 'connected':
			return { tone: 'good', text: __( 'Connected', 'sequenzy-for-woocommerce' ) };
		case 'interrupted':
		case 'refused':
		case 'needs_key':
		case 'revoked':
		case 'copied':
			return { tone: 'bad', text: __( 'Action needed', 'sequenzy-for-woocommerce' ) };
	}
}
