import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStorefront, subscribeToBackInStock } from '../src/browser.ts';
import type { ErrorBody, SubscribeRequest } from '../src/wire.ts';
import { answering, type Reply } from './answering.ts';

const endpoint = 'https://api.sequenzy.test/subscribe';
const relayUrl = 'https://store.example.com/wp-json/sequenzy/v1/back-in-stock';
const request = example< SubscribeRequest >( 'subscribe-request/valid-vendor-page' );
const taken: Reply = { status: 200, body: example( 'subscribe-answer/valid-typical' ) };
const takenByStore: Reply = { status: 202, body: example( 'admin-relay-answer/valid-accepted' ) };

/** No test waits for the retry. */
const retryDelayMs = 0;

const refusal = ( status: number, code: ErrorBody[ 'code' ], description = 'No.' ): Reply => ( {
	status,
	body: { ...example< ErrorBody >( 'error/valid-origin' ), code, description } satisfies ErrorBody,
} );

describe( 'A back-in-stock request', () => {
	it( 'goes to Sequenzy as the vendor documents it, with no header of our own', async () => {
		const { fetch, calls } = answering( { [ endpoint ]: taken } );
		const result = await subscribeToBackInStock( { ...request, email: ' buyer@example.com ' }, { endpoint, relayUrl, fetch } );
		expect( result ).toEqual( { status: 'joined', via: 'sequenzy' } );
		expect( calls.map( ( { url } ) => url ) ).toEqual( [ endpoint ] );
		expect( calls[ 0 ]!.init ).toMatchObject( { method: 'POST', headers: { 'Content-Type': 'application/json' } } );
		expect( JSON.parse( String( calls[ 0 ]!.init.body ) ) ).toEqual( request );
	} );

	it( "goes to the vendor's own address unless told otherwise", async () => {
		const { fetch, calls } = answering( {} );
		await subscribeToBackInStock( request, { fetch, retryDelayMs } );
		expect( calls[ 0 ]!.url ).toBe( 'https://api.sequenzy.com/api/woocommerce/back-in-stock/subscribe' );
	} );

	it( 'of a storefront names its store', async () => {
		const { fetch, calls } = answering( { [ endpoint ]: taken } );
		const { storeUrl, ...rest } = request;
		await createStorefront( { endpoint, storeUrl, relayUrl, fetch } ).subscribeToBackInStock( rest );
		expect( JSON.parse( String( calls[ 0 ]!.init.body ) ) ).toEqual( request );
	} );

	it.each( [
		'',
		'   ',
		'buyer',
		'buyer@',
		'@example.com',
		'buyer @example.com',
		'a@b@c',
		`${ 'a'.repeat( 250 ) }@example.com`,
		42,
		null,
	] )( 'with the address %j is refused before anything is sent', async ( email ) => {
		const { fetch, calls } = answering( { [ endpoint ]: taken } );
		const result = await subscribeToBackInStock( { ...request, email: email as string }, { endpoint, relayUrl, fetch } );
		expect( result ).toEqual( { status: 'invalid_email', code: 'INVALID_EMAIL' } );
		expect( calls ).toEqual( [] );
	} );

	it( 'whose address Sequenzy refuses is not sent to the store too', async () => {
		const { fetch, calls } = answering( { [ endpoint ]: refusal( 400, 'VALIDATION_FAILED', '/email must match format "email".' ) } );
		expect( await subscribeToBackInStock( request, { endpoint, relayUrl, fetch } ) ).toEqual( {
			status: 'invalid_email',
			code: 'VALIDATION_FAILED',
		} );
		expect( calls ).toHaveLength( 1 );
	} );
} );

describe( 'The store takes what Sequenzy did not', () => {
	const failures: [ string, Reply ][] = [
		[ 'on a network error, or a Content-Security-Policy that forbids the call', 'cut off' ],
		[ 'when the answer breaks off', 'breaks off' ],
		[ 'when there is no answer in time', 'never' ],
		[ 'when the origin is refused', refusal( 403, 'ORIGIN_NOT_ALLOWED' ) ],
		[ 'when there were too many tries', refusal( 429, 'RATE_LIMITED' ) ],
		[ 'when Sequenzy is out of order', refusal( 503, 'UNAVAILABLE' ) ],
		[ 'when something between answers with a page', { status: 200, body: '<!doctype html><title>Welcome to the hotel</title>' } ],
		[ 'when something between answers with JSON of its own', { status: 200, body: null } ],
		[ 'when the address has moved', { status: 404, body: 'Not found' } ],
		[ 'when another field is refused', refusal( 400, 'VALIDATION_FAILED', '/productTitle is missing.' ) ],
	];

	it.each( failures )( '%s', async ( _when, reply ) => {
		const { fetch, calls } = answering( { [ endpoint ]: reply, [ relayUrl ]: takenByStore } );
		const result = await subscribeToBackInStock( request, { endpoint, relayUrl, fetch, timeoutMs: 20 } );
		expect( result ).toEqual( { status: 'joined', via: 'store' } );
		expect( calls.map( ( { url } ) => url ) ).toEqual( [ endpoint, relayUrl ] );
		expect( calls[ 1 ]!.init.body ).toBe( calls[ 0 ]!.init.body );
	} );

	it.each( [
		[ 400, 'invalid_email', 'invalid_email' ],
		[ 429, 'rate_limited', 'rate_limited' ],
		[ 409, 'in_stock', 'unavailable' ],
		[ 400, 'choose_option', 'unavailable' ],
		[ 404, 'product_not_found', 'unavailable' ],
	] )( "or says %i %s, in the store's own words", async ( status, code, expected ) => {
		const { fetch } = answering( { [ relayUrl ]: { status, body: { code, message: 'Bitte warten.' } } } );
		expect( await subscribeToBackInStock( request, { endpoint, relayUrl, fetch } ) ).toEqual( {
			status: expected,
			code,
			message: 'Bitte warten.',
		} );
	} );
} );

