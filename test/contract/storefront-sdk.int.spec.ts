import { createMockSequenzy, type MockSequenzy } from 'mock-sequenzy';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStorefront } from 'sequenzy-woocommerce';

/* The SDK and the mock know only the contract of each other; here they meet. The browser's part (preflight, Origin) is in the journey. */
const storeUrl = 'https://store.example.com';
const request = { email: 'buyer@example.com', providerProductId: '501', productTitle: 'Coffee Refill Pack' };
let mock: MockSequenzy;

beforeAll( async () => {
	mock = await createMockSequenzy( { port: 0 } );
} );
afterAll( () => mock.close() );
beforeEach( async () => {
	await control( 'POST', 'reset', {} );
	await control( 'POST', 'connect', { storeUrl } );
} );

describe( 'The SDK and Sequenzy', () => {
	it( 'agree on a request, and a repeated one changes nothing', async () => {
		expect( await from( storeUrl )( request ) ).toEqual( { status: 'joined', via: 'sequenzy' } );
		expect( await from( storeUrl )( request ) ).toEqual( { status: 'joined', via: 'sequenzy' } );
		expect( await waitlist() ).toMatchObject( [ { email: 'buyer@example.com', state: 'active', productId: '501' } ] );
	} );

	it( 'agree on a variation', async () => {
		await from( storeUrl )( { ...request, providerVariantId: '502', variantTitle: 'Large' } );
		expect( await waitlist() ).toMatchObject( [ { productId: '501', variantId: '502' } ] );
	} );

	it( 'agree on an address that is none', async () => {
		// Past the SDK's own look: only the contract's format refuses it.
		expect( await from( storeUrl )( { ...request, email: 'buyer@exa_mple..com' } ) ).toEqual( {
			status: 'invalid_email',
			code: 'VALIDATION_FAILED',
		} );
	} );

	it( 'agree on a page of another store', async () => {
		expect( await from( 'https://evil.example' )( request ) ).toEqual( { status: 'origin_not_allowed', code: 'ORIGIN_NOT_ALLOWED' } );
		expect( await waitlist() ).toEqual( [] );
	} );

	it.each( [
		[
			{ kind: 'status', status: 429 },
			{ status: 'rate_limited', code: 'RATE_LIMITED' },
		],
		[
			{ kind: 'status', status: 503 },
			{ status: 'unavailable', code: 'UNAVAILABLE' },
		],
		[ { kind: 'down' }, { status: 'unavailable', code: 'NO_ANSWER' } ],
	] )( 'agree on trouble: %j', async ( fault, expected ) => {
		await control( 'PUT', 'faults', { faults: [ { route: 'storefront', ...fault } ] } );
		expect( await from( storeUrl )( request ) ).toEqual( expected );
	} );
} );

/** Node sends no Origin by itself; a browser does. */
function from( origin: string ) {
	const sendAs: typeof fetch = ( url, init ) => fetch( url, { ...init, headers: { ...init?.headers, Origin: origin } } );
	return createStorefront( { storeUrl, endpoint: `${ mock.url }/api/woocommerce/back-in-stock/subscribe`, fetch: sendAs } )
		.subscribeToBackInStock;
}

async function waitlist(): Promise< unknown > {
	const { entries } = ( await control( 'GET', `waitlist?email=${ request.email }` ) ) as { entries: unknown };
	return entries;
}

async function control( method: string, path: string, body?: unknown ): Promise< unknown > {
	const response = await fetch( `${ mock.url }/_mock/${ path }`, {
		method,
		...( body !== undefined && { body: JSON.stringify( body ), headers: { 'Content-Type': 'application/json' } } ),
	} );
	expect( response.ok, `${ method } ${ path }` ).toBe( true );
	return response.json();
}
