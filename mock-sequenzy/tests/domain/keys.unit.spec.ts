import { describe, expect, it } from 'vitest';
import { missingScopes, presets, scopes } from '../../src/domain/keys/scopes.ts';
import type { Fact } from '../../src/domain/facts.ts';
import { isOrigin } from '../../src/domain/web-tracking-keys.ts';
import { given } from '../support/scenario.ts';

const create = {
	type: 'CreateApiKey',
	keyId: 'k1',
	name: 'Key',
	owner: { kind: 'company', companyId: 'c' },
	hash: 'h',
	prefix: 'seq_live_',
} as const;

describe( 'an API key', () => {
	it( 'has full access when nothing is said, what the preset has, or exactly the scopes', () => {
		const rights = ( more: object ) => given().when( { ...create, ...more } )[ 0 ];
		expect( rights( {} ) ).toMatchObject( { key: { preset: 'full_access', scopes: null } } );
		expect( rights( { preset: 'read_only' } ) ).toMatchObject( { key: { preset: 'read_only', scopes: presets.read_only } } );
		expect( rights( { preset: 'read_only', scopes: [ 'lists:read' ] } ) ).toMatchObject( {
			key: { preset: null, scopes: [ 'lists:read' ] },
		} );
	} );

	it( 'exists once, is changed while it exists and never comes back', () => {
		const made = given().when( create );
		expect( given( ...made ).when( create ) ).toMatchObject( [ { reason: 'KEY_KNOWN' } ] );
		expect( given( ...made ).when( { type: 'ChangeApiKey', keyId: 'k1', name: 'New' } ) ).toEqual( [
			{ type: 'ApiKeyChanged', keyId: 'k1', changes: { name: 'New' } },
		] );
		const revoked: Fact[] = [ ...made, { type: 'ApiKeyRevoked', keyId: 'k1' } ];
		expect( given( ...revoked ).when( { type: 'ChangeApiKey', keyId: 'k1', name: 'New' } ) ).toMatchObject( [
			{ reason: 'KEY_UNKNOWN' },
		] );
		expect( given( ...revoked ).state.workspace.apiKeys.idsByHash.size ).toBe( 0 );
	} );

	it( 'lacks what its scopes do not name; a read-only one names no writing', () => {
		expect( missingScopes( null, scopes ) ).toEqual( [] );
		expect( missingScopes( [ 'lists:read' ], [ 'lists:read', 'lists:write' ] ) ).toEqual( [ 'lists:write' ] );
		expect( presets.read_only.filter( ( scope ) => ! scope.endsWith( ':read' ) ) ).toEqual( [] );
	} );
} );

describe( 'a web-tracking key', () => {
	it( 'takes origins with or without a scheme, and wildcards below a domain', () => {
		const [ fact ] = given().when( {
			type: 'CreateWebTrackingKey',
			keyId: 'w1',
			name: 'Shop',
			publicKey: 'p',
			allowedOrigins: [ 'Shop.test', '*.shop.test', 'http://localhost:3000/' ],
		} );
		expect( fact ).toMatchObject( {
			key: { allowedOrigins: [ 'https://shop.test', 'https://*.shop.test', 'http://localhost:3000' ], isActive: true },
		} );
		expect( [ 'shop.test', 'ftp://shop.test', 'shop.test/path', '*', 'a.*.test' ].map( isOrigin ) ).toEqual( [
			true,
			false,
			false,
			false,
			false,
		] );
	} );

	it( 'is changed and deleted while it exists', () => {
		expect( given().when( { type: 'ChangeWebTrackingKey', keyId: 'w1', changes: { isActive: false } } ) ).toEqual( [] );
		expect( given().when( { type: 'DeleteWebTrackingKey', keyId: 'w1' } ) ).toEqual( [] );
	} );
} );
