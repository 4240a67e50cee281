import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { People, Visit } from './visit.ts';

/** From the product page to "thank you", on plain pages: WooCommerce's blocks are its own, and the stand-in has none of them. */
export const shopping: readonly Visit[] = [
	{
		title: 'A shopper puts products and a variation into the cart, and reads what they cost',
		run: async ( people ) => {
			await openShop( people );
			const { shopper } = people;
			await add( people, 'house-blend-coffee' );
			await shopper.goto( `${ people.info.storeUrl }/product/logo-t-shirt/` );
			await shopper.getByLabel( 'Size' ).selectOption( 'Small' );
			await shopper.locator( '.single_add_to_cart_button:not(.disabled)' ).click();
			await shopper.getByText( 'has been added to your cart' ).first().waitFor();
			await openCart( people );
			expect( await names( shopper ) ).toEqual( [ 'House Blend Coffee', expect.stringContaining( 'Logo T-Shirt' ) ] );
			await costs( shopper, '€36.50' );
		},
	},
	{
		title: 'The cart changes a quantity, lets a line go and brings it back',
		run: async ( people ) => {
			const { shopper } = people;
			await openCart( people );
			await shopper.locator( 'input.qty' ).first().fill( '3' );
			await shopper.locator( '[name="update_cart"]' ).click();
			await costs( shopper, '€61.50' );
			await shopper.locator( 'a.remove' ).first().click();
			await costs( shopper, '€24.00' );
			expect( await names( shopper ) ).toEqual( [ expect.stringContaining( 'Logo T-Shirt' ) ] );
			await shopper.locator( 'a.restore-item' ).click();
			await costs( shopper, '€61.50' );
		},
	},
	{
		title: 'The form reports an e-mail address only when the required fields of the postal address are filled in',
		run: async ( people ) => {
			const { shopper } = people;
			const told: string[] = [];
			shopper.on( 'request', ( request ) => {
				if ( request.url().includes( 'wc-ajax=update_order_review' ) ) {
					told.push( request.postData() ?? '' );
				}
			} );
			await shopper.goto( `${ people.info.storeUrl }/checkout/` );
			await shopper.locator( '#billing_email_field' ).evaluate( ( field ) => field.classList.add( 'update_totals_on_change' ) );
			await fillIn( shopper, 'early@example.com', { city: '' } );
			await shopper.locator( '#billing_email' ).press( 'Tab' );
			await shopper.waitForLoadState( 'networkidle' );
			expect( told.filter( ( body ) => body.includes( 'early' ) ) ).toEqual( [] );
			shopper.removeAllListeners( 'request' );
		},
	},
	{
		title: 'A guest checks out: the form reports the address as soon as it is typed, and the order is placed for it',
		run: async ( people ) => {
			const { shopper, ask } = people;
			await shopper.goto( `${ people.info.storeUrl }/checkout/` );
			await shopper.locator( '#billing_email_field' ).evaluate( ( field ) => field.classList.add( 'update_totals_on_change' ) );
			await fillIn( shopper, 'guest@example.com' );
			const told = shopper.waitForRequest(
				( request ) =>
					request.url().includes( 'wc-ajax=update_order_review' ) &&
					( request.postData() ?? '' ).includes( encodeURIComponent( 'billing_email=guest%40example.com' ) )
			);
			await shopper.locator( '#billing_email' ).press( 'Tab' );
			await told;
			await place( shopper );
			await shopper.getByText( 'Thank you. Your order has been received.' ).first().waitFor();
			expect( new URL( shopper.url() ).pathname ).toMatch( /^\/checkout\/order-received\/\d+\/$/ );
			expect( await lastOrder( people ) ).toEqual( [ 'processing', 'guest@example.com', 0, 61.5, 'cod', 2 ] );
			await openCart( people );
			await shopper.getByText( 'Your cart is currently empty.' ).waitFor();
			// The money comes with the delivery.
			expect( await ask( `return wc_get_orders( array( 'limit' => 1 ) )[0]->get_date_paid();` ) ).toBe( null );
		},
	},
	{
		title: 'Without an address nothing is placed, and the shopper reads what is missing',
		run: async ( people ) => {
			const { shopper } = people;
			await add( people, 'house-blend-coffee' );
			await shopper.goto( `${ people.info.storeUrl }/checkout/` );
			await fillIn( shopper, '' );
			await place( shopper );
			await shopper.locator( '.woocommerce-error, .is-error' ).getByText( 'Email address' ).first().waitFor();
		},
	},
	{
		title: 'A customer who logs in brings the cart of this device and the cart of the account together, and is known at the checkout',
		run: async ( people ) => {
			const { shopper, ask, info } = people;
			await ask( `return wc_create_new_customer( 'known@example.com', 'known', 'password', array( 'first_name' => 'Known' ) );` );
			await logIn( people );
			await add( people, 'pour-over-kettle' );
			// Another device: whoever logs out leaves the cart at the account.
			await shopper.context().clearCookies();
			await add( people, 'house-blend-coffee' );
			await logIn( people );
			await openCart( people );
			expect( ( await names( shopper ) ).sort() ).toEqual( [ 'House Blend Coffee', 'Pour-over Kettle' ] );
			await shopper.goto( `${ info.storeUrl }/checkout/` );
			expect( await shopper.locator( '#billing_email' ).inputValue() ).toBe( 'known@example.com' );
			await fillIn( shopper, 'known@example.com' );
			await place( shopper );
			await shopper.getByText( 'Thank you. Your order has been received.' ).first().waitFor();
			const [ , email, customer ] = ( await lastOrder( people ) ) as unknown[];
			expect( [ email, customer ] ).toEqual( [ 'known@example.com', await ask( `return get_user_by( 'login', 'known' )->ID;` ) ] );
			expect( await ask( `return ( new WC_Customer( get_user_by( 'login', 'known' )->ID ) )->get_billing_city();` ) ).toBe(
				'Hamburg'
			);
			await shopper.context().clearCookies();
		},
	},
	{
		title: 'A checkout with nothing in the cart sends the shopper to the cart',
		run: async ( { shopper, info } ) => {
			await shopper.goto( `${ info.storeUrl }/checkout/` );
			expect( shopper.url() ).toBe( `${ info.storeUrl }/cart/` );
		},
	},
];

