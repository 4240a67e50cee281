import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOfStore, startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { backInStock } from '../../sandbox/scenarios/back-in-stock.ts';
import { rememberStart } from '../../sandbox/scenarios/fresh-start.ts';
import { play } from '../../sandbox/scenarios/play.ts';
import { stories } from '../../sandbox/scenarios/stories.ts';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { stores } from './stores.ts';

const [ standIn ] = stores();

/* Back in stock is the journey, which is told on every store (journey.e2e.spec.ts). On others: npm run scenario -- all --woocommerce … */
describe.skipIf( findChromium() === undefined )( `The stories of the vendor's page, on ${ standIn?.name }`, () => {
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-stories-' ) );
	let sandbox: Sandbox;
	let browser: Browser;
	let startAgain: () => Promise< void >;

	beforeAll( async () => {
		sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, ...standIn?.options } );
		await sandbox.pauseTicker();
		startAgain = rememberStart( sandbox, folder );
		browser = await launchBrowser();
		const { wordpress, woocommerce, php } = sandbox.info;
		console.log( `WordPress ${ wordpress }, ${ nameOfStore( woocommerce ) }, PHP ${ php }` );
	} );

	afterAll( async () => {
		await browser?.close();
		await sandbox?.stop();
		rmSync( folder, { recursive: true, force: true } );
	} );

	for ( const story of stories.filter( ( { name } ) => name !== backInStock.name ) ) {
		it.skipIf( story.needsWooCommerce )( story.title, async () => {
			await startAgain();
			const said: string[] = [];
			const pictures = join( import.meta.dirname, '../../.artifacts/screenshots', story.name );
			const { ok } = await play( story, { sandbox, browser, pictures, say: ( line ) => said.push( line ) } );
			expect( ok, said.join( '\n' ) ).toBe( true );
		} );
	}
} );
