import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAdminClient, isAdminError, type AdminClient, type ApiRequest } from '../src/admin.ts';

const example = ( file: string ): unknown =>
	JSON.parse( readFileSync( new URL( `../../contract/examples/${ file }.json`, import.meta.url ), 'utf8' ) );

const connection = example( 'admin-connection/valid-active' );
const sync = example( 'admin-sync/valid-running' );
const activity = example( 'admin-activity/valid-two' );
const movingIn = example( 'admin-moving-in/valid-running' );
const settings = example( 'admin-settings/valid-changed' );

const calls: [ string, ( admin: AdminClient ) => Promise< unknown >, ApiRequest[ 'method' ], string, unknown, unknown ][] = [
	[ 'reads the connection', ( admin ) => admin.getConnection(), 'GET', '/connection', undefined, connection ],
	[ 'begins to connect', ( admin ) => admin.connect(), 'POST', '/connection', undefined, connection ],
	[ 'confirms', ( admin ) => admin.confirm(), 'POST', '/connection/confirm', undefined, connection ],
	[ 'cancels', ( admin ) => admin.cancel(), 'POST', '/connection/cancel', undefined, connection ],
	[ 'disconnects', ( admin ) => admin.disconnect(), 'POST', '/connection/disconnect', undefined, connection ],
	[ 'reads the sync', ( admin ) => admin.getSync(), 'GET', '/sync', undefined, sync ],
	[ 'starts a sync', ( admin ) => admin.startSync(), 'POST', '/sync', { reason: 'manual' }, sync ],
	[ 'starts a comparison', ( admin ) => admin.startSync( { reason: 'repair' } ), 'POST', '/sync', { reason: 'repair' }, sync ],
	[ 'pauses', ( admin ) => admin.pauseSync(), 'POST', '/sync/pause', undefined, sync ],
	[ 'goes on', ( admin ) => admin.resumeSync(), 'POST', '/sync/resume', undefined, sync ],
	[ 'stops', ( admin ) => admin.stopSync(), 'POST', '/sync/stop', undefined, sync ],
	[ 'reads the activity', ( admin ) => admin.getActivity(), 'GET', '/activity', undefined, activity ],
	[
		'reads a part of the activity',
		( admin ) => admin.getActivity( { show: 'refused', about: 'orders', search: 'ana+1@example.com', before: '4211', limit: 50 } ),
		'GET',
		'/activity?show=refused&about=orders&search=ana%2B1%40example.com&before=4211&limit=50',
		undefined,
		activity,
	],
	[
		'reads what was told',
		( admin ) => admin.getActivityDetails( 'd12' ),
		'GET',
		'/activity/d12',
		undefined,
		example( 'admin-activity-details/valid-fact' ),
	],
	[
		'sends some again',
		( admin ) => admin.retry( [ 88, 71 ] ),
		'POST',
		'/activity/retry',
		{ ids: [ 88, 71 ] },
		example( 'admin-activity-retry/valid-three' ),
	],
	[
		'sends all again',
		( admin ) => admin.retry( 'all' ),
		'POST',
		'/activity/retry',
		{ all: true },
		example( 'admin-activity-retry/valid-three' ),
	],
	[
		'checks the store, and asks nobody else',
		( admin ) => admin.getDiagnostics(),
		'GET',
		'/diagnostics',
		undefined,
		example( 'admin-diagnostics/valid-one-warning' ),
	],
	[
		'checks the store and Sequenzy',
		( admin ) => admin.getDiagnostics( { asksSequenzy: true } ),
		'GET',
		'/diagnostics?asksSequenzy=true',
		undefined,
		example( 'admin-diagnostics/valid-one-warning' ),
	],
	[ 'reads the settings', ( admin ) => admin.getSettings(), 'GET', '/settings', undefined, settings ],
	[
		'changes a setting',
		( admin ) => admin.changeSettings( { consentBox: false } ),
		'POST',
		'/settings',
		{ consentBox: false },
		settings,
	],
	[ 'reads the lists of other plugins', ( admin ) => admin.getMovingIn(), 'GET', '/moving-in', undefined, movingIn ],
	[
		'moves shoppers in',
		( admin ) => admin.startMovingIn( { source: 'yith', isDryRun: false, hasConsent: true } ),
		'POST',
		'/moving-in',
		{ source: 'yith', isDryRun: false, hasConsent: true },
		movingIn,
	],
	[ 'stops moving', ( admin ) => admin.stopMovingIn(), 'POST', '/moving-in/stop', undefined, movingIn ],
];

describe( 'The admin client', () => {
	it.each( calls )( '%s', async ( _does, call, method, route, data, answer ) => {
		const asked: ApiRequest[] = [];
		const admin = createAdminClient( {
			apiFetch: async ( request ) => {
				asked.push( request );
				return answer;
			},
		} );
		expect( await call( admin ) ).toEqual( answer );
		expect( asked ).toEqual( [ { path: `/sequenzy/v1${ route }`, method, ...( data !== undefined && { data } ) } ] );
	} );

	it.each( calls )( 'takes no foreign answer when it %s', async ( _does, call ) => {
		for ( const answer of [ null, 'yes', [ [] ], {} ] ) {
			const admin = createAdminClient( { apiFetch: () => Promise.resolve( answer ) } );
			await expect( call( admin ) ).rejects.toMatchObject( { kind: 'failed', code: 'unexpected_answer' } );
		}
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

	it( 'hands on what the store says when it refuses', async () => {
		const said = 'This store is not connected to Sequenzy. Connect it on the Overview tab first.';
		const thrown = { code: 'sequenzy_not_connected', message: said, data: { status: 409 } };
		const admin = createAdminClient( { apiFetch: () => Promise.reject( thrown ) } );
		await expect( admin.startSync() ).rejects.toMatchObject( { kind: 'refused', said, status: 409 } );
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
