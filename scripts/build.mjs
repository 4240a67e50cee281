/**
 * Builds what cannot run from its sources: the SDK and the mock (esbuild), the block and the admin screen (build-wordpress.mjs).
 * Offline, and the same sources give the same files.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildMsw, buildServer, buildSingleFile } from '../mock-sequenzy/build.mjs';
import { besideOf, makeRoom, takePlace } from './beside.mjs';

const root = fileURLToPath( new URL( '../', import.meta.url ) );
const shared = { absWorkingDir: root, bundle: true, format: 'esm', logLevel: 'warning' };

const folders = [ `${ root }sdk/dist`, `${ root }mock-sequenzy/dist` ];
folders.forEach( makeRoom );

await Promise.all( [
	build( {
		...shared,
		entryPoints: [ 'sdk/src/browser.ts', 'sdk/src/admin.ts' ],
		outdir: besideOf( 'sdk/dist' ),
		platform: 'neutral',
		target: 'es2022',
		sourcemap: 'linked',
	} ),
	...[ buildServer, buildMsw, buildSingleFile ].map( ( buildPart ) => buildPart( besideOf( 'dist' ) ) ),
] );
folders.forEach( takePlace );

execFileSync( process.execPath, [ 'scripts/build-wordpress.mjs' ], { cwd: root, stdio: 'inherit' } );
