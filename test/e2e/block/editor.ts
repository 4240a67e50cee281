import { expect } from 'vitest';
import type { FrameLocator, Page } from 'playwright-core';
import type { Visit } from './product-pages.ts';
import { fieldsOf, signUp } from './shopper.ts';

const states: readonly ( readonly [ string, string ] )[] = [
	[ 'Sold-out options', 'Sold-out option' ],
	[ 'Joined', 'Thank you. We will e-mail you when it is back.' ],
	[ 'Wrong address', 'Please enter a valid e-mail address.' ],
	[ 'Too many tries', 'Too many tries. Please wait a few minutes.' ],
	[ 'Could not send', 'We could not take your request. Please try again later.' ],
	[ 'In stock', 'While the product is in stock, nothing is shown here.' ],
];

export const editor: readonly Visit[] = [
	{
		title: 'The owner inserts the block, looks at every state, says it in own words, publishes, and a shopper reads them and answers the question',
		run: async ( { browser, enter, sandbox: { info }, php } ) => {
			const ask = ( text: string ) => php( `update_option( 'sequenzy_settings', array( 'formConsentText' => '${ text }' ) );` );
			await ask( 'News <b>& offers</b>, too' );
			const product = ( await php( `echo get_page_by_path( 'coffee-refill-pack', OBJECT, 'product' )->ID;` ) ).trim();
			const page = await browser.newPage( { viewport: { width: 1280, height: 900 } } );
			await page.goto( `${ info.storeUrl }/wp-login.php` );
			await page.locator( '#user_login' ).fill( info.username );
			await page.locator( '#user_pass' ).fill( info.password );
			await page.locator( '#wp-submit' ).click();
			await page.locator( '#wpadminbar' ).waitFor();
			await page.goto( `${ info.adminUrl }post-new.php` );
			const canvas = await canvasOf( page );
			await canvas.getByRole( 'textbox', { name: 'Add title' } ).fill( 'Waiting for coffee' );
			await page.getByRole( 'button', { name: /block inserter/i } ).click();
			await page.getByRole( 'searchbox' ).fill( 'Back in stock' );
			await page.locator( '.editor-block-list-item-sequenzy-back-in-stock' ).click();
			const block = canvas.locator( '.wp-block-sequenzy-back-in-stock' );
			await block.getByText( 'Tell me when it is back' ).waitFor();
			// As it is asked, and nothing to tick here.
			expect( await block.getByRole( 'checkbox', { name: 'News <b>& offers</b>, too' } ).isDisabled() ).toBe( true );

			const foreign: string[] = [];
			page.on( 'request', ( request ) => /back-in-stock|8481|_mock/.test( request.url() ) && foreign.push( request.url() ) );
			for ( const [ state, words ] of states ) {
				await page.getByRole( 'button', { name: 'Preview a state' } ).click();
				await page.getByRole( 'menuitemradio', { name: state, exact: true } ).click();
				await block.getByText( words ).first().waitFor();
			}
			await page.getByRole( 'button', { name: 'Preview a state' } ).click();
			await page.getByRole( 'menuitemradio', { name: 'Sold out', exact: true } ).click();
			expect( foreign ).toEqual( [] );

			const button = block.getByRole( 'textbox', { name: 'Text: Tell me when it is back' } );
			await button.click();
			await page.keyboard.press( 'ControlOrMeta+A' );
			await page.keyboard.type( 'Wake me & my cup' );
			const noProduct = page.getByText( 'shoppers see nothing until you enter its ID' ).first();
			await noProduct.waitFor();
			await page.getByLabel( 'Product ID' ).fill( product );
			await noProduct.waitFor( { state: 'hidden' } );
			await page.getByRole( 'button', { name: 'Publish', exact: true } ).click();
			await page.getByRole( 'region', { name: 'Editor publish' } ).getByRole( 'button', { name: 'Publish', exact: true } ).click();
			const link = page.getByRole( 'region', { name: 'Editor publish' } ).getByRole( 'link', { name: 'View Post' } );
			const address = await link.getAttribute( 'href' );
			await page.close();

			const { asked, open, leave } = await enter();
			const path = new URL( String( address ) ).pathname.slice( 1 ) + new URL( String( address ) ).search;
			const form = await open( path );
			const answer = async ( email: string, question: string ) => {
				await form.getByRole( 'checkbox', { name: question } ).check();
				await signUp( form, email, undefined, 'Wake me & my cup' );
			};
			await answer( 'first-text@example.com', 'News <b>& offers</b>, too' );
			await ask( 'News only' );
			await open( path );
			await answer( 'second-text@example.com', 'News only' );
			const answers = asked.map( ( request ) => fieldsOf( request ).consent as { version: string } );
			expect( answers ).toMatchObject( [
				{ status: 'granted', text: 'News <b>& offers</b>, too', source: 'back-in-stock' },
				{ status: 'granted', text: 'News only' },
			] );
			expect( new Set( answers.map( ( { version } ) => version ) ).size ).toBe( 2 );
			await leave();
			await php( `delete_option( 'sequenzy_settings' );` );
		},
	},
];

/** WordPress puts the page into a frame when every block of it allows. */
async function canvasOf( page: Page ): Promise< FrameLocator | Page > {
	await page.locator( 'iframe[name="editor-canvas"], .is-root-container' ).first().waitFor();
	return ( await page.locator( 'iframe[name="editor-canvas"]' ).count() ) > 0
		? page.frameLocator( 'iframe[name="editor-canvas"]' )
		: page;
}
