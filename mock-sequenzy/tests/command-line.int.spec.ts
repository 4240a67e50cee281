import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const launcher = fileURLToPath( new URL( '../bin/mock-sequenzy.mjs', import.meta.url ) );
const run = ( ...options: string[] ) => {
	const child = spawn( process.execPath, [ launcher, ...options ], { stdio: [ 'ignore', 'pipe', 'pipe' ] } );
	const output = { stdout: '', stderr: '' };
	child.stdout.on( 'data', ( data ) => ( output.stdout += data ) );
	child.stderr.on( 'data', ( data ) => ( output.stderr += data ) );
	return { child, output, ended: once( child, 'close' ).then( ( [ code ] ) => code as number | null ) };
};

let folder: string;
let receiver: ReturnType< typeof createHttpServer >;
beforeEach( async () => {
	folder = await mkdtemp( join( tmpdir(), 'mock-sequenzy-' ) );
	receiver = createHttpServer().listen( 0, '127.0.0.1' );
	await once( receiver, 'listening' );
} );
afterEach( async () => {
	receiver.close();
	receiver.closeAllConnections();
	await rm( folder, { recursive: true } );
} );

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

	it( 'brings outbound webhooks to their receiver', async () => {
		const heard = new Promise< string >( ( resolve ) => {
			receiver.on( 'request', ( req, res ) => {
				let text = '';
				req.on( 'data', ( chunk ) => ( text += chunk ) );
				req.on( 'end', () => {
					res.end();
					resolve( text );
				} );
			} );
		} );
		const { port } = receiver.address() as AddressInfo;
		const { child, output, ended } = run( '--port', '0', '--json' );
		await once( child.stdout, 'data' );
		const { url, apiKey } = JSON.parse( output.stdout );
		const post = ( path: string, body: object ) =>
			fetch( `${ url }/api/v1${ path }`, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${ apiKey }` },
				body: JSON.stringify( body ),
			} );
		await post( '/webhooks', { name: 'Ours', url: `http://127.0.0.1:${ port }/hook`, events: [ 'subscriber.created' ] } );
		await post( '/subscribers', { email: 'ana@shop.test' } );
		expect( JSON.parse( await heard ) ).toMatchObject( { type: 'subscriber.created', data: { email: 'ana@shop.test' } } );
		child.kill( 'SIGTERM' );
		expect( await ended ).toBe( 0 );
	} );

	it( 'plays a journal again, and tells whether the same facts come of it', async () => {
		const { child, output, ended } = run( '--port', '0', '--json' );
		await once( child.stdout, 'data' );
		const { url } = JSON.parse( output.stdout );
		await fetch( `${ url }/_mock/companies`, { method: 'POST' } );
		await fetch( `${ url }/sign-in`, { method: 'POST', body: new URLSearchParams( { person: 'owner' } ), redirect: 'manual' } );
		await fetch( `${ url }/_mock/companies`, { method: 'POST' } );
		const journal = ( await ( await fetch( `${ url }/_mock/journal/export` ) ).json() ) as { calls: unknown[]; facts: unknown[] };
		child.kill( 'SIGTERM' );
		await ended;
		expect( journal.calls ).toHaveLength( 3 );
		const file = join( folder, 'journal.json' );
		await writeFile( file, JSON.stringify( journal ) );
		const same = run( '--replay', file );
		expect( await same.ended ).toBe( 0 );
		expect( same.output.stdout ).toBe( `3 calls played again: the same ${ journal.facts.length } facts.\n` );

		await writeFile( file, JSON.stringify( { ...journal, calls: journal.calls.slice( 1 ) } ) );
		const other = run( '--replay', file, '--json' );
		expect( await other.ended ).toBe( 1 );
		expect( JSON.parse( other.output.stdout ).difference ).toMatchObject( { expected: { fact: { type: 'CompanyCreated' } } } );

		for ( const none of [ {}, { ...journal, calls: [ null ] }, { ...journal, base: { facts: [ null ], timelines: {} } } ] ) {
			await writeFile( file, JSON.stringify( none ) );
			const refused = run( '--replay', file );
			expect( await refused.ended ).toBe( 1 );
			expect( refused.output.stderr ).toContain( 'is no journal of mock-sequenzy' );
		}
	} );
} );
