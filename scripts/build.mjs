/**
 * Builds what cannot run from its sources: the SDK and the mock (esbuild), the block and the admin screen (build-wordpress.mjs).
 * Offline, and the same sources give the same files.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildMsw, buildServer, buildSingleFile } from '../mock-sequenzy/build.mjs';

const root = fileURLToPath( new URL( '../', import.meta.url ) );
const shared = { absWorkingDir: root, bundle: true, format: 'esm', logLevel: 'warning' };

for ( const folder of [ 'sdk/dist', 'mock-sequenzy/dist' ] ) {
	rmSync( new URL( `../${ folder }`, import.meta.url ), { recursive: true, force: true } );
}

await Promise.all( [
	build( {
		...shared,
		entryPoints: [ 'sdk/src/browser.ts', 'sdk/src/admin.ts' ],
		outdir: 'sdk/dist',
		platform: 'neutral',
		target: 'es2022',
		sourcemap: 'linked',
	} ),
	buildServer(),
	buildMsw(),
	buildSingleFile(),
] );

execFileSync( process.execPath, [ 'scripts/build-wordpress.mjs' ], { cwd: root, stdio: 'inherit' } );
