/**
 * What WordPress loads: the block, the admin screen and the script module `sequenzy-woocommerce`, into plugin/build. Called by
 * build.mjs after the SDK is built, because the block's view module and the screen take the SDK as its users do, from sdk/dist.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { besideOf, makeRoom, takePlace } from './beside.mjs';

const root = fileURLToPath( new URL( '../', import.meta.url ) );
const scripts = fileURLToPath( new URL( '../node_modules/@wordpress/scripts/bin/wp-scripts.js', import.meta.url ) );

const folder = `${ root }plugin/build`;
const next = besideOf( 'plugin/build' );
makeRoom( folder );

/*
 * The view module has the SDK's form inside instead of naming the module `sequenzy-woocommerce` as a dependency: a product page then
 * loads one small file (only what the form uses) and not two, one after the other, of which the second holds the whole SDK. The price
 * is a second copy of about 2 KB on pages of a theme that imports `sequenzy-woocommerce` too; it keeps no state, so two copies agree.
 */
wpScripts( '--experimental-modules', '--source-path=blocks', `--output-path=${ next }/blocks` );

wpScripts( 'plugin/admin/index.tsx', `--output-path=${ next }/admin` );

/* For themes without a bundler: import { subscribeToBackInStock } from 'sequenzy-woocommerce', or in a classic script sequenzyWooCommerce. */
const storefront = {
	absWorkingDir: root,
	outdir: `${ next }/modules`,
	bundle: true,
	minify: true,
	platform: 'browser',
	target: 'es2022',
	logLevel: 'warning',
};
await build( { ...storefront, entryPoints: { 'sequenzy-woocommerce': 'sdk/src/browser.ts' }, format: 'esm' } );
await build( {
	...storefront,
	entryPoints: { 'sequenzy-woocommerce.classic': 'sdk/src/browser.ts' },
	format: 'iife',
	globalName: 'sequenzyWooCommerce',
} );
takePlace( folder );

/** The words of webpack matter only when something is wrong. */
function wpScripts( ...args ) {
	const { status, stdout, stderr } = spawnSync( process.execPath, [ scripts, 'build', ...args ], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production', BROWSERSLIST_IGNORE_OLD_DATA: '1' },
	} );
	if ( status !== 0 ) {
		process.stderr.write( `${ stdout }${ stderr }\nwp-scripts build ${ args.join( ' ' ) } failed.\n` );
		process.exit( 1 );
	}
}
