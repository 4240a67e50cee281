import { once } from 'node:events';
import { createServer, Server, type AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import { onLoopbackOnly } from '../runtimes/loopback.ts';

describe( 'a port that is taken', () => {
	const other = createServer();
	let dir: string;
	let port: number;

	beforeEach( async () => {
		dir = mkdtempSync( join( tmpdir(), 'sequenzy-ports-' ) );
		other.listen( 0, '127.0.0.1' );
		await once( other, 'listening' );
		port = ( other.address() as AddressInfo ).port;
	} );
	afterEach( () => {
		other.close();
		rmSync( dir, { recursive: true } );
	} );

	it( 'is named before anything has been started, with the option that helps', async () => {
		await expect( startSandbox( { dir, port, mockPort: 0 } ) ).rejects.toThrow(
			new RegExp( `Port ${ port } \\(store\\) is taken.*--port 0` )
		);
		await expect( startSandbox( { dir, port: 0, mockPort: port } ) ).rejects.toThrow(
			new RegExp( `Port ${ port } \\(Sequenzy mock\\) is taken.*--mock-port 0` )
		);
		expect( readdirSync( dir ) ).toEqual( [] );
	} );
} );

describe( 'what is started for the sandbox', () => {
	it( 'listens on this machine alone, also when two are started at once', async () => {
		const before = Server.prototype.listen;
		const listening = [ ( server: Server ) => server.listen( 0 ), ( server: Server ) => server.listen( { port: 0 } ) ].map(
			async ( listen ) => {
				const server = await onLoopbackOnly( async () => listen( createServer() ) );
				await once( server, 'listening' );
				const { address } = server.address() as AddressInfo;
				server.close();
				return address;
			}
		);
		expect( await Promise.all( listening ) ).toEqual( [ '127.0.0.1', '127.0.0.1' ] );
		expect( Server.prototype.listen ).toBe( before );
	} );
} );
