/**
 * `npm test`: every runner, one sum. The last line is `N passed, N failed` with `, N skipped` when something was skipped.
 * What this machine cannot run is listed loudly before it.
 *
 * Two runners work at a time: those of the browser and its stores, and those of PHP. What the second lane prints is shown when a runner ends.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { findChromium } from './support/browser.ts';
import { stages } from './e2e/stages.ts';
import { stores } from './e2e/stores.ts';
import { chaos } from './runners/chaos.ts';
import { check } from './runners/check.ts';
import { phpunit } from './runners/phpunit.ts';
import { reports } from './runners/run-command.ts';
import { storyTable } from './runners/story-table.ts';
import type { Runner, Tally } from './runners/tally.ts';
import { vitest } from './runners/vitest.ts';

const leftOut: string[] = [];

rmSync( reports, { recursive: true, force: true } );
mkdirSync( reports, { recursive: true } );

const first = [ check( leftOut ), vitest( 'unit' ), vitest( 'e2e' ) ];
const second = [ ...phpunit( leftOut ), ...chaos( leftOut ) ];
if ( findChromium() === undefined ) {
	leftOut.push( 'The browser tests: Chromium was not found. Install it or set CHROMIUM_PATH.' );
}
for ( const { absent } of stores() ) {
	if ( absent !== undefined ) {
		leftOut.push( `The tests on a real WooCommerce: ${ absent }` );
	}
}
for ( const { name, absent, options } of stages() ) {
	if ( absent !== undefined && options.runtime !== 'playground' ) {
		leftOut.push( `The stories on ${ name }: ${ absent }` );
	}
}
const tallies = await Promise.all( [ runAsItComes( first ), runAndShow( second ) ] );
report( new Map( tallies.flat() ) );

type Counted = [ name: string, tally: Tally ];

async function runAsItComes( runners: readonly Runner[] ): Promise< Counted[] > {
	const counted: Counted[] = [];
	for ( const { name, run } of runners ) {
		heading( name );
		counted.push( [ name, await run( ( text ) => process.stdout.write( text ) ) ] );
	}
	return counted;
}

async function runAndShow( runners: readonly Runner[] ): Promise< Counted[] > {
	const counted: Counted[] = [];
	for ( const { name, run } of runners ) {
		let kept = '';
		const startedAt = performance.now();
		const tally = await run( ( text ) => ( kept += text ) );
		heading( `${ name } (${ Math.round( ( performance.now() - startedAt ) / 1000 ) } s)` );
		process.stdout.write( kept );
		counted.push( [ name, tally ] );
	}
	return counted;
}

function heading( text: string ): void {
	console.log( `\n━━ ${ text } ${ '━'.repeat( Math.max( 0, 76 - text.length ) ) }` );
}

function report( counted: ReadonlyMap< string, Tally > ): void {
	const told = storyTable();
	if ( told !== undefined ) {
		heading( 'Stories' );
		console.log( told );
	}
	heading( 'Result' );
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for ( const [ name, tally ] of counted ) {
		console.log( `${ name }: ${ tally.passed } passed, ${ tally.failed } failed, ${ tally.skipped } skipped` );
		sum.passed += tally.passed;
		sum.failed += tally.failed;
		sum.skipped += tally.skipped;
	}
	for ( const reason of leftOut ) {
		console.log( `!! LEFT OUT on this machine: ${ reason }` );
	}
	console.log( `${ sum.passed } passed, ${ sum.failed } failed${ sum.skipped > 0 ? `, ${ sum.skipped } skipped` : '' }` );
	process.exitCode = sum.failed === 0 ? 0 : 1;
}
