import { __ } from '@wordpress/i18n';

/** What the owner may say in other words; names as in plugin/src/BackInStock/Texts.php. */
export type TextName =
	| 'intro'
	| 'emailLabel'
	| 'buttonLabel'
	| 'joined'
	| 'already'
	| 'invalid_email'
	| 'choose_option'
	| 'in_stock'
	| 'rate_limited'
	| 'unavailable';

export type Texts = Partial< Record< TextName, string > >;

/** Our own words, which stand in the form as long as the owner has none. */
export const defaultTexts = (): Readonly< Record< TextName, string > > => ( {
	intro: __( 'Leave your e-mail address and we will tell you when it is in stock again.', 'sequenzy-for-woocommerce' ),
	emailLabel: __( 'E-mail address', 'sequenzy-for-woocommerce' ),
	buttonLabel: __( 'Tell me when it is back', 'sequenzy-for-woocommerce' ),
	joined: __( 'Thank you. We will e-mail you when it is back.', 'sequenzy-for-woocommerce' ),
	already: __( 'You are on the list already.', 'sequenzy-for-woocommerce' ),
	invalid_email: __( 'Please enter a valid e-mail address.', 'sequenzy-for-woocommerce' ),
	choose_option: __( 'Please choose an option first.', 'sequenzy-for-woocommerce' ),
	in_stock: __( 'This product is in stock again. Reload the page to buy it.', 'sequenzy-for-woocommerce' ),
	rate_limited: __( 'Too many tries. Please wait a few minutes.', 'sequenzy-for-woocommerce' ),
	unavailable: __( 'We could not take your request. Please try again later.', 'sequenzy-for-woocommerce' ),
} );
