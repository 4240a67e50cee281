import type { Page } from 'playwright-core';
import type { Sandbox } from '../index.ts';

/** Somebody in the shop. Carts and checkouts here are WooCommerce's classic pages. */
export interface Shopper {
	readonly page: Page;
	readonly open: ( address: string ) => Promise< void >;
	/** Another device: no cookie, no login. */
	readonly startAnew: () => Promise< void >;
	readonly logIn: ( username: string, password: string ) => Promise< void >;
	readonly joinWaitlist: ( slug: string, email: string, option?: string ) => Promise< void >;
	readonly addToCart: ( slug: string, option?: string ) => Promise< void >;
	/** Takes out line after line. */
	readonly emptyCart: () => Promise< void >;
	readonly cart: () => Promise< string[] >;
	readonly goToCheckout: () => Promise< void >;
	/**
	 * Fills in the form, this address last; done when the shop has heard of it. WooCommerce's script keeps it to itself as long as a required
	 * field of the postal address is empty.
	 */
	readonly typeAddress: ( email: string ) => Promise< void >;
	/** Places the order of a form that is filled in. */
	readonly buy: () => Promise< void >;
}

const THANKS = 'Thank you. We will e-mail you when it is back.';

export function createShopper( page: Page, { info }: Pick< Sandbox, 'info' > ): Shopper {
	const open = async ( address: string ): Promise< void > => {
		await page.goto( new URL( address, info.storeUrl ).href );
	};
	const lines = page.locator( 'tr.cart_item' );
	return {
		page,
		open,
		startAnew: () => page.context().clearCookies(),
		logIn: async ( username, password ) => {
			await open( `/wp-login.php?redirect_to=${ encodeURIComponent( info.storeUrl ) }` );
			await page.locator( '#user_login' ).fill( username );
			await page.locator( '#user_pass' ).fill( password );
			await page.locator( '#wp-submit' ).click();
			await page.waitForURL( ( url ) => ! url.pathname.endsWith( 'wp-login.php' ) );
		},
		joinWaitlist: async ( slug, email, option ) => {
			await open( `/product/${ slug }/` );
			const form = page.locator( '[data-sequenzy-back-in-stock]' );
			if ( option !== undefined ) {
				// In WooCommerce's own form; ours appears for what is sold out.
				await page.locator( 'form.variations_form' ).getByLabel( 'Size' ).selectOption( option );
			}
			await form.getByLabel( 'E-mail address' ).fill( email );
			await form.getByRole( 'button', { name: 'Tell me when it is back' } ).click();
			await form.getByRole( 'status' ).getByText( THANKS ).waitFor();
		},
		addToCart: async ( slug, option ) => {
			await open( `/product/${ slug }/` );
			if ( option !== undefined ) {
				await page.locator( 'form.variations_form select' ).first().selectOption( option );
			}
			await page.locator( '.single_add_to_cart_button:not(.disabled)' ).click();
			await page.getByText( 'has been added to your cart' ).first().waitFor();
		},
		emptyCart: async () => {
			await open( '/cart/' );
			const empty = page.getByText( 'Your cart is currently empty.' );
			const links = lines.locator( 'a.remove' );
			// Where each removal loads a page, there is a moment with neither lines nor the sentence.
			const nextLink = async (): Promise< string | null > => {
				await links.first().or( empty ).first().waitFor();
				return ( await empty.isVisible() ) ? null : links.first().getAttribute( 'href' );
			};
			for ( let link = await nextLink(); link !== null; link = await nextLink() ) {
				await links.first().click();
				await page.locator( `a.remove[href="${ link }"]` ).waitFor( { state: 'detached' } );
			}
		},
		cart: async () => {
			await open( '/cart/' );
			return ( await lines.locator( 'td.product-name a' ).allInnerTexts() ).map( ( name ) => name.trim() );
		},
		goToCheckout: () => open( '/checkout/' ),
		typeAddress: async ( email ) => {
			await fillIn( page );
			const heard = page.waitForResponse(
				( response ) =>
					response.url().includes( 'wc-ajax=update_order_review' ) &&
					( response.request().postData() ?? '' ).includes( encodeURIComponent( encodeURIComponent( email ) ) )
			);
			const field = page.locator( '#billing_email' );
			await field.fill( '' );
			await field.pressSequentially( email );
			await field.press( 'Tab' );
			await heard;
		},
		buy: async () => {
			await page.locator( '#place_order' ).click();
			await page.getByText( 'Thank you. Your order has been received.' ).first().waitFor();
		},
	};
}

async function fillIn( page: Page ): Promise< void > {
	const country = page.locator( '#billing_country' );
	if ( ( await country.evaluate( ( field ) => field.tagName ) ) === 'SELECT' ) {
		await country.selectOption( 'DE' );
	} else {
		await country.fill( 'DE' );
	}
	for ( const [ name, value ] of [
		[ 'first_name', 'Ana' ],
		[ 'last_name', 'Alves' ],
		[ 'address_1', 'Hafen 1' ],
		[ 'postcode', '20457' ],
		[ 'city', 'Hamburg' ],
		[ 'phone', '0401234' ],
	] as const ) {
		await page.locator( `#billing_${ name }` ).fill( value );
	}
}
