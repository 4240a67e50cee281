import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameOfStore, startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { rememberStart } from '../../sandbox/scenarios/fresh-start.ts';
import { play } from '../../sandbox/scenarios/play.ts';
import { noteStory } from '../runners/story-table.ts';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { stages } from './stages.ts';

const storyMs = 400_000;

for ( const { id, name, options, stories, absent } of stages() ) {
	describe.skipIf( absent !== undefined || findChromium() === undefined )( `The stories of the vendor's page, on ${ name }`, () => {
		const folder = mkdtempSync( join( tmpdir(), 'sequenzy-stories-' ) );
		let sandbox: Sandbox;
		let browser: Browser;
		let startAgain: () => Promise< void >;

		beforeAll( async () => {
			sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, ...options } );
			await sandbox.pauseTicker();
			startAgain = rememberStart( sandbox, folder );
			browser = await launchBrowser();
			const { wordpress, woocommerce, php, runtime } = sandbox.info;
			console.log( `WordPress ${ wordpress }, ${ nameOfStore( woocommerce ) }, PHP ${ php } (${ runtime })` );
		} );

		afterAll( async () => {
			await browser?.close();
			await sandbox?.stop();
			rmSync( folder, { recursive: true, force: true } );
		} );

		for ( const [ index, story ] of stories.entries() ) {
			const isAbsent = options.woocommerce === 'stand-in' && story.needsWooCommerce !== undefined;
			it.skipIf( isAbsent )( story.title, { timeout: storyMs }, async () => {
				if ( index > 0 ) {
					await startAgain();
				}
				const said: string[] = [];
				const pictures = join( import.meta.dirname, '../../.artifacts/screenshots', id, story.name );
				const { ok, ms } = await play( story, { sandbox, browser, pictures, say: ( line ) => said.push( line ) } );
				noteStory( { story: story.name, stage: [ options.runtime, nameOfStore( sandbox.info.woocommerce ) ], ok, ms } );
				expect( ok, said.join( '\n' ) ).toBe( true );
			} );
		}
	} );
}
