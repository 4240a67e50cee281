import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createDoor, type Door } from '../src/adapters/door.ts';
import { accessAt } from '../src/api/access.ts';
import { pages } from '../src/dashboard/pages.ts';
import { createServer } from '../src/server.ts';
import { createMemoryLog } from '../src/storage/memory-log.ts';
import { connectedStore, sequenzyAt, startMock, storeWith, type TestMock } from './support/store.ts';

let mock: TestMock | undefined;
afterEach( async () => {
	await mock?.close();
	mock = undefined;
} );

/** fetch does not let a test choose its Host. */
const statusOf = ( url: string, method: string, headers: Record< string, string > ): Promise< number > =>
	new Promise( ( resolve, reject ) => {
		request( url, { method, headers }, ( response ) => {
			response.resume();
			resolve( response.statusCode ?? 0 );
		} )
			.on( 'error', reject )
			.end();
	} );

const doorAt = ( host: string, lab = false ): Door =>
	createDoor( createServer( { log: createMemoryLog(), baseUrl: () => `http://${ host }:8481`, access: accessAt( host, lab ) } ), pages );

const call = ( door: Door, path: string, method = 'GET' ) => {
	const given = door.enter( { method, path, query: new URLSearchParams(), headers: {}, body: new Uint8Array() } );
	return given.kind === 'answer' ? given : { status: 0, body: '', headers: {} };
};

describe( 'a mock that others can reach', () => {
	it( 'keeps its dashboard and its laboratory closed, and says why', () => {
		const door = doorAt( '0.0.0.0' );
		expect( call( door, '/_mock/clock' ).status ).toBe( 404 );
		expect( call( door, '/openapi.json' ).status ).toBe( 404 );
		const page = call( door, '/dashboard/inbox' );
		expect( page.status ).toBe( 403 );
		expect( page.body ).toContain( 'The dashboard is closed here' );
		expect( call( door, '/api/woocommerce/heartbeat', 'POST' ).status ).toBe( 401 );
	} );

	it( 'warns on each page when it was opened', () => {
		const door = doorAt( '0.0.0.0', true );
		expect( call( door, '/_mock/clock' ).status ).toBe( 200 );
		expect( call( door, '/sign-in' ).body ).toContain( 'Others can reach this mock at 0.0.0.0.' );
		expect( call( doorAt( '127.0.0.1' ), '/sign-in' ).body ).not.toContain( 'Others can reach' );
	} );
} );

