import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	approveOnPage,
	codeIn,
	connectedStore,
	connectRequest,
	headersOf,
	heartbeat,
	otherSiteId,
	siteId,
	startMock,
	storeUrl,
	verifier,
	type TestMock,
} from './support/store.ts';

let mock: TestMock;
beforeEach( async () => {
	mock = await startMock();
} );
afterEach( () => mock.close() );

const open = async ( changes = {} ) => ( await mock.api( '/connect/requests', connectRequest( changes ) ) ).body.requestId as string;
const exchange = ( requestId: string, code: string, codeVerifier = verifier ) =>
	mock.api( `/connect/requests/${ requestId }/token`, { code, codeVerifier } );
const status = async ( requestId: string ) => ( await mock.call( 'GET', `/api/woocommerce/connect/requests/${ requestId }` ) ).body.status;
const confirm = ( token: string ) => mock.api( '/connect/confirm', { siteId }, headersOf( token ) );
const beat = ( token: string, headers = headersOf( token ) ) => mock.api( '/heartbeat', heartbeat(), headers );
const approved = async ( changes = {} ) => {
	const requestId = await open( changes );
	const code = codeIn( await approveOnPage( mock, requestId ) );
	return { requestId, code };
};
const granted = async () => {
	const { requestId, code } = await approved();
	return { requestId, code, token: ( await exchange( requestId, code ) ).body.installationToken as string };
};

