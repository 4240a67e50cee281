import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentOrder } from './support/commerce.ts';
import { headersOf, otherSiteId, siteId, start, startMock, storeUrl, type TestMock } from './support/store.ts';

let mock: TestMock;
beforeEach( async () => {
	mock = await startMock();
} );
afterEach( () => mock.close() );

const company = async ( id: string, site: string ) => {
	await mock.control( 'POST', '/companies', { id, name: id } );
	const at = ( path: string ) => `${ path }${ path.includes( '?' ) ? '&' : '?' }company=${ id }`;
	const look = ( path: string ) => mock.control( 'GET', at( path ) );
	const { installationToken } = await mock.control( 'POST', at( '/connect' ), { storeUrl, siteId: site } );
	let count = 0;
	const eventId = () => `6f1d3c54-9a8e-4c1b-8d2a-${ String( ++count ).padStart( 12, '0' ) }`;
	return {
		look,
		advance: ( byMs: number ) => mock.control( 'POST', at( '/clock/advance' ), { byMs } ),
		buy: () =>
			mock.api(
				'/events',
				{ sentAt: start, events: [ { eventId: eventId(), type: 'order.placed', occurredAt: start, payload: sentOrder() } ] },
				headersOf( installationToken, site )
			),
	};
};

describe( 'two companies side by side', () => {
	it( 'see nothing of each other, though both are connected to a store at the same address', async () => {
		const [ one, two ] = [ await company( 'comp_one', siteId ), await company( 'comp_two', otherSiteId ) ];
		expect( ( await one.buy() ).body.results ).toMatchObject( [ { status: 'accepted' } ] );
		expect( ( await one.look( '/orders' ) ).orders ).toHaveLength( 1 );
		expect( ( await two.look( '/orders' ) ).orders ).toEqual( [] );
		expect( ( await two.look( '/events' ) ).events ).toEqual( [] );
		expect( await mock.events() ).toEqual( [] );
		await two.buy();
		expect( ( await two.look( '/orders' ) ).orders ).toHaveLength( 1 );
	} );

	it( 'have clocks of their own', async () => {
		const [ one, two ] = [ await company( 'comp_one', siteId ), await company( 'comp_two', otherSiteId ) ];
		await one.advance( 60_000 );
		expect( ( await one.look( '/clock' ) ).now ).toBe( '2026-04-01T12:01:00.000Z' );
		expect( ( await two.look( '/clock' ) ).now ).toBe( start );
		expect( ( await mock.control( 'GET', '/clock' ) ).now ).toBe( start );
	} );

	it( 'are emptied one by one', async () => {
		const [ one, two ] = [ await company( 'comp_one', siteId ), await company( 'comp_two', otherSiteId ) ];
		await one.buy();
		await two.buy();
		await mock.control( 'POST', '/companies/comp_one/reset' );
		expect( ( await one.look( '/orders' ) ).orders ).toEqual( [] );
		expect( ( await one.look( '/state' ) ).integrations ).toEqual( [] );
		expect( ( await one.buy() ).body.code ).toBe( 'TOKEN_INVALID' );
		expect( ( await two.look( '/orders' ) ).orders ).toHaveLength( 1 );
	} );
} );
