import { once } from 'node:events';
import { createServer, Server, type AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../index.ts';
import { onLoopbackOnly } from '../runtimes/loopback.ts';
import { openSandboxFolder } from '../state.ts';

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

describe( 'a sandbox that runs already', () => {
	let dir: string;

	beforeEach( () => {
		dir = mkdtempSync( join( tmpdir(), 'sequenzy-running-' ) );
		writeFileSync( join( dir, 'running.pid' ), String( process.ppid ) );
	} );
	afterEach( () => rmSync( dir, { recursive: true } ) );

	it( 'is not what stands in the way of a WordPress or WooCommerce that cannot be had', async () => {
		await expect( startSandbox( { dir, port: 0, mockPort: 0, woocommerce: '1.2.3' } ) ).rejects.toThrow(
			/WooCommerce 1\.2\.3 is not on this machine/
		);
		await expect( startSandbox( { dir, port: 0, mockPort: 0, wordpress: join( dir, 'nothing' ) } ) ).rejects.toThrow( /nothing/ );
		await expect( startSandbox( { dir, port: 0, mockPort: 0, woocommerce: 'stand-in' } ) ).rejects.toThrow( /is running already/ );
	} );
} );

describe( 'a sandbox that was set up before', () => {
	let dir: string;
	const setUpWith = ( version: string, folder: string ) =>
		openSandboxFolder( dir ).write( {
			wordpress: { version },
			woocommerce: { source: 'woocommerce', version: '9.8.5', folder },
			storeUrl: 'http://127.0.0.1:8480',
		} );

	beforeEach( () => {
		dir = mkdtempSync( join( tmpdir(), 'sequenzy-before-' ) );
	} );
	afterEach( () => rmSync( dir, { recursive: true } ) );

	it( 'refuses another WordPress for the same data and names the way out', async () => {
		setUpWith( '7.1.4', dir );
		await expect( startSandbox( { dir, port: 0, mockPort: 0, wordpress: '6.6' } ) ).rejects.toThrow(
			/was set up with WordPress 7\.1\.4, not 6\.6-RC3\. Start with --reset/
		);
	} );

	it( 'says so when its WooCommerce is gone', async () => {
		setUpWith( '7.1.4', join( dir, 'gone' ) );
		await expect( startSandbox( { dir, port: 0, mockPort: 0 } ) ).rejects.toThrow(
			/WooCommerce in .*gone, which is gone\. Put it back/
		);
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
