import type { ActivityQuery, AdminClient } from './admin-client.ts';
import type { ApiFetch } from './api-fetch.ts';
import { createAsk } from './ask.ts';
import { isActivity, isActivityDetails, isConnection, isDiagnostics, isMovingIn, isRetry, isSettings, isSync } from './looks-right.ts';
import { watchSync } from './watch-sync.ts';

/**
 * A client of the plugin's REST routes `sequenzy/v1` (contract: admin-*.json).
 *
 * @param options
 * @param options.apiFetch The function that sends, e.g. `wp.apiFetch`.
 *
 * @example
 * import apiFetch from '@wordpress/api-fetch';
 * import { createAdminClient } from 'sequenzy-woocommerce/admin';
 *
 * const admin = createAdminClient( { apiFetch } );
 * const { state, companyName } = await admin.getConnection();
 */
export function createAdminClient( { apiFetch }: { readonly apiFetch: ApiFetch } ): AdminClient {
	const ask = createAsk( apiFetch );
	const getSync: AdminClient[ 'getSync' ] = ( options ) => ask( 'GET', '/sync', isSync, options );
	return {
		getConnection: ( options ) => ask( 'GET', '/connection', isConnection, options ),
		connect: ( options ) => ask( 'POST', '/connection', isConnection, options ),
		confirm: ( options ) => ask( 'POST', '/connection/confirm', isConnection, options ),
		cancel: ( options ) => ask( 'POST', '/connection/cancel', isConnection, options ),
		disconnect: ( options ) => ask( 'POST', '/connection/disconnect', isConnection, options ),

		getSync,
		startSync: ( { reason = 'manual', ...options } = {} ) => ask( 'POST', '/sync', isSync, { ...options, data: { reason } } ),
		pauseSync: ( options ) => ask( 'POST', '/sync/pause', isSync, options ),
		resumeSync: ( options ) => ask( 'POST', '/sync/resume', isSync, options ),
		stopSync: ( options ) => ask( 'POST', '/sync/stop', isSync, options ),
		watchSync: ( options ) => watchSync( getSync, options ),

		getActivity: ( query = {}, options ) => ask( 'GET', `/activity${ queryString( query ) }`, isActivity, options ),
		getActivityDetails: ( id, options ) => ask( 'GET', `/activity/${ encodeURIComponent( id ) }`, isActivityDetails, options ),
		retry: ( which, options ) =>
			ask( 'POST', '/activity/retry', isRetry, { ...options, data: which === 'all' ? { all: true } : { ids: which } } ),

		getDiagnostics: ( { asksSequenzy = false, ...options } = {} ) =>
			ask( 'GET', `/diagnostics${ asksSequenzy ? '?asksSequenzy=true' : '' }`, isDiagnostics, options ),

		getSettings: ( options ) => ask( 'GET', '/settings', isSettings, options ),
		changeSettings: ( changes, options ) => ask( 'POST', '/settings', isSettings, { ...options, data: changes } ),

		getMovingIn: ( options ) => ask( 'GET', '/moving-in', isMovingIn, options ),
		startMovingIn: ( start, options ) => ask( 'POST', '/moving-in', isMovingIn, { ...options, data: start } ),
		stopMovingIn: ( options ) => ask( 'POST', '/moving-in/stop', isMovingIn, options ),
	};
}

function queryString( query: ActivityQuery ): string {
	const given = Object.entries( query ).filter( ( [ , value ] ) => value !== undefined && value !== '' );
	const text = new URLSearchParams( given.map( ( [ name, value ] ) => [ name, String( value ) ] ) ).toString();
	return text === '' ? '' : `?${ text }`;
}
