import { __ } from '@wordpress/i18n';
import type { TextName } from './texts.ts';

/** What a shopper may see, to look at in the editor. The last one is what they see while the product can be bought: nothing. */
export interface PreviewState {
	readonly title: string;
	/** The message below the form. */
	readonly message?: Exclude< TextName, 'intro' | 'emailLabel' | 'buttonLabel' >;
	readonly hasChoice?: boolean;
	readonly isSending?: boolean;
	readonly faulty?: 'email' | 'choice';
	readonly isInStock?: boolean;
}

export const previewStates = (): readonly [ PreviewState, ...PreviewState[] ] => [
	{ title: __( 'Sold out', 'sequenzy-for-woocommerce' ) },
	{ title: __( 'Sold-out options', 'sequenzy-for-woocommerce' ), hasChoice: true },
	{ title: __( 'Sending', 'sequenzy-for-woocommerce' ), isSending: true },
	{ title: __( 'Joined', 'sequenzy-for-woocommerce' ), message: 'joined' },
	{ title: __( 'On the list already', 'sequenzy-for-woocommerce' ), message: 'already' },
	{ title: __( 'Wrong address', 'sequenzy-for-woocommerce' ), message: 'invalid_email', faulty: 'email' },
	{ title: __( 'No option chosen', 'sequenzy-for-woocommerce' ), message: 'choose_option', hasChoice: true, faulty: 'choice' },
	{ title: __( 'In stock again meanwhile', 'sequenzy-for-woocommerce' ), message: 'in_stock' },
	{ title: __( 'Too many tries', 'sequenzy-for-woocommerce' ), message: 'rate_limited' },
	{ title: __( 'Could not send', 'sequenzy-for-woocommerce' ), message: 'unavailable' },
	{ title: __( 'In stock', 'sequenzy-for-woocommerce' ), isInStock: true },
];
