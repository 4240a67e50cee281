import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectedStore, startMock, type TestMock } from './support/store.ts';

let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
const waits: number[] = [];
beforeEach( async () => {
	waits.length = 0;
	mock = await startMock( {
		wait: async ( ms ) => {
			waits.push( ms );
		},
	} );
	store = await connectedStore( mock );
} );
afterEach( () => mock.close() );

const set = ( ...faults: object[] ) => mock.control( 'PUT', '/faults', { faults } );
const products = async () => ( await mock.control( 'GET', '/products' ) ).products.map( ( { id }: any ) => id );
const saved = ( ...ids: number[] ) => ids.map( ( id ) => store.productSaved( { id } ) );

describe( 'a fault', () => {
	it( 'lets the answer come late, on the timer it was given, with the work done', async () => {
		await set( { route: 'ingestEvents', kind: 'latency', delayMs: 90_000, times: 1 } );
		expect( ( await store.send( saved( 1 ) ) ).status ).toBe( 200 );
		expect( waits ).toEqual( [ 90_000 ] );
	} );

	it( 'cuts in the middle of a batch: the first half is kept', async () => {
		await set( { route: 'ingestEvents', kind: 'reset_mid', times: 1 } );
		const batch = saved( 1, 2, 3, 4 );
		await expect( store.send( batch ) ).rejects.toThrow();
		expect( await products() ).toEqual( [ '1', '2' ] );
		expect( ( await store.send( batch ) ).body.results.map( ( { status }: any ) => status ) ).toEqual( [
			'duplicate',
			'duplicate',
			'accepted',
			'accepted',
		] );
	} );

	it( 'cuts before anything is kept', async () => {
		await set( { route: 'ingestEvents', kind: 'reset_before', times: 1 } );
		await expect( store.send( saved( 1, 2 ) ) ).rejects.toThrow();
		expect( await products() ).toEqual( [] );
		expect( ( await store.send( saved( 1, 2 ) ) ).status ).toBe( 200 );
	} );

	it( 'named down refuses a browser’s preflight too; cut before the commit, the preflight passes', async () => {
		const ask = () => mock.call( 'OPTIONS', '/api/woocommerce/back-in-stock/subscribe', undefined, { Origin: store.url } );
		await set( { route: 'storefront', kind: 'down' } );
		await expect( ask() ).rejects.toThrow();
		await set( { route: 'storefront', kind: 'reset_before' } );
		expect( ( await ask() ).status ).toBe( 204 );
		await expect( store.subscribe() ).rejects.toThrow();
	} );

	it( 'cuts after everything is kept', async () => {
		await set( { route: 'plugin', kind: 'reset_after', times: 1 } );
		await expect( store.send( saved( 1, 2 ) ) ).rejects.toThrow();
		expect( await products() ).toEqual( [ '1', '2' ] );
	} );

	it( 'sends half an answer, and a page instead of JSON', async () => {
		await set( { route: 'plugin', kind: 'truncated', times: 1 }, { route: 'plugin', kind: 'html', status: 403, times: 1 } );
		const half = await mock.api( '/events', { sentAt: '2026-04-01T12:00:00.000Z', events: saved( 1 ) }, store.headers ).catch( String );
		expect( half ).toContain( 'SyntaxError' );
		expect( await products() ).toEqual( [ '1' ] );
		const page = await store.send( saved( 2 ) );
		expect( [ page.status, page.headers.get( 'content-type' ) ] ).toEqual( [ 403, 'text/html; charset=utf-8' ] );
		expect( await products() ).toEqual( [ '1' ] );
	} );

	it( 'lets a call arrive twice, with one effect', async () => {
		await set( { route: 'ingestEvents', kind: 'duplicate', times: 1 } );
		const answered = await store.send( saved( 1 ) );
		expect( answered.body.results[ 0 ].status ).toBe( 'duplicate' );
		expect( await products() ).toEqual( [ '1' ] );
	} );

	it( 'lets a call arrive after the next one', async () => {
		await set( { route: 'ingestEvents', kind: 'reorder', times: 1 } );
		await expect( store.send( saved( 1 ) ) ).rejects.toThrow();
		expect( await products() ).toEqual( [] );
		await store.send( saved( 2 ) );
		expect( await products() ).toEqual( [ '2', '1' ] );
		const { entries } = await mock.control( 'GET', '/journal?operationId=ingestEvents' );
		expect( entries.map( ( { kind, fault }: any ) => [ kind, fault ] ) ).toEqual( [
			[ 'request', 'reorder' ],
			[ 'request', null ],
			[ 'late', null ],
		] );
	} );

	it( 'answers 429 with and without Retry-After', async () => {
		await set(
			{ route: '*', kind: 'status', status: 429, times: 1 },
			{ route: '*', kind: 'status', status: 429, retryAfterSeconds: 0, times: 1 }
		);
		expect( ( await store.subscribe() ).headers.get( 'retry-after' ) ).toBeNull();
		expect( ( await store.subscribe() ).headers.get( 'retry-after' ) ).toBe( '0' );
	} );

	it( 'strikes by chance, and the same seed strikes the same calls', async () => {
		const strikes = async ( seed: number ) => {
			await mock.control( 'PUT', '/faults', { faults: [ { route: '*', kind: 'status', status: 500, probability: 0.5 } ], seed } );
			const statuses: number[] = [];
			for ( let call = 0; call < 12; call++ ) {
				statuses.push( ( await store.subscribe() ).status );
			}
			return statuses;
		};
		const first = await strikes( 7 );
		expect( new Set( first ) ).toEqual( new Set( [ 200, 500 ] ) );
		expect( await strikes( 7 ) ).toEqual( first );
		expect( await strikes( 8 ) ).not.toEqual( first );
	} );

	it( 'is refused when it says too little', async () => {
		for ( const fault of [
			{ route: '*', kind: 'latency' },
			{ route: '*', kind: 'status', status: 204 },
			{ route: '*', kind: 'nonsense' },
		] ) {
			expect( await set( fault ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
		}
	} );
} );
