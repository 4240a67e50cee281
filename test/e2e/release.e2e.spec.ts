import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openZip } from '../../sandbox/resolve/zip.ts';
import { copyProject, installInto } from '../release/project-copy.ts';
import { findChromium, launchBrowser } from '../support/browser.ts';
import { openInPlayground } from './release/in-playground.ts';
import { startStockStore } from './release/stock-store.ts';
import { visitAsOwner } from './release/owner.ts';
import { stores } from './stores.ts';

const run = promisify( execFile );
const tenMinutesMs = 10 * 60_000;
const folder = mkdtempSync( join( tmpdir(), 'sequenzy-release-' ) );
const plugin = 'sequenzy-for-woocommerce';
const { version } = JSON.parse( readFileSync( new URL( '../../package.json', import.meta.url ), 'utf8' ) ) as { version: string };
const zipIn = ( project: string, suffix = '.zip' ): string => join( folder, project, 'offered', `${ plugin }-${ version }${ suffix }` );

/**
 * As two people would who have nothing in common but the commit. Both folders are equally deep: the packages lie outside of them here, and
 * webpack numbers modules by the way to what loads them.
 */
async function release( project: string, zone: string ): Promise< void > {
	copyProject( join( folder, project ) );
	await run( process.execPath, [ 'scripts/release/plugin.ts', '--outdir', join( folder, project, 'offered' ) ], {
		cwd: join( folder, project ),
		env: { ...process.env, SOURCE_DATE_EPOCH: '1775044800', TZ: zone },
	} );
}

beforeAll( async () => {
	await release( 'here', 'UTC' );
} );
afterAll( () => rmSync( folder, { recursive: true, force: true } ) );

/** What `npm run release:plugin` offers. */
describe( 'A release', () => {
	it( 'has the same bytes wherever it is made', async () => {
		await release( 'somewhere-else', 'Pacific/Auckland' );
		for ( const suffix of [ '.zip', '.cdx.json', '-playground.zip', '-directory.zip' ] ) {
			const [ here, there ] = [ 'here', 'somewhere-else' ].map( ( project ) => readFileSync( zipIn( project, suffix ) ) );
			expect( here?.equals( there ?? Buffer.of() ), suffix ).toBe( true );
		}
	} );

	it( 'holds what runs in a store, and nothing of our workshop', () => {
		const archive = openZip( zipIn( 'here' ) );
		const names = archive.names.map( ( name ) => name.replace( `${ plugin }/`, '' ) );
		const readme = archive.read( `${ plugin }/readme.txt` ).toString();
		const main = archive.read( `${ plugin }/${ plugin }.php` ).toString();
		const license = archive.read( `${ plugin }/LICENSE` ).toString();
		// What somebody could ask for directly: a file of classes does nothing then, all others look whether WordPress is there.
		const unguarded = archive.names.filter( ( name ) => {
			const text = name.endsWith( '.php' ) ? archive.read( name ).toString() : '';
			const isGuarded = /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m.test( text );
			const isHarmless = /^namespace Sequenzy\\WooCommerce/m.test( text ) || /^<\?php return array\([^;]*\);\n?$/.test( text );
			return text !== '' && ! isGuarded && ! isHarmless;
		} );
		archive.close();

		expect( archive.names.filter( ( name ) => ! name.startsWith( `${ plugin }/` ) ) ).toEqual( [] );
		expect( names.filter( ( name ) => ! name.includes( '/' ) ) ).toEqual( [
			'LICENSE',
			'answers.json',
			'readme.txt',
			'requirements.php',
			`${ plugin }.php`,
			'uninstall.php',
		] );
		expect( [ ...new Set( names.filter( ( name ) => name.includes( '/' ) ).map( ( name ) => name.split( '/' )[ 0 ] ) ) ] ).toEqual( [
			'build',
			'languages',
			'sources',
			'src',
		] );
		expect( names ).toEqual(
			expect.arrayContaining( [
				`languages/${ plugin }.pot`,
				'build/admin/index.js',
				'build/admin/index.asset.php',
				'build/admin/style-index.css',
				'build/blocks/back-in-stock/block.json',
				'build/blocks/back-in-stock/render.php',
				'build/blocks/back-in-stock/view.js',
				'build/modules/sequenzy-woocommerce.js',
				'src/Plugin.php',
			] )
		);
		expect(
			names.filter( ( name ) =>
				/node_modules|vendor|(^|\/)tests?\/|\.spec\.|\.map$|preview\/|(^|\/)\.|composer|phpunit/.test( name )
			)
		).toEqual( [] );
		expect( names.filter( ( name ) => /\.(tsx?|scss|mjs)$/.test( name ) && ! name.startsWith( 'sources/' ) ) ).toEqual( [] );
		expect( unguarded ).toEqual( [] );
		expect( license ).toContain( 'GNU GENERAL PUBLIC LICENSE' );
		expect( readme ).toContain( `Stable tag: ${ version }` );
		expect( main ).toMatch( new RegExp( `\\* Version: +${ version }\\n` ) );
	} );

	it( 'brings the sources of what was built: whoever builds them gets the same files', async () => {
		const archive = openZip( zipIn( 'here' ) );
		const sources = join( folder, 'sources' );
		archive.unpack( `${ plugin }/sources/`, sources );
		installInto( sources );
		await run( 'npm', [ 'run', 'build' ], { cwd: sources } );
		const built = archive.names.filter( ( name ) => name.startsWith( `${ plugin }/build/` ) );
		const differing = built.filter(
			( name ) => ! readFileSync( join( sources, 'plugin', name.slice( plugin.length ) ) ).equals( archive.read( name ) )
		);
		archive.close();
		expect( built.length ).toBeGreaterThan( 0 );
		expect( differing ).toEqual( [] );
	} );

	it( 'has a bill of materials: our SDK, and nothing of anybody else', () => {
		const bom = JSON.parse( readFileSync( zipIn( 'here', '.cdx.json' ), 'utf8' ) ) as {
			metadata: { timestamp: string; component: object };
			components: { purl: string }[];
		};
		expect( bom ).toMatchObject( { bomFormat: 'CycloneDX', specVersion: '1.6' } );
		expect( bom.metadata ).toMatchObject( { timestamp: '2026-04-01T12:00:00Z', component: { name: plugin, version } } );
		expect( bom.components.map( ( { purl } ) => purl ) ).toEqual( [ `pkg:npm/sequenzy-woocommerce@${ version }` ] );
	} );
} );