describe( 'When nobody takes it, the result says why', () => {
	const refusals: [ Reply, string, string ][] = [
		[ refusal( 403, 'ORIGIN_NOT_ALLOWED' ), 'origin_not_allowed', 'ORIGIN_NOT_ALLOWED' ],
		[ refusal( 429, 'RATE_LIMITED' ), 'rate_limited', 'RATE_LIMITED' ],
		[ refusal( 503, 'UNAVAILABLE' ), 'unavailable', 'UNAVAILABLE' ],
		[ { status: 502, body: '<h1>Bad gateway</h1>' }, 'unavailable', 'HTTP_502' ],
		[ 'cut off', 'unavailable', 'NO_ANSWER' ],
	];

	it.each( refusals )( 'without a store to ask: %j', async ( reply, status, code ) => {
		const { fetch } = answering( { [ endpoint ]: reply } );
		expect( await subscribeToBackInStock( request, { endpoint, fetch, retryDelayMs } ) ).toEqual( { status, code } );
	} );

	it.each( refusals )( 'with a store that cannot either: %j', async ( reply, status, code ) => {
		for ( const store of [
			'cut off',
			{ status: 503, body: { code: 'unavailable', message: 'Later.' } },
			{ status: 404, body: {} },
		] as Reply[] ) {
			const { fetch } = answering( { [ endpoint ]: reply, [ relayUrl ]: store } );
			expect( await subscribeToBackInStock( request, { endpoint, relayUrl, fetch, retryDelayMs } ) ).toEqual( { status, code } );
		}
	} );
} );

describe( 'One retry', () => {
	it( 'helps when nobody could be reached for a moment, with the same request', async () => {
		const { fetch: never, calls } = answering( {} );
		const { fetch: again } = answering( { [ endpoint ]: taken } );
		const fetch: typeof never = ( url, init ) =>
			calls.length < 2 ? never( url, init ) : ( calls.push( { url: String( url ), init: init ?? {} } ), again( url, init ) );
		expect( await subscribeToBackInStock( request, { endpoint, relayUrl, fetch, retryDelayMs } ) ).toEqual( {
			status: 'joined',
			via: 'sequenzy',
		} );
		expect( calls.map( ( { url } ) => url ) ).toEqual( [ endpoint, relayUrl, endpoint ] );
		expect( new Set( calls.map( ( { init } ) => init.body ) ).size ).toBe( 1 );
	} );

	it.each( [ 403, 429, 400, 404 ] )( 'is none after a refusal (%i): it would be refused again', async ( status ) => {
		const { fetch, calls } = answering( { [ endpoint ]: { status, body: {} } } );
		await subscribeToBackInStock( request, { endpoint, fetch, retryDelayMs } );
		expect( calls ).toHaveLength( 1 );
	} );

	it( 'is one and not more', async () => {
		const { fetch, calls } = answering( { [ endpoint ]: refusal( 503, 'UNAVAILABLE' ) } );
		await subscribeToBackInStock( request, { endpoint, relayUrl, fetch, retryDelayMs } );
		expect( calls.map( ( { url } ) => url ) ).toEqual( [ endpoint, relayUrl, endpoint ] );
	} );
} );

it( 'Of too many tries the result says how long to wait, when Sequenzy does', async () => {
	const fetch = async () => new Response( '{}', { status: 429, headers: { 'Retry-After': '30' } } );
	expect( await subscribeToBackInStock( request, { endpoint, fetch } ) ).toEqual( {
		status: 'rate_limited',
		code: 'HTTP_429',
		retryAfterSeconds: 30,
	} );
} );

describe( 'Giving up', () => {
	it( 'rejects with the reason, and does not go on to the store', async () => {
		const controller = new AbortController();
		const { fetch, calls } = answering( { [ endpoint ]: 'never', [ relayUrl ]: takenByStore } );
		const pending = subscribeToBackInStock( request, { endpoint, relayUrl, fetch, signal: controller.signal } );
		controller.abort( new Error( 'The shopper left.' ) );
		await expect( pending ).rejects.toThrow( 'The shopper left.' );
		expect( calls ).toHaveLength( 1 );
	} );

	it( 'beforehand sends nothing', async () => {
		const { fetch, calls } = answering( { [ endpoint ]: taken } );
		await expect( subscribeToBackInStock( request, { endpoint, fetch, signal: AbortSignal.abort() } ) ).rejects.toThrow();
		expect( calls ).toEqual( [] );
	} );
} );

function example< T >( name: string ): T {
	return JSON.parse( readFileSync( new URL( `../../contract/examples/${ name }.json`, import.meta.url ), 'utf8' ) );
}
