/**
 * Builds the SDK: `node sdk/build.mjs`. Plain JavaScript, since the launcher uses it before there is a build. With `--types` also the
 * declarations as they are published: one file an entry, with the wire's types in it, for ESM and for CommonJS (`npm pack` does that).
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const entries = [ 'browser', 'admin', 'server' ];

const folder = fileURLToPath( new URL( '.', import.meta.url ) );
const shared = { absWorkingDir: folder, bundle: true, logLevel: 'warning', sourcemap: 'linked' };
const entryPoints = entries.map( ( name ) => `src/${ name }.ts` );

export const buildSdk = () =>
	Promise.all( [
		build( { ...shared, entryPoints, outdir: 'dist', format: 'esm', platform: 'neutral', target: 'es2022' } ),
		build( {
			...shared,
			entryPoints,
			outdir: 'dist',
			format: 'cjs',
			platform: 'neutral',
			target: 'es2022',
			outExtension: { '.js': '.cjs' },
		} ),
	] );

/** The declarations of each entry, as they are published. */
export async function declarations() {
	const { generateDtsBundle } = await import( 'dts-bundle-generator' );
	const texts = generateDtsBundle(
		entries.map( ( name ) => ( {
			filePath: `${ folder }src/${ name }.ts`,
			libraries: { inlinedLibraries: [ 'sequenzy-contract' ] },
			output: { noBanner: true, exportReferencedTypes: false, sortNodes: true },
		} ) ),
		{ preferredConfigPath: `${ folder }tsconfig.json` }
	);
	return Object.fromEntries( entries.map( ( name, index ) => [ name, texts[ index ] ] ) );
}

async function writeDeclarations() {
	for ( const [ name, text ] of Object.entries( await declarations() ) ) {
		writeFileSync( `${ folder }dist/${ name }.d.ts`, text );
		copyFileSync( `${ folder }dist/${ name }.d.ts`, `${ folder }dist/${ name }.d.cts` );
	}
}

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	await buildSdk();
	if ( process.argv.includes( '--types' ) ) {
		await writeDeclarations();
	}
}
