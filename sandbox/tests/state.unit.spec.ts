import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSandboxFolder } from '../state.ts';

let dir: string;
beforeEach( () => {
	dir = mkdtempSync( join( tmpdir(), 'sequenzy-state-' ) );
} );
afterEach( () => rmSync( dir, { recursive: true } ) );

describe( 'the folder of a sandbox', () => {
	it( 'is refused while another program runs a sandbox in it, and not when that has died', async () => {
		const other = spawn( process.execPath, [ '-e', 'process.stdin.resume()' ], { stdio: [ 'pipe', 'ignore', 'ignore' ] } );
		writeFileSync( join( dir, 'running.pid' ), String( other.pid ) );
		expect( () => openSandboxFolder( dir ).claim() ).toThrow( new RegExp( `is running already \\(process ${ other.pid }\\)` ) );
		other.kill( 'SIGKILL' );
		await once( other, 'exit' );
		openSandboxFolder( dir ).claim()();
		expect( existsSync( join( dir, 'running.pid' ) ) ).toBe( false );
	} );

	it( 'forgets the store and the mock together', () => {
		const folder = openSandboxFolder( dir );
		folder.write( {
			wordpress: { version: '6.6' },
			woocommerce: { source: 'stand-in', version: '0.1', folder: '/stand-in' },
			storeUrl: 'http://127.0.0.1:8480',
		} );
		writeFileSync( folder.mockData, 'facts' );
		folder.wipe();
		expect( folder.read() ).toBeUndefined();
		expect( existsSync( folder.mockData ) ).toBe( false );
	} );
} );
