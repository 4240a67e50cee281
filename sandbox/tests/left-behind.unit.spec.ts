import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endLeftBehind, leaveBehind } from '../runtimes/left-behind.ts';

let work: string;
beforeEach( () => {
	work = mkdtempSync( join( tmpdir(), 'sequenzy-left-behind-' ) );
} );
afterEach( () => rmSync( work, { recursive: true } ) );

const startServer = () =>
	spawn( process.execPath, [ '-e', 'process.stdin.resume()', work ], { stdio: [ 'pipe', 'ignore', 'ignore' ], detached: true } );

describe( 'what a killed sandbox left running', () => {
	it( 'is ended by the next start', async () => {
		const server = startServer();
		const ended = once( server, 'exit' );
		leaveBehind( work, { group: server.pid ?? 0, names: work } );
		await endLeftBehind( work );
		expect( await ended ).toEqual( [ null, 'SIGKILL' ] );
		expect( existsSync( join( work, 'left-behind.json' ) ) ).toBe( false );
	} );

	it( 'is not somebody else who got its number meanwhile', async () => {
		const other = startServer();
		leaveBehind( work, { group: other.pid ?? 0, names: '/another/folder' } );
		await endLeftBehind( work );
		expect( other.exitCode ?? other.signalCode ).toBeNull();
		const ended = once( other, 'exit' );
		other.stdin.end();
		expect( await ended ).toEqual( [ 0, null ] );
	} );

	it( 'is nothing after an orderly end', async () => {
		leaveBehind( work, { group: 0, names: work } )();
		await endLeftBehind( work );
		expect( existsSync( join( work, 'left-behind.json' ) ) ).toBe( false );
	} );
} );
