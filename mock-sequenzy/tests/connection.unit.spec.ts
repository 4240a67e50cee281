import { describe, expect, it } from 'vitest';
import type { Fact } from '../src/domain/facts.ts';
import type { Role } from '../src/domain/people.ts';
import { permit } from '../src/domain/connection/token.ts';
import { companyId, given, start } from './support/scenario.ts';

const details = {
	storeUrl: 'https://store.example.com/shop',
	adminUrl: 'https://store.example.com/shop/wp-admin/',
	siteId: 'site-a',
	siteName: 'Example Store',
	returnUrl: 'https://store.example.com/shop/wp-admin/admin.php?page=sequenzy',
	state: 'state-of-sixteen-characters',
	codeChallenge: 'the-challenge',
	codeChallengeMethod: 'S256' as const,
	pluginVersion: '0.1.0',
	wordpressVersion: '6.6',
	woocommerceVersion: '9.8.5',
	phpVersion: '8.2',
	currency: 'EUR',
	timezone: 'UTC',
	locale: 'de_DE',
};
const tenMinutesLater = '2026-04-01T12:10:00.000Z';
const opened = ( requestId = 'req', changes = {} ): Fact => ( {
	type: 'ConnectRequestOpened',
	requestId,
	details: { ...details, ...changes },
	openedAt: start,
	expiresAt: tenMinutesLater,
} );
const approved = ( requestId = 'req' ): Fact => ( {
	type: 'ConnectRequestApproved',
	requestId,
	companyId,
	personId: 'owner',
	approvedAt: start,
} );
const issued = ( requestId = 'req', codeHash = 'code' ): Fact => ( {
	type: 'ConnectCodeIssued',
	requestId,
	codeHash,
	expiresAt: tenMinutesLater,
} );
const granted = ( requestId = 'req', tokenHash = 'token', integrationId = 'int' ): Fact => ( {
	type: 'InstallationTokenGranted',
	requestId,
	codeHash: 'code',
	tokenHash,
	integrationId,
	grantedAt: start,
} );
const command = { id: 'cmd', type: 'sync_store' as const, expiresAt: '2026-04-01T13:00:00.000Z' };
const confirmed = ( tokenHash = 'token', integrationId = 'int' ): Fact => ( {
	type: 'ConnectionConfirmed',
	integrationId,
	tokenHash,
	command,
	confirmedAt: start,
} );
const connected = [ opened(), approved(), issued(), granted(), confirmed() ];
const exchange = {
	type: 'ExchangeCode',
	requestId: 'req',
	codeHash: 'code',
	codeChallenge: 'the-challenge',
	tokenHash: 'token',
	newIntegrationId: 'int',
} as const;
const refused = ( reason: string, requestId = 'req' ) => [ { type: 'ConnectRefused', requestId, reason } ];
const as = ( role: Role | null ) => ( { companyId, personId: 'somebody', role } );

describe( 'a connect request', () => {
	it.each( [
		[ 'https://store.example.com:8443/x', 'another port' ],
		[ 'http://store.example.com/x', 'another scheme' ],
		[ 'https://evil.example/?https://store.example.com', 'another host' ],
		[ 'https://store.example.com@evil.example/', 'a name that only looks right' ],
	] )( 'is refused when the way back is %s (%s)', ( returnUrl ) => {
		expect( given().when( { type: 'OpenConnectRequest', requestId: 'req', details: { ...details, returnUrl } } ) ).toEqual(
			refused( 'RETURN_URL_NOT_ALLOWED' )
		);
	} );

	it.each( [ 'owner', 'admin' ] as const )( 'is approved by an %s', ( role ) => {
		const facts = given( opened() ).when( { type: 'ApproveConnectRequest', requestId: 'req', ...as( role ), codeHash: 'code' } );
		expect( facts.map( ( { type } ) => type ) ).toEqual( [ 'ConnectRequestApproved', 'ConnectCodeIssued' ] );
	} );

	it( 'is neither approved nor denied by a member', () => {
		const store = given( opened() );
		expect( store.when( { type: 'ApproveConnectRequest', requestId: 'req', ...as( 'member' ), codeHash: 'code' } ) ).toEqual(
			refused( 'ROLE_NOT_ALLOWED' )
		);
		expect( store.when( { type: 'DenyConnectRequest', requestId: 'req', ...as( 'member' ) } ) ).toEqual(
			refused( 'ROLE_NOT_ALLOWED' )
		);
	} );

	it( 'that was denied cannot be approved any more', () => {
		const denied: Fact = { type: 'ConnectRequestDenied', requestId: 'req', personId: 'owner', deniedAt: start };
		expect(
			given( opened(), denied ).when( { type: 'ApproveConnectRequest', requestId: 'req', ...as( 'owner' ), codeHash: 'code' } )
		).toEqual( refused( 'CONNECT_REQUEST_DENIED' ) );
	} );

	it( 'cannot be opened again before anybody approved it', () => {
		expect( given( opened() ).when( { type: 'ReopenApproval', requestId: 'req', codeHash: 'code' } ) ).toEqual(
			refused( 'CONNECT_REQUEST_NOT_FOUND' )
		);
	} );
} );

