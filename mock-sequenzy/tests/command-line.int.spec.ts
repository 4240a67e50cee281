import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const launcher = fileURLToPath( new URL( '../bin/mock-sequenzy.mjs', import.meta.url ) );
const run = ( ...options: string[] ) => {
	const child = spawn( process.execPath, [ launcher, ...options ], { stdio: [ 'ignore', 'pipe', 'pipe' ] } );
	const output = { stdout: '', stderr: '' };
	child.stdout.on( 'data', ( data ) => ( output.stdout += data ) );
	child.stderr.on( 'data', ( data ) => ( output.stderr += data ) );
	return { child, output, ended: once( child, 'close' ).then( ( [ code ] ) => code as number | null ) };
};

describe( 'npx mock-sequenzy', () => {
	it.each( [ 'SIGINT', 'SIGTERM' ] as const )( 'prints one line when it is ready and ends cleanly on %s', async ( signal ) => {
		const { child, output, ended } = run( '--port', '0', '--json' );
		await once( child.stdout, 'data' );
		const { url, dashboardUrl, apiKey } = JSON.parse( output.stdout );
		expect( output.stdout.trim().split( '\n' ) ).toHaveLength( 1 );
		expect( apiKey ).toMatch( /^seq_live_/ );
		expect( ( await fetch( dashboardUrl ) ).status ).toBe( 200 );
		child.kill( signal );
		expect( await ended ).toBe( 0 );
		await expect( fetch( url ) ).rejects.toThrow();
	} );

	it( 'says what to do when the port is taken, or is no port', async () => {
		const holder = createServer().listen( 0, '127.0.0.1' );
		await once( holder, 'listening' );
		const { port } = holder.address() as AddressInfo;
		const taken = run( '--port', String( port ) );
		expect( await taken.ended ).toBe( 1 );
		expect( taken.output.stderr ).toContain( `Port ${ port } on 127.0.0.1 is taken by another program.` );
		holder.close();
		const wrong = run( '--port', 'eight' );
		expect( await wrong.ended ).toBe( 1 );
		expect( wrong.output.stderr ).toContain( '--port eight is no port.' );
	} );
} );
