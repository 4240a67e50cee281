import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page, Request } from 'playwright-core';
import type { Sandbox } from 'sequenzy-sandbox';
import { createSequenzy, type Sequenzy } from '../../../sandbox/scenarios/sequenzy.ts';
import { accessibilityFaults } from '../../support/axe.ts';

const HEIGHT = 900;
export const widths = [ 1280, 375 ] as const;
export const THANKS = 'Thank you. We will e-mail you when it is back.';

/** Somebody in front of a product page. */
export interface Shopper {
	readonly page: Page;
	/** What the page asked of Sequenzy or of the store's own door, in order. */
	readonly asked: readonly Request[];
	/** How often our form appeared or vanished by script since the page began to load. */
	readonly jumps: () => Promise< number >;
	readonly open: ( path: string ) => Promise< Locator >;
	readonly leave: () => Promise< void >;
}

export interface Shop {
	readonly sandbox: Sandbox;
	readonly mock: Sequenzy;
	readonly browser: Browser;
	/** Runs the body of a script in the store, WordPress loaded. */
	readonly php: ( code: string ) => Promise< string >;
	readonly enter: ( options?: Parameters< Browser[ 'newContext' ] >[ 0 ] ) => Promise< Shopper >;
	/** Keeps a picture at both widths, and tells what sticks out of the page and what axe finds in the form. */
	readonly faults: ( page: Page, picture: string ) => Promise< string[] >;
}

export function createShop( sandbox: Sandbox, browser: Browser, pictureFolder: string ): Shop {
	return {
		sandbox,
		browser,
		mock: createSequenzy( sandbox.info.mockUrl ),
		php: ( code ) => sandbox.runPhp( `<?php require '/wordpress/wp-load.php'; ${ code }` ),
		enter: async ( options ) =>
			shopperIn(
				await browser.newContext( { viewport: { width: widths[ 0 ], height: HEIGHT }, ...options } ),
				sandbox.info.storeUrl
			),
		faults: async ( page, picture ) => {
			const found: string[] = [];
			for ( const width of widths ) {
				await page.setViewportSize( { width, height: HEIGHT } );
				const form = page.locator( '[data-sequenzy-back-in-stock]' ).first();
				await form.scrollIntoViewIfNeeded();
				await page.screenshot( { path: join( pictureFolder, `${ picture }-${ width }.png` ), animations: 'disabled' } );
				const hiddenPixels = await form.evaluate( ( block ) => block.scrollWidth - block.clientWidth );
				found.push(
					...( hiddenPixels > 0 ? [ `${ picture } at ${ width } px: ${ hiddenPixels } px stick out` ] : [] ),
					...( await accessibilityFaults( page, '[data-sequenzy-back-in-stock]' ) )
				);
			}
			await page.setViewportSize( { width: widths[ 0 ], height: HEIGHT } );
			return found;
		},
	};
}

async function shopperIn( context: BrowserContext, storeUrl: string ): Promise< Shopper > {
	const page = await context.newPage();
	const asked: Request[] = [];
	page.on( 'request', ( request ) => request.method() === 'POST' && /back-in-stock/.test( request.url() ) && asked.push( request ) );
	await page.addInitScript( () => {
		const seen = Object.assign( window, { jumps: 0 } );
		new MutationObserver( ( records ) => {
			seen.jumps += records.filter(
				( { target, oldValue } ) =>
					( target as HTMLElement ).matches( '[data-sequenzy-back-in-stock]' ) &&
					( oldValue !== null ) !== ( target as HTMLElement ).hidden
			).length;
		} ).observe( document, { subtree: true, attributeFilter: [ 'hidden' ], attributeOldValue: true } );
	} );
	return {
		page,
		asked,
		jumps: () => page.evaluate( () => ( window as unknown as { jumps: number } ).jumps ),
		open: async ( path ) => {
			await page.goto( `${ storeUrl }/${ path }` );
			return page.locator( '[data-sequenzy-back-in-stock]' ).first();
		},
		leave: () => context.close(),
	};
}

/** Types an address, sends it, and waits for the words. */
export async function signUp( form: Locator, email: string, words = THANKS, button = 'Tell me when it is back' ): Promise< void > {
	await form.getByLabel( 'E-mail address' ).fill( email );
	await form.getByRole( 'button', { name: button } ).click();
	await form.getByRole( 'status' ).getByText( words ).waitFor();
}

/** The fields of a request of ours. */
export function fieldsOf( request: Request | undefined ): Record< string, unknown > {
	return JSON.parse( request?.postData() ?? '{}' );
}
