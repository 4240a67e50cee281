/**
 * Builds what cannot run from its sources: the SDK and the mock (esbuild), the block and the admin screen (build-wordpress.mjs).
 * Offline, and the same sources give the same files.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildMsw, buildServer, buildSingleFile } from '../mock-sequenzy/build.mjs';
import { buildSdk } from '../sdk/build.mjs';
import { besideOf, makeRoom, takePlace } from './beside.mjs';

const root = fileURLToPath( new URL( '../', import.meta.url ) );

const folders = [ `${ root }sdk/dist`, `${ root }mock-sequenzy/dist` ];
folders.forEach( makeRoom );
await Promise.all( [ buildSdk, buildServer, buildMsw, buildSingleFile ].map( ( buildPart ) => buildPart( besideOf( 'dist' ) ) ) );
folders.forEach( takePlace );

execFileSync( process.execPath, [ 'scripts/build-wordpress.mjs' ], { cwd: root, stdio: 'inherit' } );

/* For the sandbox alone: WooCommerce → Sequenzy in any state (plugin/admin/preview/preview.ts). Outside plugin/, so that no release has it. */
await build( {
	absWorkingDir: root,
	entryPoints: { 'sequenzy-preview': 'plugin/admin/preview/preview.ts' },
	outdir: 'sandbox/mu-plugins/build',
	bundle: true,
	format: 'iife',
	platform: 'browser',
	target: 'es2022',
	logLevel: 'warning',
} );