/** Plain pages instead of blocks, and one way to pay. */
async function openShop( { ask }: People ): Promise< void > {
	await ask( `
		foreach ( array( 'cart', 'checkout' ) as $page ) {
			wp_update_post( array( 'ID' => wc_get_page_id( $page ), 'post_content' => "[woocommerce_$page]" ) );
		}
		update_option( 'woocommerce_cod_settings', array( 'enabled' => 'yes' ) );` );
}

async function add( { shopper, info }: People, slug: string ): Promise< void > {
	await shopper.goto( `${ info.storeUrl }/product/${ slug }/` );
	await shopper.locator( '.single_add_to_cart_button' ).click();
	await shopper.getByText( 'has been added to your cart' ).first().waitFor();
}

async function openCart( { shopper, info }: People ): Promise< void > {
	await shopper.goto( `${ info.storeUrl }/cart/` );
}

async function names( page: Page ): Promise< string[] > {
	return ( await page.locator( 'tr.cart_item td.product-name a' ).allInnerTexts() ).map( ( text ) => text.trim() );
}

/** WooCommerce's script changes the page when the store has answered. */
async function costs( page: Page, total: string ): Promise< void > {
	await page.locator( '.order-total .amount', { hasText: total } ).first().waitFor();
}

async function fillIn( page: Page, email: string, other: { readonly city?: string } = {} ): Promise< void > {
	const country = page.locator( '#billing_country' );
	if ( await country.evaluate( ( field ) => field instanceof HTMLSelectElement ) ) {
		await country.selectOption( 'DE' );
	} else {
		await country.fill( 'DE' );
	}
	for ( const [ name, value ] of [
		[ 'first_name', 'Gesa' ],
		[ 'last_name', 'Gast' ],
		[ 'address_1', 'Hafen 1' ],
		[ 'postcode', '20457' ],
		[ 'city', other.city ?? 'Hamburg' ],
		[ 'phone', '0401234' ],
	] as const ) {
		await page.locator( `#billing_${ name }` ).fill( value );
	}
	await page.locator( '#billing_email' ).fill( '' );
	await page.locator( '#billing_email' ).pressSequentially( email );
}

/** While WooCommerce's script asks what the cart costs, a veil lies over the button. */
async function place( page: Page ): Promise< void > {
	await page.locator( '#place_order' ).click();
}

async function logIn( { shopper, info }: People ): Promise< void > {
	await shopper.goto( `${ info.storeUrl }/wp-login.php?redirect_to=${ encodeURIComponent( info.storeUrl ) }` );
	await shopper.locator( '#user_login' ).fill( 'known' );
	await shopper.locator( '#user_pass' ).fill( 'password' );
	await shopper.locator( '#wp-submit' ).click();
	await shopper.waitForURL( ( url ) => ! url.pathname.endsWith( 'wp-login.php' ) );
}

function lastOrder( { ask }: People ): Promise< unknown > {
	return ask( `
		$order = wc_get_orders( array( 'limit' => 1 ) )[0];
		return array( $order->get_status(), $order->get_billing_email(), $order->get_customer_id(), (float) $order->get_total(), $order->get_payment_method(), count( $order->get_items() ) );` );
}
