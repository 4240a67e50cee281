import { startMock, type TestMock } from './store.ts';
import type { MockSequenzyOptions } from '../../src/index.ts';

/** A client of the public API, with the key that may do everything. */
export const apiOf = ( mock: TestMock, key = 'seq_user_test', more: Record< string, string > = {} ) => {
	const call = ( method: string, path: string, body?: unknown, headers: Record< string, string > = {} ) =>
		mock.call( method, `/api/v1${ path }`, body, { Authorization: `Bearer ${ key }`, ...more, ...headers } );
	return {
		call,
		get: ( path: string ) => call( 'GET', path ),
		post: ( path: string, body?: unknown ) => call( 'POST', path, body ),
		put: ( path: string, body: unknown ) => call( 'PUT', path, body ),
		patch: ( path: string, body: unknown ) => call( 'PATCH', path, body ),
		remove: ( path: string ) => call( 'DELETE', path ),
	};
};

export const startApi = async ( options: MockSequenzyOptions = {} ) => {
	const mock = await startMock( options );
	return { mock, api: apiOf( mock ) };
};
