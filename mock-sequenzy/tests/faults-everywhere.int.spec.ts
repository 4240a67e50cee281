import { setupServer } from 'msw/node';
import { expect, it } from 'vitest';
import { createMockSequenzy } from '../src/index.ts';
import { createMswSequenzy } from '../src/msw.ts';
import { connectedStore, sequenzyAt, start, type TestMock } from './support/store.ts';

const faults = [
	{ kind: 'down' },
	{ kind: 'reset_before' },
	{ kind: 'reset_mid' },
	{ kind: 'reset_after' },
	{ kind: 'status', status: 503 },
	{ kind: 'status', status: 429, retryAfterSeconds: 7 },
	{ kind: 'html', status: 403 },
	{ kind: 'truncated' },
	{ kind: 'latency', delayMs: 5 },
	{ kind: 'duplicate' },
	{ kind: 'reorder' },
	{ kind: 'status', status: 500, probability: 0.5 },
];

/** What each fault leaves the caller with, and what it leaves here, one after the other. */
const seen = async ( mock: TestMock ) => {
	await mock.control( 'POST', '/clock/freeze', { at: start } );
	const store = await connectedStore( mock );
	const told: unknown[] = [];
	for ( const [ index, fault ] of faults.entries() ) {
		await mock.control( 'PUT', '/faults', { faults: [ { route: 'ingestEvents', times: 1, ...fault } ], seed: 3 } );
		for ( const call of [ 1, 2, 3 ] ) {
			const id = ( index + 1 ) * 100 + call * 10;
			const answered = await store
				.send( [ store.productSaved( { id } ), store.productSaved( { id: id + 1 } ) ] )
				.then( ( { status, headers, body } ) => [ status, headers.get( 'retry-after' ), body.results ?? body ] )
				.catch( ( { name }: Error ) => name );
			const { products } = await mock.control( 'GET', '/products' );
			told.push( [ fault.kind, answered, products.map( ( product: { id: string } ) => product.id ) ] );
		}
	}
	return told;
};

it( 'each fault does the same to a caller of the server and to one of the MSW handlers', async () => {
	const server = await createMockSequenzy( { key: 'faults' } );
	const onExpress = await seen( sequenzyAt( server ) );
	await server.close();

	const sequenzy = createMswSequenzy( { key: 'faults', baseUrl: 'https://sequenzy.example' } );
	const network = setupServer( ...sequenzy.handlers );
	network.listen();
	const nothing = { dashboardUrl: '', apiKey: '', close: async () => undefined, settled: async () => undefined };
	const onMsw = await seen( sequenzyAt( { ...nothing, url: sequenzy.url } ) );
	network.close();
	sequenzy.stop();

	expect( onMsw ).toEqual( onExpress );
	const first = ( kind: string ) => onExpress.find( ( told ) => ( told as string[] )[ 0 ] === kind ) as [ string, unknown, string[] ];
	expect( first( 'reset_before' )[ 1 ] ).toBe( 'TypeError' );
	expect( first( 'truncated' )[ 1 ] ).toBe( 'SyntaxError' );
	expect( first( 'html' )[ 1 ] ).toMatchObject( [ 403, null, expect.stringContaining( '<!doctype html>' ) ] );
	expect( first( 'reset_mid' )[ 2 ] ).toEqual( expect.arrayContaining( [ '310' ] ) );
	expect( first( 'reset_mid' )[ 2 ] ).not.toContain( '311' );
} );
