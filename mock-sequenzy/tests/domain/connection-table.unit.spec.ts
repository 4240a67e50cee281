import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/facts.ts';
import { statusOf } from '../../src/domain/connection/approval.ts';
import { presenceOf } from '../../src/domain/connection/state.ts';
import { at } from '../support/commerce.ts';
import { companyId, given, start } from '../support/scenario.ts';

const details = {
	storeUrl: 'https://store.example.com',
	adminUrl: 'https://admin.example.net/wp-admin/',
	siteId: 'site-a',
	siteName: 'Example Store',
	returnUrl: 'https://store.example.com/wp-admin/admin.php?page=sequenzy',
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
const unproven = { returnUrl: 'https://admin.example.net/wp-admin/' };
const sync = { id: 'cmd', type: 'sync_store' as const, expiresAt: at( 60 ) };

/** A request of a site, approved for a company, with its token. */
const asked = ( name: string, changes: object = {}, company = companyId ): Fact[] => [
	{ type: 'ConnectRequestOpened', requestId: name, details: { ...details, ...changes }, openedAt: start, expiresAt: at( 10 ) },
	{ type: 'ConnectRequestApproved', requestId: name, companyId: company, personId: 'owner', approvedAt: start },
	{ type: 'ConnectCodeIssued', requestId: name, codeHash: `code-${ name }`, expiresAt: at( 10 ) },
	{
		type: 'InstallationTokenGranted',
		requestId: name,
		codeHash: `code-${ name }`,
		tokenHash: `token-${ name }`,
		integrationId: `int-${ name }`,
		grantedAt: start,
	},
];
const confirmed = ( name: string ): Fact => ( {
	type: 'ConnectionConfirmed',
	integrationId: `int-${ name }`,
	tokenHash: `token-${ name }`,
	command: sync,
	confirmedAt: start,
} );
const connected = ( name: string, changes: object = {}, company = companyId ): Fact[] => [
	...asked( name, changes, company ),
	confirmed( name ),
];
const confirm = ( name: string ) => ( { type: 'ConfirmConnection', tokenHash: `token-${ name }`, command: sync } ) as const;
const short = ( facts: Fact[] ) => facts.map( ( fact ) => ( 'reason' in fact ? `${ fact.type } ${ fact.reason }` : fact.type ) );

describe( 'who may hold an address', () => {
	const other = { siteId: 'site-b' };

	it( 'an installation without proof ends when one with proof confirms', () => {
		const store = given( ...connected( 'a', unproven ), ...asked( 'b', other ) );
		expect( short( store.when( confirm( 'b' ) ) ) ).toEqual( [ 'ConnectionConfirmed', 'ConnectionEnded replaced' ] );
	} );

	it( 'one without proof ends when another without proof confirms', () => {
		const store = given( ...connected( 'a', unproven ), ...asked( 'b', { ...other, ...unproven } ) );
		expect( short( store.when( confirm( 'b' ) ) ) ).toEqual( [ 'ConnectionConfirmed', 'ConnectionEnded replaced' ] );
	} );

	it.each( [ companyId, 'comp_other' ] )( 'one without proof never takes over a proven one, held by %s', ( holder ) => {
		const store = given( ...connected( 'a', {}, holder ), ...asked( 'b', { ...other, ...unproven } ) );
		expect( short( store.when( confirm( 'b' ) ) ) ).toEqual( [ 'ConnectRefused STORE_TAKEN' ] );
	} );

	it( 'two proven ones live side by side in two companies', () => {
		const store = given( ...connected( 'a', {}, 'comp_other' ), ...asked( 'b', other ) );
		expect( short( store.when( confirm( 'b' ) ) ) ).toEqual( [ 'ConnectionConfirmed' ] );
	} );

	it( 'the same site has one live token: connected elsewhere, its first connection ends', () => {
		const store = given( ...connected( 'a', {}, 'comp_other' ), ...asked( 'b' ) );
		expect( short( store.when( confirm( 'b' ) ) ) ).toEqual( [
			'ConnectionConfirmed',
			'InstallationTokenRevoked replaced',
			'ConnectionEnded connected_elsewhere',
		] );
	} );
} );

describe( 'a token that changes', () => {
	const rotated: Fact = {
		type: 'InstallationTokenRotated',
		integrationId: 'int-a',
		tokenHash: 'token-a',
		nextTokenHash: 'next',
		rotatedAt: start,
	};
	const rotate = ( tokenHash: string ) => ( { type: 'RotateToken', tokenHash, nextTokenHash: 'next' } ) as const;

	it( 'is followed once, and asked again the answer is the same', () => {
		expect( short( given( ...connected( 'a' ) ).when( rotate( 'token-a' ) ) ) ).toEqual( [ 'InstallationTokenRotated' ] );
		expect( short( given( ...connected( 'a' ), rotated ).when( rotate( 'token-a' ) ) ) ).toEqual( [
			'InstallationTokenRotationRepeated',
		] );
	} );

	it( 'before it was confirmed, or unknown, is not followed', () => {
		expect( given( ...asked( 'a' ) ).when( rotate( 'token-a' ) ) ).toEqual( [] );
		expect( given().when( rotate( 'nobody' ) ) ).toEqual( [] );
	} );

	it( 'is ended by the first use of the next, and by no use of its own', () => {
		const store = given( ...connected( 'a' ), rotated );
		expect( short( store.when( { type: 'TakeUpToken', tokenHash: 'next' } ) ) ).toEqual( [
			'InstallationTokenTakenUp',
			'InstallationTokenRevoked rotated',
		] );
		expect( store.when( { type: 'TakeUpToken', tokenHash: 'token-a' } ) ).toEqual( [] );
	} );

	it( 'dies with the connection, and so does the next', () => {
		const store = given( ...connected( 'a' ), rotated );
		expect( short( store.when( { type: 'Disconnect', tokenHash: 'token-a', reason: 'owner' } ) ) ).toEqual( [
			'InstallationTokenRevoked owner',
			'InstallationTokenRevoked owner',
			'ConnectionEnded owner',
		] );
	} );
} );

describe( 'a wish of Sequenzy', () => {
	const issue = ( isSyncRunning = false, type: 'sync_store' | 'rotate_token' = 'sync_store' ) =>
		( {
			type: 'IssueCommand',
			integrationId: 'int-a',
			command: { ...sync, id: 'wish', type },
			isSyncRunning,
			isSyncOff: false,
		} ) as const;
	const reported: Fact = {
		type: 'CommandReported',
		integrationId: 'int-a',
		commandId: 'cmd',
		status: 'done',
		message: null,
		reportedAt: start,
	};

	it.each( [
		[ 'is queued when the last one was reported', [ ...connected( 'a' ), reported ], issue(), 'CommandIssued' ],
		[ 'is queued beside one of another kind', connected( 'a' ), issue( false, 'rotate_token' ), 'CommandIssued' ],
		[ 'is refused while one of its kind waits', connected( 'a' ), issue(), 'CommandRefused COMMAND_QUEUED' ],
		[ 'for a sync is refused while one runs', [ ...connected( 'a' ), reported ], issue( true ), 'CommandRefused SYNC_RUNNING' ],
		[ 'is refused before the confirmation', asked( 'a' ), issue(), 'CommandRefused STORE_NOT_CONNECTED' ],
		[ 'is refused for a store nobody knows', [], issue(), 'CommandRefused STORE_NOT_CONNECTED' ],
	] )( '%s', ( _title, facts, command, expected ) => {
		expect( short( given( ...facts ).when( command ) ) ).toEqual( [ expected ] );
	} );

	it( 'may be repeated when the one before it expired', () => {
		expect( short( given( ...connected( 'a' ) ).when( issue(), at( 61 ) ) ) ).toEqual( [ 'CommandIssued' ] );
	} );
} );

describe( 'a connected store', () => {
	it.each( [
		[ 0, 'seen' ],
		[ 4, 'seen' ],
		[ 5, 'delayed' ],
		[ 59, 'delayed' ],
		[ 60, 'lost' ],
	] )( 'is, %i minutes after its last sign, %s', ( minutes, expected ) => {
		const { connections } = given( ...connected( 'a' ) ).state.workspace;
		expect( presenceOf( connections.integrations.get( 'int-a' )!, at( minutes ) ) ).toBe( expected );
	} );

	it( 'that is not connected is neither seen nor lost', () => {
		const { connections } = given( ...asked( 'a' ) ).state.workspace;
		expect( presenceOf( connections.integrations.get( 'int-a' )!, at( 90 ) ) ).toBeNull();
	} );
} );

describe( 'how a connect request stands', () => {
	const [ opened, approved, issued, granted ] = asked( 'a' ) as [ Fact, Fact, Fact, Fact ];
	const denied: Fact = { type: 'ConnectRequestDenied', requestId: 'a', personId: 'owner', deniedAt: start };
	const late: Fact = { type: 'ConnectCodeIssued', requestId: 'a', codeHash: 'late', expiresAt: at( 19 ) };

	it.each( [
		[ 'pending until ten minutes are over', [ opened ], 9, 'pending' ],
		[ 'expired after them', [ opened ], 10, 'expired' ],
		[ 'denied for good', [ opened, denied ], 90, 'denied' ],
		[ 'approved while its code is good', [ opened, approved, issued, late ], 15, 'approved' ],
		[ 'expired when nobody took the code', [ opened, approved, issued, late ], 19, 'expired' ],
		[ 'approved for good once the code was taken', [ opened, approved, issued, granted ], 90, 'approved' ],
	] )( '%s', ( _title, facts, minutes, expected ) => {
		const request = given( ...facts ).state.workspace.connections.requests.get( 'a' )!;
		expect( statusOf( request, at( minutes ) ) ).toBe( expected );
	} );
} );
