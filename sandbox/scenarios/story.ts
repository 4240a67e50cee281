import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Sandbox } from '../index.ts';
import type { ClaimId } from './claims.ts';
import { createClock, type Clock } from './clock.ts';
import { createOwner, type Owner } from './owner.ts';
import { createSequenzy, type Sequenzy } from './sequenzy.ts';
import { createShopper, type Shopper } from './shopper.ts';
import { createStoreDriver, type StoreDriver } from './store-driver.ts';

/** A flow told as a store owner would tell it: steps in order, each either true or not. */
export interface Story {
	readonly name: string;
	readonly title: string;
	/** What only the real WooCommerce has; on the stand-in the story is skipped, with this word. */
	readonly needsWooCommerce?: string;
	readonly steps: readonly Step[];
}

export interface Step {
	readonly title: string;
	/** What the vendor's page says of it. */
	readonly proves?: readonly ClaimId[];
	readonly run: ( world: World ) => Promise< void >;
}

/** The people of a story, and what they sit in front of. */
export interface World {
	readonly sandbox: Sandbox;
	readonly owner: Owner;
	/** In another browser profile than the owner. */
	readonly shopper: Shopper;
	readonly clock: Clock;
	readonly sequenzy: Sequenzy;
	readonly store: StoreDriver;
	/** Keeps a picture of what the person sees now. */
	readonly picture: ( name: string, page: Page ) => Promise< void >;
	readonly close: () => Promise< void >;
}

export async function createWorld( sandbox: Sandbox, browser: Browser, pictureFolder: string ): Promise< World > {
	const contexts: BrowserContext[] = [];
	const open = async (): Promise< Page > => {
		const context = await browser.newContext( { viewport: { width: 1280, height: 900 } } );
		// A shop of WebAssembly on a busy machine takes its time.
		context.setDefaultTimeout( 60_000 );
		contexts.push( context );
		return context.newPage();
	};
	const sequenzy = createSequenzy( sandbox.info.mockUrl );
	let count = 0;
	return {
		sandbox,
		owner: createOwner( await open(), sandbox ),
		shopper: createShopper( await open(), sandbox ),
		clock: createClock( sandbox, sequenzy ),
		sequenzy,
		store: createStoreDriver( sandbox ),
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
	{ sandbox }: Pick< World, 'sandbox' >,
	expected: string,
	look: () => Promise< T >,
	holds: ( seen: T ) => boolean
): Promise< T > {
	let seen = await look();
	for ( let runs = 0; runs < 12 && ! holds( seen ); runs += 1 ) {
		await sandbox.tick();
		seen = await look();
	}
	expectThat( holds( seen ), expected, seen );
	return seen;
}
