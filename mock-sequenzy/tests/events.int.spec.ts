import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectedStore, headersOf, start, startMock, type TestMock } from './support/store.ts';

let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
beforeEach( async () => {
	mock = await startMock();
	store = await connectedStore( mock );
} );
afterEach( () => mock.close() );

const title = async () => ( await mock.control( 'GET', '/products' ) ).products[ 0 ]?.title;

describe( 'a batch of events', () => {
	it( 'is judged item by item: one bad item never spoils it', async () => {
		const good = store.productSaved();
		const broken = { ...store.productSaved(), payload: { id: 502 } };
		const mixedUp = { ...store.productSaved(), entity: { type: 'product', id: 999, version: 1 } };
		const future = { ...store.productSaved(), type: 'galaxy.saved' };
		const foreign = store.requested( { storeUrl: 'https://other.example.com' } );
		const nonsense = store.requested( { storeUrl: 'https://[::1' } );
		const { status, body } = await store.send( [ good, broken, mixedUp, future, foreign, nonsense, good ] );
		expect( status ).toBe( 200 );
		expect( body.results.map( ( result: any ) => [ result.status, result.code ] ) ).toEqual( [
			[ 'accepted', undefined ],
			[ 'rejected', 'VALIDATION_FAILED' ],
			[ 'rejected', 'ENTITY_MISMATCH' ],
			[ 'ignored', 'EVENT_TYPE_UNKNOWN' ],
			[ 'rejected', 'STORE_URL_MISMATCH' ],
			[ 'rejected', 'STORE_URL_MISMATCH' ],
			[ 'duplicate', undefined ],
		] );
	} );

	it( 'has its effect once when it is sent again after a lost answer', async () => {
		await store.setStock( 'outofstock' );
		await store.subscribe();
		const batch = [ store.productSaved( { stock_status: 'instock' } ) ];
		const [ first, second ] = await Promise.all( [ store.send( batch ), store.send( batch ) ] );
		expect( [ first, second ].map( ( { body } ) => body.results[ 0 ].status ).sort() ).toEqual( [ 'accepted', 'duplicate' ] );
		expect( await mock.mails() ).toHaveLength( 1 );
	} );

	it( 'keeps the highest version and answers an older one with it', async () => {
		await store.send( [ store.productSaved( { name: 'New' }, 20 ) ] );
		const old = await store.send( [ store.productSaved( { name: 'Old' }, 10 ) ] );
		expect( old.body.results[ 0 ] ).toMatchObject( { status: 'stale', code: 'OLDER_VERSION', currentVersion: 20 } );
		expect( await title() ).toBe( 'New' );
	} );

	it( 'lets an item that was rejected come again, mended, with the same id', async () => {
		const item = store.productSaved();
		await store.send( [ { ...item, payload: { id: 501 } } ] );
		expect( ( await store.send( [ item ] ) ).body.results[ 0 ].status ).toBe( 'accepted' );
	} );

	it( 'is refused as a whole when the envelope is wrong', async () => {
		const many = Array.from( { length: 101 }, () => store.productSaved() );
		const wrong = [
			await store.send( [] ),
			await store.send( many ),
			await store.send( [ store.productSaved() ], 'yesterday' ),
			await mock.api( '/events', { events: [ store.productSaved() ] }, store.headers ),
		];
		expect( wrong.map( ( { status, body } ) => [ status, body.code ] ) ).toEqual( Array( 4 ).fill( [ 400, 'VALIDATION_FAILED' ] ) );
		expect( wrong[ 3 ]?.body.description ).toBe( '/sentAt is missing.' );
	} );

	it( 'takes a hundred items at once', async () => {
		const { body } = await store.send( Array.from( { length: 100 }, ( _, index ) => store.productSaved( { id: index + 1 } ) ) );
		expect( new Set( body.results.map( ( { status }: any ) => status ) ) ).toEqual( new Set( [ 'accepted' ] ) );
		expect( ( await mock.control( 'GET', '/products' ) ).products ).toHaveLength( 100 );
	} );

	it( 'may be zipped, and counts unzipped against the 512 KB', async () => {
		const zipped = ( batch: unknown ) =>
			mock.api( '/events', gzipSync( JSON.stringify( batch ) ), { ...store.headers, 'Content-Encoding': 'gzip' } );
		expect( ( await zipped( { sentAt: start, events: [ store.productSaved() ] } ) ).body.results[ 0 ].status ).toBe( 'accepted' );
		const bomb = await zipped( { sentAt: start, events: [ store.productSaved( { name: 'x'.repeat( 600_000 ) } ) ] } );
		expect( [ bomb.status, bomb.body.code ] ).toEqual( [ 413, 'BODY_TOO_LARGE' ] );
		const torn = await mock.api( '/events', new Uint8Array( [ 31, 139, 8, 0 ] ), { ...store.headers, 'Content-Encoding': 'gzip' } );
		expect( [ torn.status, torn.body.code ] ).toEqual( [ 400, 'MALFORMED_JSON' ] );
	} );

	it( 'moves the store’s instants by the difference between its clock and ours', async () => {
		const requested = store.requested( { requestedAt: '2020-01-01T00:00:00.000Z' } );
		await store.send( [ requested ], '2020-01-01T00:05:00.000Z' );
		expect( ( await mock.waitlist() )[ 0 ].requestedAt ).toBe( '2026-04-01T11:55:00.000Z' );
	} );

	it( 'of one store never touches the waitlist of another', async () => {
		const other = await connectedStore( mock, 'https://second.example.com', '5f0f4c1e-6f0b-4f6a-9a3b-0c2d4e6f8a05' );
		await store.subscribe();
		await other.setStock( 'instock' );
		expect( await mock.mails() ).toEqual( [] );
		expect(
			( await mock.api( '/events', { sentAt: start, events: [ store.productSaved() ] }, headersOf( other.token ) ) ).body.code
		).toBe( 'TOKEN_INVALID' );
	} );
} );
