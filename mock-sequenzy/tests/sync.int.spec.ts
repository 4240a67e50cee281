import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentOrder } from './support/commerce.ts';
import { connectedStore, heartbeat, product, start, startMock, variation, type TestMock } from './support/store.ts';

const runId = '0b9f6a52-1d1e-4c50-9a30-2d7c1c6f8e01';
const otherRunId = '0b9f6a52-1d1e-4c50-9a30-2d7c1c6f8e02';
const version = Date.parse( start ) * 1000;
const nothing = { products: 0, customers: 0, orders: 0 };

let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
beforeEach( async () => {
	mock = await startMock();
	store = await connectedStore( mock );
} );
afterEach( () => mock.close() );

const post = async ( path: string, body: object ) => mock.api( path, { sentAt: start, ...body }, store.headers );
const begin = ( id = runId, totals = nothing ) => post( '/sync-runs', { runId: id, reason: 'initial', totals } );
const item = ( data: { id: number }, at = version ) => ( { id: data.id, version: at, data } );
const batch = ( resource: string, items: object[], id = runId ) => post( `/sync-runs/${ id }/batches`, { resource, sequence: 1, items } );
const customer = ( id: number ) => ( { id, email: `buyer${ id }@example.com` } );

/** As the store adds up what the server acknowledged. */
const bucketsOf = ( resource: string, items: Array< { id: number; version: number } > ) => {
	const sums = new Map< number, { count: number; sum: bigint } >();
	for ( const one of items ) {
		const known = sums.get( Math.floor( one.id / 1000 ) ) ?? { count: 0, sum: 0n };
		const digest = createHash( 'sha256' ).update( `${ one.id }:${ one.version }` ).digest().readBigUInt64BE();
		sums.set( Math.floor( one.id / 1000 ), { count: known.count + 1, sum: BigInt.asUintN( 64, known.sum + digest ) } );
	}
	return [ ...sums ].map( ( [ bucket, { count, sum } ] ) => ( {
		resource,
		bucket,
		count,
		digest: sum.toString( 16 ).padStart( 16, '0' ),
	} ) );
};
const leftOut = { products: [] as number[], customers: [] as number[], orders: [] as number[] };
const finish = ( buckets: object[], changes = {}, id = runId ) =>
	post( `/sync-runs/${ id }/finish`, { counts: nothing, buckets, leftOut, ...changes } );

