/**
 * Builds the SDK: `node sdk/build.mjs`. Plain JavaScript, since the launcher uses it before there is a build. With `--types` also the
 * declarations as they are published: one file an entry, with the wire's types in it, for ESM and for CommonJS (`npm pack` does that);
 * `--outdir` puts all of it elsewhere; `--only browser --only admin` builds what the plugin takes, for whoever has only that.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const entries = [ 'browser', 'admin', 'server', 'testing' ];

const folder = fileURLToPath( new URL( '.', import.meta.url ) );

const dist = `${ folder }dist`;

export function buildSdk( outdir = dist, only = undefined ) {
	const shared = { absWorkingDir: folder, bundle: true, logLevel: 'warning', sourcemap: 'linked', outdir };
	const entryPoints = ( only ?? entries ).map( ( name ) => `src/${ name }.ts` );
	const library = { ...shared, entryPoints, platform: 'neutral', target: 'es2022' };
	const command = {
		...shared,
		entryPoints: [ 'src/cli.ts' ],
		format: 'esm',
		platform: 'node',
		target: 'node20',
		banner: { js: '#!/usr/bin/env node' },
	};
	return Promise.all(
		[
			{ ...library, format: 'esm' },
			{ ...library, format: 'cjs', outExtension: { '.js': '.cjs' } },
			...( only ? [] : [ command ] ),
		].map( ( one ) => build( one ) )
	);
}

/** The declarations of each entry, as they are published. */
export async function declarations() {
	// Not needed to build what runs.
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

async function writeDeclarations( outdir ) {
	for ( const [ name, text ] of Object.entries( await declarations() ) ) {
		writeFileSync( `${ outdir }/${ name }.d.ts`, text );
		writeFileSync( `${ outdir }/${ name }.d.cts`, text );
	}
}

if ( process.argv[ 1 ] === fileURLToPath( import.meta.url ) ) {
	const { values } = parseArgs( {
		options: { types: { type: 'boolean' }, outdir: { type: 'string', default: dist }, only: { type: 'string', multiple: true } },
	} );
	if ( values.types ) {
		// With what tsc remembers of it: it would take the published declarations for its own.
		rmSync( values.outdir, { recursive: true, force: true } );
	}
	await buildSdk( values.outdir, values.only );
	if ( values.types ) {
		await writeDeclarations( values.outdir );
	}
}
