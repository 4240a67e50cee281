import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Sandbox } from '../index.ts';
import { createMockControl, type MockControl } from './mock-control.ts';

/** A flow told as a store owner would tell it: steps in order, each either true or not. */
export interface Story {
	readonly name: string;
	readonly title: string;
	readonly steps: readonly Step[];
}

export interface Step {
	readonly title: string;
	readonly run: ( world: World ) => Promise< void >;
}

/** The people of a story and what they sit in front of. */
export interface World {
	readonly sandbox: Sandbox;
	readonly mock: MockControl;
	/** The store owner's tab in wp-admin. */
	readonly owner: Page;
	/** The shopper's tab; another browser profile, never logged in. */
	readonly shopper: Page;
	/** Keeps a picture of what the person sees now. */
	readonly picture: ( name: string, page: Page ) => Promise< void >;
	readonly close: () => Promise< void >;
}

export async function createWorld( sandbox: Sandbox, browser: Browser, pictureFolder: string ): Promise< World > {
	const contexts: BrowserContext[] = [];
	const open = async (): Promise< Page > => {
		const context = await browser.newContext( { viewport: { width: 1280, height: 900 } } );
		contexts.push( context );
		return context.newPage();
	};
	let count = 0;
	return {
		sandbox,
		mock: createMockControl( sandbox.info.mockUrl ),
		owner: await open(),
		shopper: await open(),
		picture: async ( name, page ) => {
			count += 1;
			await page.screenshot( { path: `${ pictureFolder }/${ String( count ).padStart( 2, '0' ) }-${ name }.png`, fullPage: true } );
		},
		close: async () => {
			for ( const context of contexts ) {
				await context.close();
			}
		},
	};
}

/** Says what was expected and what was seen instead, so that QA need not guess. */
export function expectThat( holds: boolean, expected: string, seen?: unknown ): asserts holds {
	if ( ! holds ) {
		throw new Error( seen === undefined ? `Expected ${ expected }.` : `Expected ${ expected }, but saw ${ inShort( seen ) }.` );
	}
}

function inShort( seen: unknown ): string {
	const json = JSON.stringify( seen );
	return json.length > 1500 ? `${ json.slice( 0, 1500 ) }…` : json;
}

/** Runs the store's worker until something is so; gives up after a number of runs, never after a time. */
export async function tickUntil< T >(
	world: World,
	expected: string,
	look: () => Promise< T >,
	holds: ( seen: T ) => boolean
): Promise< T > {
	let seen = await look();
	for ( let runs = 0; runs < 12 && ! holds( seen ); runs += 1 ) {
		await world.sandbox.tick();
		seen = await look();
	}
	expectThat( holds( seen ), expected, seen );
	return seen;
}
