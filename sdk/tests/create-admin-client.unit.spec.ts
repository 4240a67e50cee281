import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAdminClient, isAdminError, type AdminClient, type ApiRequest } from '../src/admin.ts';

const active = JSON.parse(
	readFileSync( new URL( '../../contract/examples/admin-connection/valid-active.json', import.meta.url ), 'utf8' )
);

const routes: [ keyof AdminClient, ApiRequest ][] = [
	[ 'getConnection', { path: '/sequenzy/v1/connection', method: 'GET' } ],
	[ 'connect', { path: '/sequenzy/v1/connection', method: 'POST' } ],
	[ 'confirm', { path: '/sequenzy/v1/connection/confirm', method: 'POST' } ],
	[ 'cancel', { path: '/sequenzy/v1/connection/cancel', method: 'POST' } ],
	[ 'disconnect', { path: '/sequenzy/v1/connection/disconnect', method: 'POST' } ],
];

describe( 'The admin client', () => {
	it.each( routes )( '%s asks the plugin and answers with the connection', async ( name, expected ) => {
		const asked: ApiRequest[] = [];
		const admin = createAdminClient( {
			apiFetch: async ( request ) => {
				asked.push( request );
				return active;
			},
		} );
		expect( await admin[ name ]() ).toEqual( active );
		expect( asked ).toEqual( [ expected ] );
	} );

	it.each( [
		[ { code: 'rest_cookie_invalid_nonce', message: 'Cookie check failed', data: { status: 403 } }, 'signed_out', 403 ],
		[ new Response( '0', { status: 400 } ), 'signed_out', undefined ],
		[ { code: 'rest_forbidden', message: 'Sorry, you are not allowed to do that.', data: { status: 401 } }, 'signed_out', 401 ],
		[ { code: 'rest_forbidden', message: 'Sorry, you are not allowed to do that.', data: { status: 403 } }, 'forbidden', 403 ],
		[ { code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } }, 'missing', 404 ],
		[ { code: 'fetch_error', message: 'You are probably offline.' }, 'unreachable', undefined ],
		[ { code: 'offline_error', message: 'Unable to connect.' }, 'unreachable', undefined ],
		[ { code: 'internal_server_error', message: 'There has been a critical error.', data: { status: 500 } }, 'failed', 500 ],
		[ { code: 'invalid_json', message: 'The response is not a valid JSON response.' }, 'failed', undefined ],
		[ new TypeError( 'Failed to fetch' ), 'failed', undefined ],
		[ 'no', 'failed', undefined ],
		[ undefined, 'failed', undefined ],
	] )( 'tells what went wrong with %j', async ( thrown, kind, status ) => {
		const admin = createAdminClient( { apiFetch: () => Promise.reject( thrown ) } );
		const error = await admin.confirm().catch( ( caught: unknown ) => caught );
		expect( error ).toMatchObject( { name: 'AdminError', kind, status, cause: thrown } );
		expect( isAdminError( error ) && error.message ).toMatch( /^\/sequenzy\/v1\/connection\/confirm: .+\. .+\.$/ );
	} );

	it.each( [ null, 'yes', [ [] ], {}, { state: 1 } ] )( 'does not take %j for a connection', async ( answer ) => {
		const admin = createAdminClient( { apiFetch: () => Promise.resolve( answer ) } );
		await expect( admin.getConnection() ).rejects.toMatchObject( { kind: 'failed', code: 'unexpected_answer' } );
	} );

	it( 'passes an abort on as it is', async () => {
		const controller = new AbortController();
		const admin = createAdminClient( {
			apiFetch: ( { signal } ) =>
				new Promise( ( _resolve, reject ) => signal?.addEventListener( 'abort', () => reject( signal.reason ) ) ),
		} );
		const pending = admin.getConnection( { signal: controller.signal } );
		controller.abort();
		await expect( pending ).rejects.toMatchObject( { name: 'AbortError' } );
	} );
} );