describe( 'a sync run', () => {
	it( 'takes products, variations, customers and orders, and is verified when both sides are equal', async () => {
		expect( ( await begin() ).status ).toBe( 201 );
		expect( ( await begin() ).status ).toBe( 200 );
		const products = [ item( product( { id: 600, type: 'variable' } ) ), item( variation() ) ];
		const orders = [ item( sentOrder( 1501 ) ), item( sentOrder( 1502, { customer_id: 7 } ) ) ];
		await batch( 'products', products );
		await batch( 'customers', [ item( customer( 7 ) ) ] );
		const answered = await batch( 'orders', orders );
		expect( answered.body.results ).toEqual( [
			{ id: 1501, status: 'accepted' },
			{ id: 1502, status: 'accepted' },
		] );
		const finished = await finish( [
			...bucketsOf( 'products', products ),
			...bucketsOf( 'customers', [ item( customer( 7 ) ) ] ),
			...bucketsOf( 'orders', orders ),
		] );
		// The first of the two orders is a guest's.
		expect( finished.body ).toMatchObject( { verified: true, state: 'verified', differing: [], guestBuyers: 1 } );
		const beat = await mock.api( '/heartbeat', heartbeat(), store.headers );
		expect( beat.body.integration.lastSyncAt ).toBe( start );
	} );

	it( 'rejects one bad item without spoiling its batch, and keeps what is newer', async () => {
		await begin();
		await store.send( [ store.productSaved( { id: 501 }, version + 5 ) ] );
		const answered = await batch( 'products', [ item( product( { id: 501 } ) ), item( { id: 502 } ), item( product( { id: 503 } ) ) ] );
		expect( answered.body.results ).toMatchObject( [
			{ id: 501, status: 'stale', currentVersion: version + 5 },
			{ id: 502, status: 'rejected', code: 'VALIDATION_FAILED' },
			{ id: 503, status: 'accepted' },
		] );
	} );

	it( 'takes a page that came twice as once', async () => {
		await begin();
		const page = [ item( product( { id: 501 } ) ) ];
		expect( ( await batch( 'products', page ) ).body ).toEqual( ( await batch( 'products', page ) ).body );
	} );

	it( 'finds and repairs what the server lost', async () => {
		await begin();
		const items = Array.from( { length: 100 }, ( _, index ) => item( product( { id: 950 + index } ) ) );
		await batch( 'products', items );
		await mock.call( 'DELETE', '/_mock/products/1007' );
		const differing = await finish( bucketsOf( 'products', items ) );
		expect( differing.body ).toMatchObject( {
			verified: false,
			state: 'verifying',
			differing: [ { resource: 'products', bucket: 1 } ],
		} );
		const again = items.map( ( one ) => ( one.id < 1000 ? one : { ...one, version: version + 1 } ) );
		await batch(
			'products',
			again.filter( ( { id } ) => id >= 1000 )
		);
		expect( ( await finish( bucketsOf( 'products', again ) ) ).body ).toMatchObject( { verified: true, state: 'repaired' } );
	} );

	it( 'lets go of what the store deleted without a word', async () => {
		await store.send( [ store.productSaved( { id: 501 }, version - 10 ), store.productSaved( { id: 502 }, version - 10 ) ] );
		await begin();
		const items = [ item( product( { id: 501 } ) ) ];
		await batch( 'products', items );
		expect( ( await finish( bucketsOf( 'products', items ) ) ).body.verified ).toBe( true );
		const { products } = await mock.control( 'GET', '/products' );
		expect( products.map( ( { id }: { id: string } ) => id ) ).toEqual( [ '501' ] );
	} );

	it( 'lets go of it also where it rejected another record of the same thousand', async () => {
		await store.send( [ store.productSaved( { id: 501 }, version - 10 ) ] );
		await begin();
		const items = [ item( product( { id: 503 } ) ) ];
		await batch( 'products', [ ...items, item( { id: 502 } ) ] );
		expect( ( await finish( bucketsOf( 'products', items ) ) ).body.verified ).toBe( true );
		expect( ( await mock.control( 'GET', '/products' ) ).products ).toHaveLength( 1 );
	} );

	it( 'leaves out on both sides what was touched since it began', async () => {
		await begin();
		const items = [ item( product( { id: 501 } ) ), item( product( { id: 502 } ) ) ];
		await batch( 'products', items );
		await store.send( [ store.productSaved( { id: 502 }, version + 9 ) ] );
		const finished = await finish( bucketsOf( 'products', [ item( product( { id: 501 } ) ) ] ), {
			leftOut: { ...leftOut, products: [ 502 ] },
		} );
		expect( finished.body.verified ).toBe( true );
	} );

	it( 'is ended by another run, by a cancel and by its own end', async () => {
		expect( ( await batch( 'products', [ item( product() ) ] ) ).body.code ).toBe( 'SYNC_RUN_NOT_FOUND' );
		await begin();
		await begin( otherRunId );
		expect( ( await batch( 'products', [ item( product() ) ] ) ).body.code ).toBe( 'SYNC_RUN_ENDED' );
		expect( ( await post( `/sync-runs/${ otherRunId }/cancel`, {} ) ).body.state ).toBe( 'cancelled' );
		expect( ( await batch( 'products', [ item( product() ) ], otherRunId ) ).body.code ).toBe( 'SYNC_RUN_ENDED' );
		expect( ( await finish( [], {}, otherRunId ) ).status ).toBe( 409 );
	} );

	it( 'fails when nothing comes for an hour, and goes on with the next batch', async () => {
		await begin();
		await mock.advance( 60 * 60_000 );
		expect( ( await begin() ).body.state ).toBe( 'failed' );
		await batch( 'products', [ item( product() ) ] );
		expect( ( await begin() ).body.state ).toBe( 'running' );
	} );

	it( 'makes history of the orders it brings: counted, but no sequence starts', async () => {
		await begin();
		await batch( 'orders', [ item( sentOrder() ) ] );
		const [ event ] = await mock.events( 'ecommerce.order_placed' );
		expect( event ).toMatchObject( { historical: true, email: 'ana@example.com' } );
	} );
} );

describe( 'Sync Store', () => {
	const ask = async () => {
		const [ { id } ] = ( await mock.control( 'GET', '/state' ) ).integrations;
		return mock.call( 'POST', `/_mock/integrations/${ id }/sync`, {} );
	};
	const beat = ( commandResults: object[] = [] ) => mock.api( '/heartbeat', heartbeat( { commandResults } ), store.headers );

	it( 'waits for the store’s next call, and is refused while it waits or a sync runs', async () => {
		const [ initial ] = ( await beat() ).body.commands;
		expect( ( await ask() ).body.code ).toBe( 'SYNC_RUNNING' );
		await beat( [ { id: initial.id, status: 'done' } ] );
		await begin();
		expect( ( await ask() ).body.code ).toBe( 'SYNC_RUNNING' );
		await finish( [] );
		expect( ( await ask() ).status ).toBe( 202 );
		expect( ( await beat() ).body.commands ).toMatchObject( [ { type: 'sync_store' } ] );
	} );
} );
