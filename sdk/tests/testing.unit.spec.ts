import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../contract/faults-of.ts';
import { readSchemas } from '../../contract/read-schemas.ts';
import { createMockControl, expectEvents, fixtures, type RecordedEvent, type Reason } from '../src/testing.ts';

describe( 'The messages for tests', () => {
	it( 'are there for every message of the wire, and valid', async () => {
		const makers = Object.entries( fixtures ).map( ( [ name, make ] ) => [ name.toLowerCase(), ( make as () => unknown )() ] as const );
		for ( const [ file, { title = '' } ] of Object.entries( await readSchemas() ) ) {
			if ( file !== 'common' ) {
				const [ , message ] = makers.find( ( [ name ] ) => name === title.toLowerCase() ) ?? [];
				expect( faultsOf( file, message ), file ).toEqual( [] );
			}
		}
	} );

	it( 'are the same every time, and nobody shares one', () => {
		const [ one, other ] = [ fixtures.order(), fixtures.order() ];
		expect( one ).toEqual( other );
		one.line_items.length = 0;
		expect( fixtures.order() ).toEqual( other );
	} );

	it( 'take what a test wants to be different', () => {
		expect( fixtures.order( { status: 'refunded' } ) ).toEqual( { ...fixtures.order(), status: 'refunded' } );
	} );
} );

const recorded = ( name: string, email: string, properties = {} ): RecordedEvent => ( {
	id: 'evt_1',
	name,
	email,
	occurredAt: '2026-04-01T12:00:00.000Z',
	properties,
} );

const why: Reason = {
	reason: 'STATUS_NOT_COUNTED',
	sentence: 'The order is not paid.',
	remedy: 'It counts once it is processing.',
	email: 'ana@example.com',
	about: 'order 501',
	at: '2026-04-01T12:00:00.000Z',
};

const mockWith = ( events: RecordedEvent[], reasons: Reason[] = [] ) => ( { events: async () => events, why: async () => reasons } );

describe( 'Expected events', () => {
	const placed = recorded( 'ecommerce.order_placed', 'ana@example.com', {
		orderId: '501',
		lineItems: [ { title: 'Mug', quantity: 2 } ],
	} );
	const fulfilled = recorded( 'ecommerce.order_fulfilled', 'ana@example.com', { orderId: '501' } );

	it( 'are found in any order, among others, by part of what they say', async () => {
		const found = await expectEvents( mockWith( [ placed, recorded( 'other', 'x@y.z' ), fulfilled ] ), [
			{ name: 'ecommerce.order_fulfilled' },
			{ name: 'ecommerce.order_placed', email: 'ana@example.com', properties: { lineItems: [ { quantity: 2 } ] } },
		] );
		expect( found ).toEqual( [ fulfilled, placed ] );
	} );

	it( 'count once each: two are two', async () => {
		const twice = [ { name: 'ecommerce.order_placed' }, { name: 'ecommerce.order_placed' } ];
		await expect( expectEvents( mockWith( [ placed ] ), twice ) ).rejects.toThrow( '1 of 2 expected events did not happen.' );
		await expectEvents( mockWith( [ placed, { ...placed } ] ), twice );
	} );

	it( 'that are missing are told with the nearest one, how it differs, and why', async () => {
		const expected = {
			name: 'ecommerce.order_placed',
			email: 'ana@example.com',
			properties: { orderId: '502', lineItems: [ { quantity: 3 } ], total: 1 },
		};
		const error = await expectEvents( mockWith( [ fulfilled, placed ], [ why ] ), [ expected ] ).catch(
			( thrown: Error ) => thrown.message
		);
		expect( error ).toBe(
			[
				'1 of 1 expected events did not happen.',
				'',
				`Missing: ${ JSON.stringify( expected ) }`,
				'  Nearest: ecommerce.order_placed of ana@example.com at 2026-04-01T12:00:00.000Z',
				'    properties.orderId: expected "502", was "501"',
				'    properties.lineItems[0].quantity: expected 3, was 2',
				'    properties.total: expected 1, was not there',
				'  Why (STATUS_NOT_COUNTED, order 501): The order is not paid. It counts once it is processing.',
			].join( '\n' )
		);
	} );

	it( 'that nobody ever heard of are told so', async () => {
		await expect( expectEvents( mockWith( [] ), [ { name: 'quiz.done' } ] ) ).rejects.toThrow(
			/No other event was recorded\.\n {2}The mock refused nothing/
		);
	} );
} );

it( 'A control that cannot do what it is asked says where and why', async () => {
	const fetch = async () => new Response( '{ "error": "No such route" }', { status: 404 } );
	await expect( createMockControl( { url: 'http://127.0.0.1:1/', fetch } ).clock.advance( '30d' ) ).rejects.toThrow(
		'The mock at http://127.0.0.1:1/ answered 404 to POST /_mock/clock/advance: { "error": "No such route" }'
	);
} );