describe( 'connecting a store', () => {
	it( 'leads from the request over the approval and the code to an active connection with its first sync', async () => {
		const created = await mock.api( '/connect/requests', connectRequest() );
		expect( created.status ).toBe( 201 );
		expect( created.body ).toMatchObject( { pollIntervalSeconds: 2, expiresAt: '2026-04-01T12:10:00.000Z' } );
		const { requestId, authorizeUrl } = created.body;
		expect( ( await mock.page( 'GET', authorizeUrl.replace( mock.url, '' ) ) ).body ).toContain( 'Signed in as Olivia Owner' );
		expect( await status( requestId ) ).toBe( 'pending' );

		const back = await approveOnPage( mock, requestId );
		const location = new URL( back.headers.get( 'location' ) ?? '' );
		expect( back.status ).toBe( 303 );
		expect( location.origin + location.pathname ).toBe( `${ storeUrl }/wp-admin/admin.php` );
		expect( Object.fromEntries( location.searchParams ) ).toMatchObject( {
			page: 'sequenzy',
			sequenzy_request: requestId,
			state: 'c3RhdGUtb2YtdGhlLWNvbm5lY3Q',
		} );
		expect( await status( requestId ) ).toBe( 'approved' );

		const token = await exchange( requestId, codeIn( back ) );
		expect( token.body ).toMatchObject( { company: { id: 'comp_demo', name: 'Demo Coffee Co.' }, features: [ 'consent' ] } );
		const confirmed = await confirm( token.body.installationToken );
		expect( confirmed.body ).toMatchObject( { state: 'active', commands: [ { type: 'sync_store' } ] } );
		expect( ( await beat( token.body.installationToken ) ).status ).toBe( 200 );
		expect( ( await mock.control( 'GET', '/state' ) ).integrations ).toMatchObject( [ { siteId, storeUrl, state: 'active' } ] );
	} );

	it( 'refuses a way back that leads to another origin', async () => {
		const refused = await mock.api(
			'/connect/requests',
			connectRequest( { returnUrl: 'https://store.example.com.evil.example/wp-admin' } )
		);
		expect( [ refused.status, refused.body.code ] ).toEqual( [ 400, 'RETURN_URL_NOT_ALLOWED' ] );
	} );

	it( 'shows a member why they cannot approve, and lets them choose again', async () => {
		const requestId = await open();
		const refused = await approveOnPage( mock, requestId, 'member' );
		expect( refused.status ).toBe( 403 );
		expect( refused.body ).toContain( 'Mia Member cannot approve this.' );
		expect( refused.body ).toContain( 'Sign in as somebody else' );
		expect( await status( requestId ) ).toBe( 'pending' );
		expect( ( await approveOnPage( mock, requestId, 'admin' ) ).status ).toBe( 303 );
	} );

	it( 'says in plain words that a request was denied or has expired', async () => {
		const denied = await open();
		expect( ( await approveOnPage( mock, denied, 'owner', 'deny' ) ).body ).toContain( 'You denied the connection' );
		expect( await status( denied ) ).toBe( 'denied' );
		expect( ( await mock.page( 'GET', `/setup/woocommerce?request=${ denied }` ) ).body ).toContain( 'You denied the connection' );
		expect( ( await approveOnPage( mock, denied ) ).status ).toBe( 200 );
		expect( await status( denied ) ).toBe( 'denied' );

		const late = await open();
		await mock.advance( 10 * 60_000 );
		expect( await status( late ) ).toBe( 'expired' );
		expect( ( await mock.page( 'GET', `/setup/woocommerce?request=${ late }` ) ).body ).toContain( 'This request has expired' );
		expect( ( await approveOnPage( mock, late ) ).status ).toBe( 410 );
	} );

	it( 'redirects at once with a fresh code when the approval is opened again', async () => {
		const { requestId, code } = await approved();
		const again = await mock.page( 'GET', `/setup/woocommerce?request=${ requestId }` );
		expect( again.status ).toBe( 303 );
		expect( codeIn( again ) ).not.toBe( code );
		expect( ( await exchange( requestId, codeIn( again ) ) ).status ).toBe( 200 );
	} );

	it( 'refuses a wrong code, a wrong verifier and another request’s code', async () => {
		const first = await approved();
		const second = await approved();
		const wrong = [
			await exchange( first.requestId, 'a'.repeat( 43 ) ),
			await exchange( first.requestId, first.code, 'b'.repeat( 43 ) ),
			await exchange( first.requestId, second.code ),
		];
		expect( wrong.map( ( { status: code, body } ) => [ code, body.code ] ) ).toEqual( Array( 3 ).fill( [ 403, 'CODE_INVALID' ] ) );
		expect( ( await exchange( 'req_unknown', first.code ) ).body.code ).toBe( 'CONNECT_REQUEST_NOT_FOUND' );
	} );

	it( 'refuses a code that is ten minutes old', async () => {
		const { requestId, code } = await approved();
		await mock.advance( 10 * 60_000 );
		const refused = await exchange( requestId, code );
		expect( [ refused.status, refused.body.code ] ).toEqual( [ 410, 'CONNECT_REQUEST_EXPIRED' ] );
	} );

	it( 'answers the same token to the same pair until it is confirmed, and calls the code used after that', async () => {
		const { requestId, code, token } = await granted();
		expect( ( await exchange( requestId, code ) ).body.installationToken ).toBe( token );
		await confirm( token );
		const replay = await exchange( requestId, code );
		expect( [ replay.status, replay.body.code ] ).toEqual( [ 409, 'CODE_USED' ] );
		expect( ( await mock.page( 'GET', `/setup/woocommerce?request=${ requestId }` ) ).status ).toBe( 409 );
	} );

	it( 'lets an unconfirmed token do nothing but confirm and disconnect', async () => {
		const { token } = await granted();
		const refused = await beat( token );
		expect( [ refused.status, refused.body.code ] ).toEqual( [ 403, 'TOKEN_NOT_CONFIRMED' ] );
		expect( ( await mock.api( '/disconnect', { reason: 'not_mine' }, headersOf( token ) ) ).body ).toEqual( { state: 'disconnected' } );
		expect( ( await confirm( token ) ).body.code ).toBe( 'TOKEN_REVOKED' );
	} );

	it( 'confirms once, however often it is asked at the same time', async () => {
		const { token } = await granted();
		const answers = await Promise.all( Array.from( { length: 50 }, () => confirm( token ) ) );
		expect( new Set( answers.map( ( { status: code, body } ) => JSON.stringify( [ code, body ] ) ) ).size ).toBe( 1 );
		expect( ( await mock.facts() ).filter( ( { type } ) => type === 'ConnectionConfirmed' ) ).toHaveLength( 1 );
	} );

	it( 'ends the previous token of the site when the new one is confirmed, and not before', async () => {
		const old = await connectedStore( mock );
		const { token } = await granted();
		expect( ( await beat( old.token ) ).status ).toBe( 200 );
		await confirm( token );
		const dead = await beat( old.token );
		expect( [ dead.status, dead.body.code ] ).toEqual( [ 410, 'TOKEN_REVOKED' ] );
		expect( ( await mock.control( 'GET', '/state' ) ).integrations ).toHaveLength( 1 );
	} );

	it( 'keeps the old connection when the new one is "not mine"', async () => {
		const old = await connectedStore( mock );
		const { token } = await granted();
		await mock.api( '/disconnect', { reason: 'not_mine' }, headersOf( token ) );
		expect( ( await beat( old.token ) ).status ).toBe( 200 );
	} );

	it( 'does not hand a proven address to another installation until the first is disconnected', async () => {
		const holder = await connectedStore( mock );
		const requestId = await open( { siteId: otherSiteId } );
		const taken = await approveOnPage( mock, requestId );
		expect( [ taken.status, taken.body ] ).toEqual( [ 409, expect.stringContaining( 'This address is connected already' ) ] );
		await mock.api( '/disconnect', { reason: 'owner' }, holder.headers );
		expect( ( await approveOnPage( mock, requestId ) ).status ).toBe( 303 );
	} );

	it( 'lets only one of two installations win the same address when both were approved', async () => {
		const first = await granted();
		const otherRequest = await approved( { siteId: otherSiteId } );
		const other = ( await exchange( otherRequest.requestId, otherRequest.code ) ).body.installationToken;
		expect( ( await confirm( first.token ) ).status ).toBe( 200 );
		const late = await mock.api( '/connect/confirm', { siteId: otherSiteId }, headersOf( other, otherSiteId ) );
		expect( [ late.status, late.body.code ] ).toEqual( [ 409, 'STORE_TAKEN' ] );
	} );
} );

