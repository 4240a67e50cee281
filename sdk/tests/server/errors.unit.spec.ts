import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSequenzy, isSequenzyError } from '../../src/server.ts';
import { caught, scripted, type Step } from './scripted.ts';

const friendly = JSON.parse(
	readFileSync( new URL( '../../../contract/examples/error/valid-sync-running.json', import.meta.url ), 'utf8' )
) as Record< string, unknown >;

const operation = 'POST integrations/{id}/sync';

const of = async ( step: Step ): Promise< unknown > =>
	caught( scripted( [ step ], { maxRetries: 0 } ).sequenzy.integrations.sync( 'int_1' ) );

describe( 'An error', () => {
	it.each( [
		[ 400, 'invalid' ],
		[ 401, 'unauthorized' ],
		[ 403, 'forbidden' ],
		[ 404, 'not_found' ],
		[ 409, 'conflict' ],
		[ 410, 'not_found' ],
		[ 413, 'invalid' ],
		[ 418, 'refused' ],
		[ 422, 'invalid' ],
		[ 429, 'rate_limited' ],
		[ 500, 'server_error' ],
		[ 503, 'server_error' ],
	] )( 'of status %i is %s', async ( status, kind ) => {
		const error = await of( { status, body: { success: false, error: 'No.' }, headers: { 'X-Request-Id': 'req-1' } } );
		expect( isSequenzyError( error ) ).toBe( true );
		expect( error ).toMatchObject( { kind, status, code: `HTTP_${ status }`, requestId: 'req-1', operation } );
		expect( ( error as Error ).message ).toMatch( /^POST integrations\/\{id\}\/sync: No\. [A-Z].+\.$/ );
	} );

	it( "carries the vendor's own words, code and advice", async () => {
		const error = await of( { status: 409, body: friendly } );
		expect( error ).toMatchObject( {
			kind: 'conflict',
			code: friendly.code,
			resolution: friendly.resolution,
			docsUrl: friendly.docsUrl,
			cause: friendly,
		} );
		expect( ( error as Error ).message ).toContain( friendly.description );
	} );

	it.each< [ unknown, string, string ] >( [
		[ { error: 'Invalid API key' }, 'HTTP_401', 'Invalid API key.' ],
		[ { success: false, error: 'Invalid API key' }, 'HTTP_401', 'Invalid API key.' ],
		[ { success: false, error: { code: 'KEY_REVOKED', message: 'This key was revoked' } }, 'KEY_REVOKED', 'This key was revoked.' ],
		[ { success: false, code: 'TOP', error: { code: 'NESTED', message: 'This key was revoked' } }, 'TOP', 'This key was revoked.' ],
		[ { message: 'No such key' }, 'HTTP_401', 'No such key.' ],
		[ '"No such key"', 'HTTP_401', 'No such key.' ],
		[ 'No such key', 'HTTP_401', 'No such key.' ],
		[ '<html><h1>Forbidden</h1></html>', 'HTTP_401', 'It answered 401.' ],
		[ '', 'HTTP_401', 'It answered 401.' ],
		[ 'null', 'HTTP_401', 'It answered 401.' ],
		[ [ 1 ], 'HTTP_401', 'It answered 401.' ],
	] )( 'is read from %j', async ( body, code, said ) => {
		const error = await of( { status: 401, body } );
		expect( error ).toMatchObject( { kind: 'unauthorized', code } );
		expect( ( error as Error ).message ).toContain( `${ operation }: ${ said } ` );
	} );

	it( 'is a 200 that says it is none', async () => {
		expect( await of( { body: { success: false, error: 'Not today' } } ) ).toMatchObject( { kind: 'refused', status: 200 } );
	} );

	it.each( [
		[ 'API key is missing required scope: subscribers:write', [ 'subscribers:write' ] ],
		[ 'API key is missing required scopes: lists:read, lists:write', [ 'lists:read', 'lists:write' ] ],
		[ 'Not yours', [] ],
	] )( 'says what the key lacks: %s', async ( error, missingScopes ) => {
		expect( await of( { status: 403, body: { error } } ) ).toMatchObject( { kind: 'forbidden', missingScopes } );
	} );

	it( 'is a redirect: nobody follows it with a key in hand', async () => {
		expect( await of( { status: 302, body: '', headers: { Location: 'https://elsewhere.test' } } ) ).toMatchObject( {
			kind: 'unexpected_answer',
		} );
	} );

	it( 'is an answer without what was asked for', async () => {
		const { sequenzy } = scripted( [ { body: { success: true } } ] );
		expect( await caught( sequenzy.subscribers.get( 'ana@example.com' ) ) ).toMatchObject( {
			kind: 'unexpected_answer',
			code: 'NOT_AS_DOCUMENTED',
		} );
	} );

	it( 'keeps the cause of a broken network', async () => {
		const cause = new TypeError( 'fetch failed' );
		expect( await of( cause ) ).toMatchObject( { kind: 'unreachable', code: 'NO_ANSWER', cause } );
	} );
} );

describe( 'What cannot be meant is refused before it is sent', () => {
	it.each( [ '', '  ', '.', '..', undefined, null, {}, [] ] )( 'the id %j', async ( id ) => {
		const { sequenzy, asked } = scripted( [] );
		expect( await caught( sequenzy.subscribers.delete( id as never ) ) ).toMatchObject( { kind: 'invalid', code: 'EMPTY_ID' } );
		expect( asked ).toEqual( [] );
	} );

	it.each( [ '', '   ', 'seq live', 'clé', 'seq\nlive', undefined, 7 ] )( 'the key %j', ( apiKey ) => {
		expect( () => createSequenzy( { apiKey: apiKey as never } ) ).toThrow( /apiKey/ );
	} );

	it.each( [ 'sequenzy', 'ftp://api.sequenzy.com', '' ] )( 'the address %j', ( baseUrl ) => {
		expect( () => createSequenzy( { apiKey: 'k', baseUrl } ) ).toThrow( /baseUrl/ );
	} );

	it.each( [ 0, -1, NaN ] )( 'a deadline of %d ms', ( deadlineMs ) => {
		expect( () => createSequenzy( { apiKey: 'k', deadlineMs } ) ).toThrow( /deadlineMs/ );
	} );
} );
