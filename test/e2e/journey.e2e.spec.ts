import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOfStore, startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { backInStock } from '../../sandbox/scenarios/back-in-stock.ts';
import { createWorld, type World } from '../../sandbox/scenarios/story.ts';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { stages } from './stages.ts';

for ( const stage of stages() ) {
	describe.skipIf( stage.absent !== undefined || findChromium() === undefined )( `${ backInStock.title }, on ${ stage.name }`, () => {
		const folder = mkdtempSync( join( tmpdir(), 'sequenzy-journey-' ) );
		let sandbox: Sandbox;
		let browser: Browser;
		let world: World;
		let broken = false;

		beforeAll( async () => {
			const pictures = join( import.meta.dirname, '../../.artifacts/screenshots', stage.id );
			mkdirSync( pictures, { recursive: true } );
			sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, ...stage.options } );
			await sandbox.pauseTicker();
			browser = await launchBrowser();
			world = await createWorld( sandbox, browser, pictures );
			const { wordpress, woocommerce, php, runtime } = sandbox.info;
			console.log( `WordPress ${ wordpress }, ${ nameOfStore( woocommerce ) }, PHP ${ php } (${ runtime })` );
		} );

		afterAll( async () => {
			await world?.close();
			await browser?.close();
			await sandbox?.stop();
			rmSync( folder, { recursive: true, force: true } );
		} );

		it.each( backInStock.steps.map( ( step ) => [ step.title, step ] as const ) )( '%s', async ( _title, step ) => {
			expect( broken, 'an earlier step failed' ).toBe( false );
			broken = true;
			await step.run( world );
			broken = false;
		} );
	} );
}
