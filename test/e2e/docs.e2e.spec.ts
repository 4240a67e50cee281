import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openProductTab } from '../../sandbox/scenarios/product-tab.ts';
import { createSequenzy } from '../../sandbox/scenarios/sequenzy.ts';
import { createShopper } from '../../sandbox/scenarios/shopper.ts';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { projectRoot, readGuide, type Section } from '../support/guide.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** What the page tells its reader to do by hand, before a block of commands. */
type ByHand = Readonly< Record< string, readonly ( ( () => Promise< void > ) | undefined )[] > >;

async function follow( terminal: Terminal, { title, blocks }: Section, byHand: ByHand = {} ): Promise< void > {
	for ( const [ index, { commands, notPlayed } ] of blocks.entries() ) {
		await byHand[ title ]?.[ index ]?.();
		for ( const { text, answers } of notPlayed === undefined ? commands : [] ) {
			const printed = await terminal.type( text );
			for ( const answer of answers ) {
				expect( printed, text ).toContain( answer );
			}
		}
	}
}

/** In order: each section finds what the one before it left. */
describe.skipIf( findChromium() === undefined )( 'The first ten minutes of docs/qa, followed word for word', () => {
	let terminal: Terminal;
	let browser: Browser;
	let broken = false;

	beforeAll( async () => {
		terminal = openTerminal();
		browser = await launchBrowser();
	} );
	afterAll( async () => {
		await browser?.close();
		await terminal?.close();
	} );

	const ask = async ( email: string ): Promise< void > => {
		const page = await browser.newPage();
		await createShopper( page, { info: terminal.info() } ).joinWaitlist( 'coffee-refill-pack', email );
		await page.close();
	};
	/** A reader would look again; here the worker is called until it is so. */
	const until = async ( holds: () => Promise< boolean > ): Promise< void > => {
		for ( let rounds = 0; rounds < 12 && ! ( await holds() ); rounds += 1 ) {
			await fetch( `${ terminal.info().storeUrl }/?rest_route=/sequenzy-sandbox/v1/tick`, { method: 'POST' } );
		}
	};
	const restock = async (): Promise< void > => {
		const page = await browser.newPage();
		const { adminUrl, username, password } = terminal.info();
		await createShopper( page, { info: terminal.info() } ).logIn( username, password );
		await page.goto( `${ adminUrl }edit.php?post_type=product` );
		await page.locator( 'a.row-title', { hasText: 'Coffee Refill Pack' } ).click();
		const choice = page.locator( 'input[name="_stock_status"][value="instock"]' );
		await openProductTab( page, 'inventory', choice );
		await choice.check();
		await page.locator( '#publish' ).click();
		await page.locator( '#message, .notice-success' ).first().waitFor();
		await page.close();
	};
	const byHand: ByHand = {
		'2. Wait for a product': [ () => ask( 'ana@example.com' ) ],
		'3. Break something': [
			undefined,
			async () => {
				await ask( 'bob@example.com' );
				const sequenzy = createSequenzy( terminal.info().mockUrl );
				await until( async () => ( await sequenzy.waitlist( 'bob@example.com' ) ).length > 0 );
			},
		],
		'4. Put it back in stock': [
			async () => {
				await restock();
				const sequenzy = createSequenzy( terminal.info().mockUrl );
				await until( async () => ( await sequenzy.mails( 'bob@example.com' ) ).length > 0 );
			},
		],
	};
	const { sections } = readGuide( 'docs/qa/README.md' );

	it( 'has a step for all that is done by hand', () => {
		expect( sections.map( ( { title } ) => title ) ).toEqual( expect.arrayContaining( Object.keys( byHand ) ) );
	} );

	it.each( sections.map( ( section ) => [ section.title, section ] as const ) )(
		'%s',
		{ timeout: 600_000 },
		async ( _title, section ) => {
			expect( broken, 'an earlier section failed' ).toBe( false );
			broken = true;
			await follow( terminal, section, byHand );
			broken = false;
		}
	);
} );

describe( 'A recipe of docs/qa', () => {
	const { sections } = readGuide( 'docs/qa/recipes.md' );
	const section = ( title: string ): Section => sections.find( ( candidate ) => candidate.title === title )!;
	let terminal: Terminal;
	beforeAll( () => {
		terminal = openTerminal();
	} );
	afterAll( () => terminal.close() );

	it( 'tells why a reminder was missed, and hands the state on to somebody else', async () => {
		await follow( terminal, section( 'Reproduce a missed reminder' ) );
		await follow( terminal, section( 'Attach a failing state to a bug' ) );
	} );

	it( 'tests somebody’s plugin by the workflow that is there to copy', { timeout: 600_000 }, async () => {
		// What the workflow checks out: this project, and a plugin with its test.
		symlinkSync( projectRoot, join( terminal.folder, 'sequenzy' ) );
		cpSync( join( projectRoot, 'docs/plugin/examples' ), join( terminal.folder, 'my-plugin' ), { recursive: true } );
		cpSync( join( projectRoot, 'docs/qa/examples/sequenzy.test.mjs' ), join( terminal.folder, 'my-plugin/tests/sequenzy.test.mjs' ) );
		const { jobs } = parse( readFileSync( join( projectRoot, 'docs/qa/examples/my-plugin.yml' ), 'utf8' ) ) as Workflow;
		const steps = jobs.sequenzy.steps.flatMap( ( { run } ) => run ?? [] );
		const printed: string[] = [];
		for ( const step of steps ) {
			printed.push( await terminal.type( step ) );
		}
		expect( printed ).toEqual( [
			expect.any( String ),
			expect.stringMatching( /pass 1\b[^]*fail 0\b/ ),
			expect.stringContaining( 'Wrote ' ),
		] );
	} );
} );

interface Workflow {
	readonly jobs: { readonly sequenzy: { readonly steps: readonly { readonly run?: string }[] } };
}
