/**
 * Builds what cannot run from its sources: the SDK and the mock (esbuild), the block and the admin screen (build-wordpress.mjs).
 * Offline, and the same sources give the same files.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildMsw, buildServer, buildSingleFile } from '../mock-sequenzy/build.mjs';
import { buildSdk } from '../sdk/build.mjs';

const root = fileURLToPath( new URL( '../', import.meta.url ) );

for ( const folder of [ 'sdk/dist', 'mock-sequenzy/dist' ] ) {
	rmSync( new URL( `../${ folder }`, import.meta.url ), { recursive: true, force: true } );
}

await Promise.all( [ buildSdk(), buildServer(), buildMsw(), buildSingleFile() ] );

execFileSync( process.execPath, [ 'scripts/build-wordpress.mjs' ], { cwd: root, stdio: 'inherit' } );
