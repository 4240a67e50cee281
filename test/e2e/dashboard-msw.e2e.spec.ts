import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, launchBrowser } from '../support/browser.ts';

/** A page with the mock inside: its service worker answers for Sequenzy, and no server is there. */
const page = `
import { setupWorker } from 'msw/browser';
import { createMswSequenzy } from 'mock-sequenzy/msw';
const sequenzy = createMswSequenzy( { baseUrl: 'https://api.sequenzy.com' } );
await setupWorker( ...sequenzy.handlers ).start( { quiet: true, onUnhandledRequest: 'error' } );
window.ready = true;`;

let browser: Browser;
let server: Server;
let url: string;

describe.skipIf( findChromium() === undefined )( 'the MSW handlers in a page', () => {
	beforeAll( async () => {
		const { outputFiles } = await build( {
			stdin: { contents: page, resolveDir: fileURLToPath( new URL( '../../mock-sequenzy', import.meta.url ) ), loader: 'js' },
			bundle: true,
			write: false,
			format: 'esm',
			platform: 'browser',
			logLevel: 'silent',
		} );
		const files: Record< string, readonly [ type: string, text: string ] > = {
			'/': [ 'text/html', '<!doctype html><title>A page</title><script type="module" src="/page.js"></script>' ],
			'/page.js': [ 'text/javascript', outputFiles[ 0 ]?.text ?? '' ],
			'/mockServiceWorker.js': [
				'text/javascript',
				readFileSync( createRequire( import.meta.url ).resolve( 'msw/mockServiceWorker.js' ), 'utf8' ),
			],
		};
		server = createServer( ( { url: path = '' }, res ) => {
			const [ type, text ] = files[ path ] ?? [ 'text/plain', '' ];
			res.writeHead( files[ path ] ? 200 : 404, { 'content-type': type } ).end( text );
		} ).listen( 0, '127.0.0.1' );
		await new Promise( ( resolve ) => server.once( 'listening', resolve ) );
		url = `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }`;
		browser = await launchBrowser();
	} );

	afterAll( async () => {
		await browser?.close();
		server?.close();
	} );

	it( 'answer a shopper’s sign-up and the mail that follows, in a real service worker', async () => {
		const tab = await browser.newPage();
		await tab.goto( url );
		await tab.waitForFunction( () => ( window as unknown as { ready?: boolean } ).ready );
		const told = await tab.evaluate( async ( storeUrl ) => {
			const call = async ( path: string, body?: object, headers: Record< string, string > = {} ) => {
				const response = await fetch( `https://api.sequenzy.com${ path }`, {
					method: body ? 'POST' : 'GET',
					...( body && { body: JSON.stringify( body ), headers: { 'Content-Type': 'application/json', ...headers } } ),
				} );
				return { status: response.status, body: ( await response.json() ) as Record< string, any > };
			};
			const at = '2026-04-01T12:00:00.000Z';
			await call( '/_mock/clock/freeze', { at } );
			const { installationToken, siteId } = ( await call( '/_mock/connect', { storeUrl } ) ).body;
			const signUp = { storeUrl, email: 'buyer@example.com', providerProductId: '501', productTitle: 'Coffee Refill Pack' };
			const joined = await call( '/api/woocommerce/back-in-stock/subscribe', signUp );
			const payload = {
				id: 501,
				name: 'Coffee Refill Pack',
				type: 'simple',
				status: 'publish',
				stock_status: 'instock',
				manage_stock: false,
			};
			const event = {
				eventId: '6f1d3c54-9a8e-4c1b-8d2a-000000000001',
				type: 'product.saved',
				occurredAt: at,
				entity: { type: 'product', id: 501, version: 1_775_044_800_000_000 },
				payload: { ...payload, permalink: `${ storeUrl }/product/coffee`, images: [] },
			};
			const sent = await call(
				'/api/woocommerce/events',
				{ sentAt: at, events: [ event ] },
				{ Authorization: `Bearer ${ installationToken }`, 'X-Sequenzy-Site': siteId, 'X-Sequenzy-Url': storeUrl }
			);
			return { joined, sent, mails: ( await call( '/_mock/inbox' ) ).body.mails as Array< { to: string; subject: string } > };
		}, url );
		expect( told.joined ).toEqual( { status: 200, body: { success: true } } );
		expect( told.sent.body ).toMatchObject( { results: [ { status: 'accepted' } ] } );
		expect( told.mails ).toMatchObject( [ { to: 'buyer@example.com', subject: 'Coffee Refill Pack is back in stock' } ] );
		await tab.close();
	} );
} );
