import { createServer, type Server } from 'node:http';
import { readdir, readFile } from 'node:fs/promises';
import { createMockSequenzy, type MockSequenzy } from 'mock-sequenzy';
import type { Browser, Page } from 'playwright-core';
import { createMockControl, expectEvents, type MockControl } from 'sequenzy-woocommerce/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

/* The examples of docs/theme in a real browser, with the module where WordPress serves it, and Sequenzy on another origin. */
const examples = new URL( '../../docs/theme/examples/', import.meta.url );
const module = new URL( '../../sdk/dist/browser.js', import.meta.url );
let mock: MockSequenzy;
let control: MockControl;
let server: Server;
let storeUrl: string;
let browser: Browser;
let page: Page;

beforeAll( async () => {
	mock = await createMockSequenzy( { port: 0 } );
	control = createMockControl( { url: mock.url } );
	server = createServer( async ( request, response ) => {
		const { pathname } = new URL( request.url ?? '', 'http://store.test' );
		const isModule = pathname.endsWith( '/build/modules/sequenzy-woocommerce.js' );
		const file = isModule ? module : new URL( `.${ pathname }`, examples );
		const text = await readFile( file ).catch( () => undefined );
		response.writeHead( text ? 200 : 404, { 'Content-Type': isModule ? 'text/javascript' : 'text/html; charset=utf-8' } ).end( text );
	} );
	await new Promise< void >( ( resolve ) => server.listen( 0, '127.0.0.1', resolve ) );
	storeUrl = `http://127.0.0.1:${ ( server.address() as { port: number } ).port }`;
	browser = await launchBrowser();
} );
afterAll( async () => {
	await browser.close();
	server.close();
	await mock.close();
} );
beforeEach( async () => {
	await control.reset();
	await control.connectStore( { storeUrl } );
	page = await browser.newPage();
} );
afterEach( () => page.close() );

const open = ( name: string ) =>
	page.goto( `${ storeUrl }/${ name }?endpoint=${ encodeURIComponent( `${ mock.url }/api/woocommerce/back-in-stock/subscribe` ) }` );

describe( 'The examples for theme developers', () => {
	it( 'are all played here', async () => {
		expect( await readdir( examples ) ).toEqual( [ 'notify-me.html', 'own-button.html' ] );
	} );

	it( 'notify-me.html signs a shopper up with a form of its own', async () => {
		await open( 'notify-me.html' );
		await page.getByLabel( 'E-mail address' ).fill( 'buyer@example.com' );
		await page.getByRole( 'button', { name: 'Tell me when it is back' } ).click();
		await page.getByText( 'See you soon!' ).waitFor();
		await expectEvents( control, [
			{ name: 'ecommerce.back_in_stock_requested', email: 'buyer@example.com', properties: { providerProductId: '501' } },
		] );
	} );

	it( 'notify-me.html asks for an address that is one', async () => {
		await open( 'notify-me.html' );
		await page.getByRole( 'button', { name: 'Tell me when it is back' } ).click();
		await page.getByText( 'Please enter a valid e-mail address.' ).waitFor();
		expect( await page.getByLabel( 'E-mail address' ).getAttribute( 'aria-invalid' ) ).toBe( 'true' );
		expect( await control.events() ).toEqual( [] );
	} );

	it( 'own-button.html signs up for a variation with one click', async () => {
		await open( 'own-button.html' );
		await page.getByRole( 'button', { name: 'Tell me when it is back' } ).click();
		await page.getByText( 'Thank you, we will write to you.' ).waitFor();
		await expectEvents( control, [
			{
				name: 'ecommerce.back_in_stock_requested',
				email: 'buyer@example.com',
				properties: { providerProductId: '17', providerVariantId: '18' },
			},
		] );
	} );

	it( 'own-button.html says so when too many ask', async () => {
		await control.setFaults( [ { route: 'storefront', kind: 'status', status: 429 } ] );
		await open( 'own-button.html' );
		await page.getByRole( 'button', { name: 'Tell me when it is back' } ).click();
		await page.getByText( 'Please wait a minute.' ).waitFor();
	} );
} );