/** WordPress as anybody has it, without a file of the sandbox: the zip is uploaded like any other. */
describe.each( stores() )( 'The zip in a WordPress with $name', ( { options, absent } ) => {
	it.skipIf( absent !== undefined || findChromium() === undefined )(
		'is uploaded, activated, opened, and deleted without a trace or a word in debug.log',
		async () => {
			const store = await startStockStore( join( folder, options.woocommerce ), options );
			const browser = await launchBrowser();
			try {
				const owner = await visitAsOwner( browser, store.url );
				await owner.upload( zipIn( 'here' ) );
				expect( await store.activePlugins() ).toEqual( [ `${ plugin }/${ plugin }.php`, 'woocommerce/woocommerce.php' ] );
				await owner.openScreen( 'Connect your store' );
				await owner.openShop( 'Coffee Refill Pack' );
				expect( await store.traces() ).not.toEqual( [] );
				await owner.deletePlugin( 'Sequenzy for WooCommerce' );
				expect( await store.traces() ).toEqual( [] );
				expect( store.complaints() ).toEqual( [] );
			} finally {
				await browser.close();
				await store.stop();
			}
		},
		tenMinutesMs
	);
} );

describe( 'The bundle for WordPress Playground', () => {
	let browser: Browser | undefined;
	afterAll( () => browser?.close() );

	it.skipIf( findChromium() === undefined )(
		'opens the plugin, the block and a demo shop',
		async () => {
			const playground = await openInPlayground( zipIn( 'here', '-playground.zip' ), join( folder, 'playground' ) );
			browser = await launchBrowser();
			const page = await browser.newPage( { viewport: { width: 1280, height: 900 } } );
			try {
				await page.goto( `${ playground.url }${ playground.landingPage }` );
				await page.getByRole( 'heading', { level: 2, name: 'Connect your store' } ).waitFor();
				await page.goto( playground.templateUrl );
				await page.frameLocator( 'iframe[name="editor-canvas"]' ).locator( '[data-type="sequenzy/back-in-stock"]' ).waitFor();
				await page.goto( playground.url );
				await page.getByText( 'Coffee Refill Pack' ).first().waitFor();
			} finally {
				await playground.stop();
			}
		},
		tenMinutesMs
	);
} );
