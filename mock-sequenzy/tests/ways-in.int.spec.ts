import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { setupServer } from 'msw/node';
import { describe, expect, it } from 'vitest';
import { createDoor } from '../src/adapters/door.ts';
import { accessAt } from '../src/api/access.ts';
import type { RecordedFact } from '../src/domain/facts.ts';
import { createMockSequenzy } from '../src/index.ts';
import { createMswSequenzy } from '../src/msw.ts';
import { createServer } from '../src/server.ts';
import { createMemoryLog } from '../src/storage/memory-log.ts';
import { connectedStore, sequenzyAt, start, type TestMock } from './support/store.ts';

const key = 'the same key everywhere';

/** One story: a store connects, sells out, is asked, is cut off, restocks, and a month passes. */
const story = async ( mock: TestMock ): Promise< RecordedFact[] > => {
	await mock.control( 'POST', '/clock/freeze', { at: start } );
	await mock.control( 'POST', '/seed', { name: 'empty' } );
	const store = await connectedStore( mock );
	await store.setStock( 'outofstock' );
	await mock.control( 'PUT', '/products/501/replenishment', { enabled: true, days: 20, matchOn: 'product' } );
	await store.subscribe();
	await store.subscribe( { email: 'other@example.com' }, { Origin: 'https://elsewhere.example' } );
	await mock.control( 'PUT', '/faults', {
		faults: [
			{ route: 'ingestEvents', kind: 'reset_mid', times: 1 },
			{ route: 'ingestEvents', kind: 'duplicate', times: 1 },
		],
	} );
	const batch = [ store.productSaved( { id: 502 } ), store.productSaved( { stock_status: 'instock' } ) ];
	await store.send( batch ).catch( () => undefined );
	await store.send( batch );
	await mock.control( 'POST', '/clock/advance', { by: '30d' } );
	await store.setStock( 'outofstock' );
	return ( await mock.control( 'GET', '/snapshots/now/file' ) ).facts;
};

const nowhere = { url: '', dashboardUrl: '', apiKey: '', close: async () => undefined, settled: async () => undefined };

const overExpress = async (): Promise< RecordedFact[] > => {
	const server = await createMockSequenzy( { key } );
	const facts = await story( sequenzyAt( server ) );
	await server.close();
	return facts;
};

const overMsw = async (): Promise< RecordedFact[] > => {
	const sequenzy = createMswSequenzy( { key, baseUrl: 'https://sequenzy.example' } );
	const network = setupServer( ...sequenzy.handlers );
	network.listen();
	const facts = await story( sequenzyAt( { ...nowhere, url: sequenzy.url } ) );
	network.close();
	sequenzy.stop();
	return facts;
};

/** No network at all: the calls go straight through the door. */
const overTheBareEngine = async (): Promise< RecordedFact[] > => {
	const server = createServer( { log: createMemoryLog(), key, baseUrl: () => '', access: accessAt( '127.0.0.1', true ) } );
	const door = createDoor( server, [] );
	const direct: typeof fetch = async ( input, init = {} ) => {
		const url = new URL( String( input ), 'http://mock' );
		const headers: Record< string, string > = {};
		new Headers( init.headers ).forEach( ( value, name ) => ( headers[ name ] = value ) );
		const body = new Uint8Array( await new Response( init.body ?? null ).arrayBuffer() );
		const given = door.enter( { method: init.method ?? 'GET', path: url.pathname, query: url.searchParams, headers, body } );
		if ( given.kind === 'drop' ) {
			throw new TypeError( 'fetch failed' );
		}
		return new Response( given.body, { status: given.status, headers: given.headers } );
	};
	const facts = await story( sequenzyAt( nowhere, direct ) );
	server.engine.stop();
	return facts;
};

describe( 'the MSW handlers', () => {
	it( 'need nothing of Node, so that a page can have them too', async () => {
		const { outputFiles } = await build( {
			entryPoints: [ fileURLToPath( new URL( '../src/msw.ts', import.meta.url ) ) ],
			bundle: true,
			write: false,
			format: 'esm',
			platform: 'browser',
			external: [ 'msw' ],
			jsx: 'automatic',
			jsxImportSource: 'preact',
			logLevel: 'silent',
		} );
		const imports = [ ...( outputFiles[ 0 ]?.text ?? '' ).matchAll( /^import .* from "([^"]+)";/gm ) ].map( ( [ , name ] ) => name );
		expect( imports ).toEqual( [ 'msw' ] );
	} );
} );

describe( 'a call that no handler was written for', () => {
	it( 'is answered by the mock and never reaches the real service', async () => {
		const sequenzy = createMswSequenzy( { key, baseUrl: 'https://sequenzy.invalid' } );
		const network = setupServer( ...sequenzy.handlers );
		network.listen();
		const statusOf = async ( path: string ) =>
			( await fetch( sequenzy.url + path, { headers: { Authorization: 'Bearer seq_user_test' } } ) ).status;
		expect( await statusOf( '/v1/account' ) ).toBe( 200 );
		expect( await statusOf( '/api/v1/campaigns' ) ).toBe( 501 );
		expect( await statusOf( '/api/v1/nothing' ) ).toBe( 404 );
		expect( await statusOf( '/api/woocommerce/events' ) ).toBe( 405 );
		network.close();
		sequenzy.stop();
	} );
} );

describe( 'the same story', () => {
	it( 'leaves the same facts on Express, on MSW and on the bare engine', async () => {
		const facts = await overExpress();
		expect( facts.length ).toBeGreaterThan( 30 );
		expect( JSON.stringify( facts ) ).toContain( 'MailSent' );
		expect( await overMsw() ).toEqual( facts );
		expect( await overTheBareEngine() ).toEqual( facts );
	} );
} );