describe( 'the installation token', () => {
	it( 'is refused when it is missing, unknown, of another site or used from another address', async () => {
		const { token, headers } = await connectedStore( mock );
		const { Authorization: _authorization, ...nobody } = headers;
		const answers = [
			await beat( token, nobody as typeof headers ),
			await beat( token, headersOf( 'seq_wc_unknown' ) ),
			await beat( token, headersOf( token, otherSiteId ) ),
			await beat( token, headersOf( token, siteId, 'https://copy.example.com' ) ),
			await beat( token, headersOf( token, siteId, 'HTTPS://Store.Example.com:443/' ) ),
		];
		expect( answers.map( ( { status: code, body } ) => [ code, body.code ] ) ).toEqual( [
			[ 401, 'TOKEN_MISSING' ],
			[ 401, 'TOKEN_INVALID' ],
			[ 401, 'TOKEN_INVALID' ],
			[ 409, 'SITE_MOVED' ],
			[ 200, undefined ],
		] );
	} );

	it( 'dies at a disconnection, which may be repeated', async () => {
		const { token, headers } = await connectedStore( mock );
		const disconnect = () => mock.api( '/disconnect', { reason: 'owner' }, headers );
		expect( ( await disconnect() ).body ).toEqual( { state: 'disconnected' } );
		expect( ( await disconnect() ).body ).toEqual( { state: 'disconnected' } );
		expect( ( await beat( token ) ).body.code ).toBe( 'TOKEN_REVOKED' );
	} );

	it( 'dies when a person disconnects the store on the dashboard', async () => {
		const { token } = await connectedStore( mock );
		const [ { id } ] = ( await mock.control( 'GET', '/state' ) ).integrations;
		expect( ( await mock.page( 'POST', `/dashboard/integrations/${ id }/disconnect` ) ).status ).toBe( 303 );
		expect( ( await beat( token ) ).body.code ).toBe( 'TOKEN_REVOKED' );
	} );
} );

describe( 'a heartbeat', () => {
	it( 'keeps health and last seen, and moves the store’s instants to the mock’s time', async () => {
		const { headers } = await connectedStore( mock );
		const sent = heartbeat( { sentAt: '2030-01-01T00:00:30.000Z' } );
		sent.health.lastWorkerRunAt = '2030-01-01T00:00:00.000Z' as unknown as null;
		const answered = await mock.api( '/heartbeat', sent, headers );
		expect( answered.body ).toMatchObject( {
			serverTime: '2026-04-01T12:00:00.000Z',
			integration: { state: 'active', companyName: 'Demo Coffee Co.', lastSyncAt: null },
			waitlist: [],
		} );
		expect( ( await mock.control( 'GET', '/state' ) ).integrations[ 0 ] ).toMatchObject( {
			lastSeenAt: '2026-04-01T12:00:00.000Z',
			health: { outboxReady: 3, lastWorkerRunAt: '2026-04-01T11:59:30.000Z' },
		} );
	} );

	it( 'carries a command until its result is reported, and the waitlist counts that changed', async () => {
		const store = await connectedStore( mock );
		await store.subscribe();
		const first = await mock.api( '/heartbeat', heartbeat(), store.headers );
		expect( first.body.waitlist ).toEqual( [
			{ providerProductId: '501', providerVariantId: '501', waiting: 1, lastNotifiedAt: null },
		] );
		const [ command ] = first.body.commands;
		expect( command.type ).toBe( 'sync_store' );
		const second = await mock.api(
			'/heartbeat',
			heartbeat( { commandResults: [ { id: command.id, status: 'done' } ] } ),
			store.headers
		);
		expect( second.body ).toMatchObject( { waitlist: [], commands: [], integration: { lastSyncAt: '2026-04-01T12:00:00.000Z' } } );
	} );
} );
