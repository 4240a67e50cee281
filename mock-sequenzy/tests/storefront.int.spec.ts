import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectedStore, signUp, startMock, storeUrl, type TestMock } from './support/store.ts';

let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
beforeEach( async () => {
	mock = await startMock();
	store = await connectedStore( mock );
} );
afterEach( () => mock.close() );

const path = '/api/woocommerce/back-in-stock/subscribe';
const ask = ( origin: string ) =>
	mock.call( 'OPTIONS', path, undefined, {
		Origin: origin,
		'Access-Control-Request-Method': 'POST',
		'Access-Control-Request-Headers': 'content-type',
	} );

describe( 'the sign-up from a shopper’s browser', () => {
	it( 'takes the vendor’s own example and defaults the variant to the product', async () => {
		expect( await store.subscribe() ).toMatchObject( { status: 200, body: { success: true } } );
		expect( await mock.waitlist() ).toMatchObject( [
			{ email: 'buyer@example.com', productId: '501', variantId: '501', state: 'active' },
		] );
	} );

	it( 'answers a new and a repeated address alike', async () => {
		const [ first, second ] = [ await store.subscribe(), await store.subscribe() ];
		expect( [ second.status, second.body ] ).toEqual( [ first.status, first.body ] );
	} );

	it( 'answers the preflight with the exact origin of a connected store, never *', async () => {
		const allowed = await ask( storeUrl );
		expect( allowed.status ).toBe( 204 );
		expect( allowed.headers.get( 'access-control-allow-origin' ) ).toBe( storeUrl );
		expect( allowed.headers.get( 'access-control-allow-headers' ) ).toBe( 'Content-Type' );
		expect( allowed.headers.get( 'vary' ) ).toContain( 'Origin' );
		const refused = await ask( 'https://evil.example' );
		expect( [ refused.status, refused.headers.get( 'access-control-allow-origin' ) ] ).toEqual( [ 403, null ] );
	} );

	it( 'takes the sign-up from the store with the other scheme: it may have got its certificate since it was connected', async () => {
		const other = storeUrl.replace( 'https:', 'http:' );
		expect( ( await ask( other ) ).headers.get( 'access-control-allow-origin' ) ).toBe( other );
		expect( await store.subscribe( { storeUrl: other }, { Origin: other } ) ).toMatchObject( { status: 200 } );
	} );

	it( 'lets the page read errors too', async () => {
		const answered = await store.subscribe( { email: 'no address' } );
		expect( answered ).toMatchObject( { status: 400, body: { code: 'VALIDATION_FAILED' } } );
		expect( answered.headers.get( 'access-control-allow-origin' ) ).toBe( storeUrl );
	} );

	it( 'gives one answer for a wrong origin, a missing one, an unknown store and another store’s page', async () => {
		const second = await connectedStore( mock, 'https://second.example.com', '5f0f4c1e-6f0b-4f6a-9a3b-0c2d4e6f8a05' );
		const refused = [
			await store.subscribe( {}, { Origin: 'https://evil.example' } ),
			await store.subscribe( {}, {} ),
			await store.subscribe( { storeUrl: 'https://unknown.example.com' } ),
			await second.subscribe( {}, { Origin: storeUrl } ),
			await store.subscribe( { companyId: 'comp_other' } ),
			await store.subscribe( {}, { Origin: 'null' } ),
		];
		expect( new Set( refused.map( ( { status, body } ) => JSON.stringify( [ status, body ] ) ) ).size ).toBe( 1 );
		expect( refused[ 0 ] ).toMatchObject( { status: 403, body: { code: 'ORIGIN_NOT_ALLOWED' } } );
		expect( await mock.waitlist() ).toEqual( [] );
		expect( ( await mock.facts() ).filter( ( { type } ) => type === 'RequestRefused' ).map( ( { reason } ) => reason ) ).toEqual( [
			'UNKNOWN_ORIGIN',
			'ORIGIN_MISSING',
			'UNKNOWN_STORE',
			'ORIGIN_OF_ANOTHER_STORE',
			'UNKNOWN_COMPANY',
			'UNKNOWN_ORIGIN',
		] );
	} );

	it( 'closes when the store is disconnected', async () => {
		await mock.api( '/disconnect', { reason: 'owner' }, store.headers );
		expect( ( await store.subscribe() ).status ).toBe( 403 );
	} );
} );

describe( 'bad input', () => {
	const origin = { Origin: storeUrl };
	it( 'is refused with what to do', async () => {
		const answers = [
			await mock.call( 'POST', path, '{ "storeUrl": ', origin ),
			await mock.call( 'POST', path, 'storeUrl=x', { ...origin, 'Content-Type': 'application/x-www-form-urlencoded' } ),
			await mock.call( 'POST', path, { ...signUp, storeUrl, productTitle: 'x'.repeat( 600_000 ) }, origin ),
			await mock.call( 'GET', path ),
			await mock.call( 'POST', '/api/woocommerce/nothing', {} ),
			await mock.call( 'GET', '/api/woocommerce/connect/requests/%E0%A4' ),
			await mock.call( 'POST', path, new Uint8Array( [ 0x22, 0xff, 0x22 ] ), origin ),
		];
		expect( answers.map( ( { status, body } ) => [ status, body.code ] ) ).toEqual( [
			[ 400, 'MALFORMED_JSON' ],
			[ 415, 'UNSUPPORTED_MEDIA_TYPE' ],
			[ 413, 'BODY_TOO_LARGE' ],
			[ 405, 'METHOD_NOT_ALLOWED' ],
			[ 404, 'NOT_FOUND' ],
			[ 400, 'VALIDATION_FAILED' ],
			[ 400, 'MALFORMED_JSON' ],
		] );
		expect( answers[ 3 ]?.headers.get( 'allow' ) ).toBe( 'POST' );
		for ( const { body } of answers ) {
			expect( body ).toMatchObject( { success: false, title: expect.any( String ), resolution: expect.stringMatching( /\.$/ ) } );
		}
	} );
} );