describe( 'a code', () => {
	it( 'becomes a token with the verifier that belongs to it', () => {
		expect( given( opened(), approved(), issued() ).when( exchange ) ).toEqual( [ granted() ] );
	} );

	it( 'is refused with another verifier, and after ten minutes', () => {
		const store = given( opened(), approved(), issued() );
		expect( store.when( { ...exchange, codeChallenge: 'another' } ) ).toEqual( refused( 'CODE_INVALID' ) );
		expect( store.when( exchange, tenMinutesLater ) ).toEqual( refused( 'CONNECT_REQUEST_EXPIRED' ) );
	} );

	it( 'is answered the same until the confirmation, however late, and is used after it', () => {
		expect( given( opened(), approved(), issued(), granted() ).when( exchange, '2026-04-01T14:00:00.000Z' ) ).toEqual( [
			{ type: 'InstallationTokenRepeated', requestId: 'req', integrationId: 'int' },
		] );
		expect( given( ...connected ).when( exchange ) ).toEqual( refused( 'CODE_USED' ) );
	} );

	it( 'of a site that was connected before leads to the same connection, with its history', () => {
		const store = given( ...connected, opened( 'again' ), approved( 'again' ), issued( 'again' ) );
		expect( store.when( { ...exchange, requestId: 'again', tokenHash: 'new', newIntegrationId: 'unused' } ) ).toEqual( [
			granted( 'again', 'new' ),
		] );
	} );
} );

describe( 'a confirmation', () => {
	it( 'changes nothing the second time', () => {
		expect( given( ...connected ).when( { type: 'ConfirmConnection', tokenHash: 'token', command } ) ).toEqual( [
			{ type: 'ConnectionConfirmRepeated', integrationId: 'int', reason: 'ALREADY_ACTIVE' },
		] );
	} );

	it( 'ends every other token of the site', () => {
		const store = given( ...connected, opened( 'again' ), approved( 'again' ), issued( 'again' ), granted( 'again', 'new' ) );
		expect( store.when( { type: 'ConfirmConnection', tokenHash: 'new', command } ) ).toEqual( [
			confirmed( 'new' ),
			{ type: 'InstallationTokenRevoked', tokenHash: 'token', integrationId: 'int', reason: 'replaced' },
		] );
	} );

	it( 'is refused while another installation holds the address', () => {
		const other = { siteId: 'site-b', storeUrl: 'https://STORE.example.com/shop/' };
		const store = given( ...connected, opened( 'b', other ), approved( 'b' ), issued( 'b' ), granted( 'b', 'token-b', 'int-b' ) );
		expect( store.when( { type: 'ConfirmConnection', tokenHash: 'token-b', command } ) ).toEqual( refused( 'STORE_TAKEN', 'b' ) );
	} );
} );

describe( 'a token', () => {
	const caller = { tokenHash: 'token', siteId: 'site-a', storeUrl: 'https://store.example.com/shop/' };
	const verdict = ( facts: Fact[], changes = {}, allows: Parameters< typeof permit >[ 2 ] = 'active' ) => {
		const answer = permit( given( ...facts ).state.workspace.connections, { ...caller, ...changes }, allows );
		return answer.status === 'allowed' ? 'allowed' : answer.code;
	};
	const ended: Fact = { type: 'InstallationTokenRevoked', tokenHash: 'token', integrationId: 'int', reason: 'owner' };

	it( 'goes on when the store gets its certificate, or loses it: the scheme does not make another store', () => {
		expect( verdict( connected, { storeUrl: 'http://store.example.com/shop' } ) ).toBe( 'allowed' );
	} );

	it( 'opens what its state, site and address allow', () => {
		expect( verdict( connected ) ).toBe( 'allowed' );
		expect( verdict( connected, { siteId: 'site-b' } ) ).toBe( 'TOKEN_INVALID' );
		expect( verdict( connected, { storeUrl: 'https://store.example.com/other' } ) ).toBe( 'SITE_MOVED' );
		expect( verdict( connected, { storeUrl: 'no address' } ) ).toBe( 'SITE_MOVED' );
		expect( verdict( connected, { storeUrl: 'https://store.example.com:8443/shop' } ) ).toBe( 'SITE_MOVED' );
		expect( verdict( connected.slice( 0, 4 ) ) ).toBe( 'TOKEN_NOT_CONFIRMED' );
		expect( verdict( connected.slice( 0, 4 ), {}, 'unconfirmed' ) ).toBe( 'allowed' );
		expect( verdict( [ ...connected, ended ], {}, 'unconfirmed' ) ).toBe( 'TOKEN_REVOKED' );
		expect( verdict( [ ...connected, ended ], {}, 'revoked' ) ).toBe( 'allowed' );
	} );
} );
