import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox, type Sandbox } from 'sequenzy-sandbox';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { badDays } from './block/bad-days.ts';
import { classicTheme } from './block/classic-theme.ts';
import { editor } from './block/editor.ts';
import { productPages, type Visit } from './block/product-pages.ts';
import { createShop, type Shop } from './block/shopper.ts';
import { stores } from './stores.ts';

const fixtures = join( import.meta.dirname, 'block' );

for ( const store of stores() ) {
	const isStandIn = store.id === 'stand-in';
	describe.skipIf( store.absent !== undefined || findChromium() === undefined )( `The back-in-stock block, on ${ store.name }`, () => {
		const folder = mkdtempSync( join( tmpdir(), 'sequenzy-block-' ) );
		let sandbox: Sandbox;
		let browser: Browser;
		let shop: Shop;

		beforeAll( async () => {
			const pictures = join( import.meta.dirname, '../../.artifacts/screenshots/block', store.id );
			mkdirSync( pictures, { recursive: true } );
			sandbox = await startSandbox( { dir: folder, port: 0, mockPort: 0, connected: true, ...store.options } );
			await sandbox.pauseTicker();
			browser = await launchBrowser();
			shop = createShop( sandbox, browser, pictures );
			copyFileSync( join( fixtures, 'shop.php' ), join( folder, 'wordpress/shop-of-the-tests.php' ) );
			expect( await shop.php( `require ABSPATH . 'shop-of-the-tests.php';` ) ).toBe( '' );
			console.log( await shop.php( `echo get_bloginfo( 'version' ), ' with the theme ', get_stylesheet();` ) );
		} );

		afterAll( async () => {
			await browser?.close();
			await sandbox?.stop();
			rmSync( folder, { recursive: true, force: true } );
		} );

		const visit = ( visits: readonly Visit[] ) => {
			for ( const { title, needsWooCommerce = false, needsBlock, run } of visits ) {
				it.skipIf( isStandIn && needsWooCommerce )( title, async ( { skip } ) => {
					const isThere = `echo WP_Block_Type_Registry::get_instance()->is_registered( '${ needsBlock }' ) ? 'yes' : 'no';`;
					if ( needsBlock !== undefined && ( await shop.php( isThere ) ) === 'no' ) {
						return skip( `This WooCommerce has no block ${ needsBlock }.` );
					}
					await run( shop );
				} );
			}
		};

		describe( 'On product pages', () => visit( productPages ) );
		describe( 'On bad days', () => visit( badDays ) );
		describe( 'In the editor', () => visit( editor ) );
		describe( 'In a classic theme', () => {
			beforeAll( async () => {
				cpSync( join( fixtures, 'classic-theme' ), join( folder, 'wordpress/wp-content/themes/classic-of-the-tests' ), {
					recursive: true,
				} );
				await shop.php( `switch_theme( 'classic-of-the-tests' );` );
			} );
			visit( classicTheme );
		} );
	} );
}
