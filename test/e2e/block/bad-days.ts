import { expect } from 'vitest';
import { fieldsOf, signUp, THANKS } from './shopper.ts';
import type { Visit } from './product-pages.ts';

const soldOut = 'product/coffee-refill-pack/';

/** No script, no Sequenzy, an old copy of the page: a sign-up is never lost. */
export const badDays: readonly Visit[] = [
	{
		title: 'Without script the form posts to the store, and the shopper comes back to the message',
		run: async ( { enter } ) => {
			const { page, open, leave } = await enter( { javaScriptEnabled: false } );
			const form = await open( soldOut );
			await form.getByLabel( 'E-mail address' ).fill( 'plain@example.com' );
			await form.getByRole( 'button' ).click();
			await form.getByRole( 'status' ).getByText( THANKS ).waitFor();
			expect( page.url() ).toMatch( /sequenzy_back_in_stock=joined#sequenzy-back-in-stock-\d+$/ );
			const shirt = await open( 'product/logo-t-shirt/' );
			await shirt.getByLabel( 'Sold-out option' ).selectOption( { label: 'Large' } );
			await shirt.getByLabel( 'E-mail address' ).fill( 'plain@example.com' );
			await shirt.getByRole( 'button' ).click();
			await shirt.getByRole( 'status' ).getByText( THANKS ).waitFor();
			await leave();
		},
	},
	{
		title: 'Without script, too, the size that was chosen of a variation for any size is kept, and Sequenzy hears it',
		run: async ( { enter, mock, sandbox } ) => {
			const { open, leave } = await enter( { javaScriptEnabled: false } );
			const form = await open( 'product/any-size/' );
			const choice = form.getByLabel( 'Sold-out option' );
			expect( await choice.locator( 'option' ).allInnerTexts() ).toEqual( [
				'Choose an option',
				// Large in red is a variation of its own, and in stock.
				'Small, Red',
				'Small, Blue & White',
				'Large, Blue & White',
			] );
			await choice.selectOption( { label: 'Large, Blue & White' } );
			await form.getByLabel( 'E-mail address' ).fill( 'plain-any@example.com' );
			await form.getByRole( 'button' ).click();
			await form.getByRole( 'status' ).getByText( THANKS ).waitFor();
			await leave();
			await sandbox.tick();
			const [ heard ] = await mock.events( { name: 'ecommerce.back_in_stock_requested', email: 'plain-any@example.com' } );
			expect( heard?.properties ).toMatchObject( { productTitle: 'Any Size', variantTitle: 'Large, Blue & White' } );
		},
	},
	{
		title: 'Whatever comes instead of an answer of Sequenzy, the store takes the sign-up, and the shopper is thanked once',
		run: async ( { enter, mock } ) => {
			const { asked, open, leave } = await enter();
			const faults = [
				{ kind: 'status', status: 403 },
				{ kind: 'status', status: 429, retryAfterSeconds: 60 },
				{ kind: 'status', status: 503 },
				{ kind: 'html' },
				{ kind: 'truncated' },
				{ kind: 'reset_mid' },
			] as const;
			for ( const [ place, fault ] of faults.entries() ) {
				await mock.setFaults( [ { route: 'storefront', ...fault } ] );
				await signUp( await open( soldOut ), `fault-${ place }@example.com` );
			}
			await mock.setFaults( [] );
			expect( asked.filter( ( request ) => request.url().includes( 'sequenzy/v1' ) ) ).toHaveLength( faults.length );
			expect( asked ).toHaveLength( 2 * faults.length );
			await leave();
		},
	},
	{
		title: 'While Sequenzy is down, or the page forbids to call it, the store takes the sign-up',
		run: async ( { enter, mock } ) => {
			const { page, asked, open, leave } = await enter();
			await mock.setFaults( [ { route: '*', kind: 'down' } ] );
			const form = await open( soldOut );
			await signUp( form, 'down@example.com' );
			await mock.setFaults( [] );
			await page.route( '**/product/**', async ( route ) => {
				const response = await route.fetch();
				await route.fulfill( { response, headers: { ...response.headers(), 'content-security-policy': "connect-src 'self'" } } );
			} );
			await open( soldOut );
			await signUp( form, 'policy@example.com' );
			expect(
				asked.filter( ( request ) => request.url().includes( 'sequenzy/v1' ) ).map( ( request ) => fieldsOf( request ).email )
			).toEqual( [ 'down@example.com', 'policy@example.com' ] );
			await leave();
		},
	},
	{
		title: 'A cached copy of the page is right for the next shopper, and says so when the product has come back meanwhile',
		run: async ( { enter, mock, php } ) => {
			const { page, asked, open, leave } = await enter();
			await open( soldOut );
			const copy = await ( await page.request.get( page.url() ) ).text();
			await page.route( `**/${ soldOut }`, ( route ) => route.fulfill( { body: copy, contentType: 'text/html' } ) );
			const form = await open( soldOut );
			await signUp( form, 'cached@example.com' );
			const stock = ( status: string ) =>
				php( `wc_update_product_stock_status( get_page_by_path( 'coffee-refill-pack', OBJECT, 'product' )->ID, '${ status }' );` );
			await stock( 'instock' );
			await mock.setFaults( [ { route: '*', kind: 'down' } ] );
			await open( soldOut );
			await signUp( form, 'late@example.com', 'This product is in stock again. Reload the page to buy it.' );
			await mock.setFaults( [] );
			await stock( 'outofstock' );
			expect( asked ).toHaveLength( 3 );
			await leave();
		},
	},
	{
		title: 'Two clicks ask once, and a shopper who leaves at once has asked',
		run: async ( { enter } ) => {
			const { page, asked, open, leave } = await enter();
			const form = await open( soldOut );
			await form.getByLabel( 'E-mail address' ).fill( 'quick@example.com' );
			await form.getByRole( 'button' ).dblclick();
			await page.goto( 'about:blank' );
			expect( asked ).toHaveLength( 1 );
			await leave();
		},
	},
];
