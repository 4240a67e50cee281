import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf } from './support/api.ts';
import { sentOrder } from './support/commerce.ts';
import { connectedStore, startMock, type TestMock } from './support/store.ts';

let mock: TestMock;
beforeEach( async () => {
	mock = await startMock();
} );
afterEach( () => mock.close() );

const snapshot = () => mock.control( 'GET', '/snapshots/now/file' );

describe( 'a moment that cannot be', () => {
	it( 'moves no clock', async () => {
		const before = await mock.control( 'GET', '/clock' );
		for ( const at of [
			'2026-13-45T99:99:99Z',
			'2026-02-30T00:00:00Z',
			'2026-11-25T23:59:60Z',
			'0000-01-01T00:00:00Z',
			'9999-12-31T00:00:00Z',
		] ) {
			for ( const how of [ 'set', 'freeze' ] ) {
				expect( [ at, await mock.control( 'POST', `/clock/${ how }`, { at } ) ] ).toMatchObject( [
					at,
					{ code: 'VALIDATION_FAILED' },
				] );
			}
		}
		expect( await mock.control( 'POST', '/clock/advance', { by: '999999999d' } ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
		await mock.page( 'POST', '/dashboard/lab/clock/advance', { by: '999999999d' } );
		await mock.page( 'POST', '/dashboard/lab/clock/set', { at: '9999-12-31T00:00' } );
		expect( await mock.control( 'GET', '/clock' ) ).toEqual( before );
	} );

	it( 'costs a batch the one event that names it, and not its neighbours', async () => {
		const store = await connectedStore( mock );
		const order = ( id: number, date: string ) =>
			store.event( 'order.saved', { type: 'order', id, version: 1 }, sentOrder( id, { date_created_gmt: date } ) );
		const { status, body } = await store.send( [
			order( 501, '0000-00-00T00:00:00' ),
			order( 502, '2026-03-31T25:61:61' ),
			{ ...store.productSaved(), occurredAt: '2026-13-45T99:99:99.000Z' },
			order( 503, '2026-03-31T10:00:00' ),
		] );
		expect( [ status, body.results.map( ( one: any ) => one.status ) ] ).toEqual( [
			200,
			[ 'rejected', 'rejected', 'rejected', 'accepted' ],
		] );
		expect( ( await store.send( [ store.productSaved() ], '2026-13-45T99:99:99.000Z' ) ).status ).toBe( 400 );
	} );

	it( 'is none that an order can have been placed at, however far away', async () => {
		const customer = { email: 'ana@shop.test' };
		const placed = ( orderedAt: string ) =>
			apiOf( mock ).post( '/orders', { orderId: orderedAt, totalCents: 100, currency: 'EUR', orderedAt, customer } );
		expect( ( await placed( '+275760-09-13T00:00:00.000Z' ) ).status ).toBe( 400 );
		expect( ( await placed( '9999-12-31T23:59:59.999Z' ) ).status ).toBe( 202 );
		expect( ( await mock.control( 'GET', '/orders' ) ).orders[ 0 ].orderedAt ).toBe( '2026-04-01T12:00:00.000Z' );
	} );
} );

describe( 'a file that is no snapshot', () => {
	it( 'is refused, and everything stays as it was', async () => {
		await connectedStore( mock );
		const good = await snapshot();
		const { facts } = good;
		const after = ( fact: unknown ) => ( { ...good, facts: [ ...facts, [ 9_000, good.takenAt, 'comp_demo', fact ] ] } );
		const files = {
			'clocks that are none': { ...good, timelines: null },
			'a clock that is no text': { ...good, timelines: { clock: 5 } },
			'a clock that is no JSON': { ...good, timelines: { clock: 'garbage' } },
			'a clock of no known kind': { ...good, timelines: { clock: '{"mode":"weird"}' } },
			'a clock at no time': { ...good, timelines: { clock: '{"mode":"frozen","at":"nonsense"}' } },
			'owners that are no list': { ...good, timelines: { clockOwners: '5' } },
			'a setting that is no clock': { ...good, timelines: { tokenSecret: 'mine' } },
			'no facts': { ...good, facts: [] },
			'a fact that is nothing': after( null ),
			'a fact with nothing in it': after( { type: 'SubscriberCreated' } ),
			'a fact at no time': { ...good, facts: [ ...facts, [ 9_000, 'noon', 'comp_demo', { type: 'X' } ] ] },
			'facts in another order': { ...good, facts: [ ...facts ].reverse() },
			'the same fact twice': { ...good, facts: [ ...facts, facts[ 0 ] ] },
		};
		for ( const [ what, file ] of Object.entries( files ) ) {
			const refused = await mock.call( 'POST', '/_mock/snapshots/restore', file );
			expect( [ what, refused.status, refused.body.code ] ).toEqual( [ what, 400, 'VALIDATION_FAILED' ] );
			expect( [ what, await snapshot() ] ).toEqual( [ what, good ] );
		}
		expect( ( await mock.call( 'POST', '/_mock/snapshots/restore', good ) ).status ).toBe( 200 );
	} );

	it( 'is never saved under a name that is an address of its own', async () => {
		expect( await mock.control( 'POST', '/snapshots', { name: 'restore' } ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
		expect( await mock.control( 'POST', '/snapshots', { name: '..' } ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
	} );
} );

describe( 'a question that makes no sense', () => {
	it( 'is refused and never answered with everything', async () => {
		const api = apiOf( mock );
		for ( const path of [
			'/subscribers?attribute=a:b&attributeOperator=constructor',
			'/subscribers?attribute=a:b&attributeOperator=__proto__',
			'/subscribers?status=nonsense',
			'/subscribers?limit=0x10',
			'/sequences?status=nonsense',
			'/sequences/seq_back_in_stock/enrollments?sort=toString',
			'/products?limit=-1',
		] ) {
			expect( [ path, ( await api.get( path ) ).status ] ).toEqual( [ path, 400 ] );
		}
		for ( const path of [ '/journal?limit=-1', '/journal?after=x', '/facts?limit=-1', '/why?before=x' ] ) {
			expect( [ path, await mock.control( 'GET', path ) ] ).toMatchObject( [ path, { code: 'VALIDATION_FAILED' } ] );
		}
	} );

	it( 'about an address with control characters makes no subscriber', async () => {
		const refused = await apiOf( mock ).post( '/subscribers', { email: 'ana@shop.test\u0000' } );
		expect( [ refused.status, refused.body.error ] ).toEqual( [ 400, 'Invalid email address' ] );
	} );

	it( 'is told in the same shape under both prefixes of the API when its body is too large', async () => {
		const large = { email: 'ana@shop.test', firstName: 'x'.repeat( 17 * 1024 * 1024 ) };
		const told = await Promise.all(
			[ '/api/v1', '/v1' ].map( ( prefix ) =>
				mock.call( 'POST', `${ prefix }/subscribers`, large, { Authorization: 'Bearer seq_user_test' } )
			)
		);
		expect( told.map( ( { status } ) => status ) ).toEqual( [ 413, 413 ] );
		expect( told[ 1 ]?.body ).toEqual( told[ 0 ]?.body );
	} );
} );