describe( 'a page of another site', () => {
	it( 'cannot give orders, nor read under a name of its own', async () => {
		mock = await startMock();
		const { port } = new URL( mock.url );
		expect( await statusOf( `${ mock.url }/_mock/reset`, 'POST', { Origin: 'https://evil.example' } ) ).toBe( 403 );
		expect( await statusOf( `${ mock.url }/setup/woocommerce`, 'POST', { Origin: 'null' } ) ).toBe( 403 );
		expect( await statusOf( `${ mock.url }/_mock/inbox`, 'GET', { Host: `evil.example:${ port }` } ) ).toBe( 403 );
		expect( await statusOf( `${ mock.url }/dashboard/live`, 'GET', { Host: `evil.example:${ port }` } ) ).toBe( 403 );
		expect( await statusOf( `${ mock.url }/_mock/inbox`, 'GET', { Host: `localhost:${ port }` } ) ).toBe( 200 );
		expect( await statusOf( `${ mock.url }/setup/woocommerce`, 'POST', { Origin: 'null', 'Sec-Fetch-Site': 'same-site' } ) ).toBe(
			403
		);
		expect( await statusOf( `${ mock.url }/_mock/reset`, 'POST', { Origin: mock.url } ) ).toBe( 200 );
		expect( await statusOf( `${ mock.url }/_mock/reset`, 'POST', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' } ) ).toBe( 200 );
	} );
} );

describe( 'a hostile message', () => {
	it( 'changes no prototype and breaks nothing', async () => {
		mock = await startMock();
		const store = await connectedStore( mock );
		const evil =
			'{"sentAt":"2026-04-01T12:00:00.000Z","events":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"eventId":"6f1d3c54-9a8e-4c1b-8d2a-000000000001","type":"__proto__","occurredAt":"2026-04-01T12:00:00.000Z","payload":{"__proto__":{"polluted":1}}}]}';
		const answered = await mock.call( 'POST', '/api/woocommerce/events', evil, {
			'Content-Type': 'application/json',
			...store.headers,
		} );
		expect( answered.status ).toBeLessThan( 500 );
		expect( ( {} as { polluted?: number } ).polluted ).toBeUndefined();
		for ( const path of [
			'/_mock/companies/__proto__',
			'/dashboard/subscribers/constructor',
			'/dashboard/lab/journal/__proto__',
			'/_mock/snapshots/toString',
		] ) {
			expect( ( await mock.page( 'GET', path ) ).status ).toBe( 404 );
		}
		expect( ( await mock.call( 'GET', '/_mock/inbox?company=__proto__' ) ).status ).toBe( 404 );
	} );

	it( 'is refused when it is too large, and so is what unzips to too much', async () => {
		mock = await startMock();
		const large = JSON.stringify( { faults: [], padding: 'x'.repeat( 600_000 ) } );
		expect( ( await mock.call( 'PUT', '/_mock/faults', large, { 'Content-Type': 'application/json' } ) ).status ).toBe( 413 );
		const { gzipSync } = await import( 'node:zlib' );
		const zipped = gzipSync( large );
		expect( zipped.length ).toBeLessThan( 10_000 );
		const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
		expect( ( await mock.call( 'POST', '/api/woocommerce/events', new Uint8Array( zipped ), headers ) ).status ).toBe( 413 );
	} );
} );

describe( 'an end', () => {
	it( 'lets an answer under way arrive, and closes pages that listen', async () => {
		let release = () => undefined as void;
		const held = await startMock( { wait: () => new Promise( ( resolve ) => void ( release = resolve ) ) } );
		await held.control( 'PUT', '/faults', { faults: [ { route: '*', kind: 'latency', delayMs: 5_000 } ] } );
		const store = await connectedStore( held );
		const listening = await fetch( `${ held.url }/dashboard/live`, { headers: { Cookie: await held.cookieOf( 'owner' ) } } );
		const answer = store.subscribe();
		await held.control( 'GET', '/journal' );
		const closed = held.close();
		release();
		expect( ( await answer ).status ).toBe( 200 );
		await closed;
		expect( await listening.text() ).toContain( 'retry: 1000' );
	} );

	it( 'by kill -9 loses nothing that was answered, with a data file', async () => {
		const folder = await mkdtemp( join( tmpdir(), 'mock-sequenzy-' ) );
		const dataFile = join( folder, 'mock.sqlite' );
		const launch = async () => {
			const launcher = fileURLToPath( new URL( '../bin/mock-sequenzy.mjs', import.meta.url ) );
			const child = spawn( process.execPath, [ launcher, '--port', '0', '--json', '--data', dataFile ], {
				stdio: [ 'ignore', 'pipe', 'inherit' ],
			} );
			const [ line ] = ( await once( child.stdout, 'data' ) ) as [ Buffer ];
			const { url, apiKey } = JSON.parse( line.toString() ) as { url: string; apiKey: string };
			return {
				child,
				mock: sequenzyAt( { url, apiKey, dashboardUrl: '', settled: async () => undefined, close: async () => undefined } ),
			};
		};
		const first = await launch();
		await first.mock.control( 'POST', '/clock/freeze', { at: '2026-04-01T12:00:00.000Z' } );
		const store = await connectedStore( first.mock );
		let answered = 0;
		const sending = ( async () => {
			for ( let id = 1; id < 500; id++ ) {
				await store.send( [ store.productSaved( { id } ) ] );
				answered = id;
				if ( id === 40 ) {
					first.child.kill( 'SIGKILL' );
				}
			}
		} )().catch( () => undefined );
		await once( first.child, 'close' );
		await sending;
		const second = await launch();
		const { products } = await second.mock.control( 'GET', '/products' );
		expect( products.length ).toBeGreaterThanOrEqual( answered );
		expect( ( await storeWith( second.mock, store.token ).send( [ store.productSaved( { id: 9_000 } ) ] ) ).status ).toBe( 200 );
		second.child.kill( 'SIGTERM' );
		await once( second.child, 'close' );
		await rm( folder, { recursive: true } );
	} );
} );
