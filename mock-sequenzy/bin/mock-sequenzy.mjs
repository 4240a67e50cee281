#!/usr/bin/env node
/* Plain Node 20: builds the mock when its build is missing, then runs it under Node 24 (node:sqlite). */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled once, kept by Node: half of the start.
module.enableCompileCache?.();

const require = createRequire( import.meta.url );
const main = new URL( '../dist/main.js', import.meta.url );

if ( ! existsSync( main ) ) {
	const { buildServer } = await import( '../build.mjs' );
	await buildServer();
}

if ( Number( process.versions.node.split( '.' )[ 0 ] ) >= 24 ) {
	await import( main.href );
} else {
	const child = spawn( newerNode(), [ fileURLToPath( main ), ...process.argv.slice( 2 ) ], { stdio: 'inherit' } );
	for ( const signal of [ 'SIGINT', 'SIGTERM' ] ) {
		process.on( signal, () => child.kill( signal ) );
	}
	child.on( 'exit', ( code ) => process.exit( code ?? 1 ) );
}

/** The npm package `node` brings the pinned version along. */
function newerNode() {
	try {
		return require.resolve( 'node/bin/node' );
	} catch {
		console.error(
			`mock-sequenzy: needs Node 24 or newer, and this is ${ process.version }. Install Node 24, or run npm install in the project.`
		);
		process.exit( 1 );
	}
}
