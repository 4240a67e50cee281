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
	start,
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

const beat = ( token: string ) => mock.api( '/heartbeat', heartbeat(), headersOf( token ) );
const rotate = async ( token: string ) =>
	( await mock.api( '/connect/rotate', { sentAt: start }, headersOf( token ) ) ).body.installationToken as string;
const connect = async ( changes: object, site = siteId, url = storeUrl ) => {
	const { requestId } = ( await mock.api( '/connect/requests', connectRequest( { siteId: site, ...changes } ) ) ).body;
	const approved = await approveOnPage( mock, requestId );
	const granted = await mock.api( `/connect/requests/${ requestId }/token`, { code: codeIn( approved ), codeVerifier: verifier } );
	const confirmed = await mock.api( '/connect/confirm', { siteId: site }, headersOf( granted.body.installationToken ?? '', site, url ) );
	return { approved, granted, confirmed };
};
const integrations = async () => ( await mock.control( 'GET', '/state' ) ).integrations;

describe( 'a new token', () => {
	it( 'lives beside the old one until it is used, and then alone', async () => {
		const { token } = await connectedStore( mock );
		const next = await rotate( token );
		expect( await rotate( token ) ).toBe( next );
		expect( ( await beat( token ) ).status ).toBe( 200 );
		expect( ( await beat( next ) ).status ).toBe( 200 );
		expect( ( await beat( token ) ).body.code ).toBe( 'TOKEN_REVOKED' );
		expect( ( await beat( next ) ).status ).toBe( 200 );
	} );

	it( 'can be followed by another', async () => {
		const { token } = await connectedStore( mock );
		const second = await rotate( token );
		const third = await rotate( second );
		expect( ( await beat( third ) ).status ).toBe( 200 );
		expect( ( await beat( second ) ).body.code ).toBe( 'TOKEN_REVOKED' );
	} );
} );

describe( 'a store whose admin lives on another origin', () => {
	const adminUrl = 'https://admin.example.net/wp-admin/';
	const elsewhere = { adminUrl, returnUrl: `${ adminUrl }admin.php?page=sequenzy` };

	it( 'is connected without proof, and gives way to an installation that has it', async () => {
		await connect( elsewhere );
		expect( await integrations() ).toMatchObject( [ { state: 'active', proven: false } ] );
		await connect( {}, otherSiteId );
		expect( await integrations() ).toMatchObject( [
			{ siteId, state: 'disconnected' },
			{ siteId: otherSiteId, state: 'active', proven: true },
		] );
	} );

	it( 'never takes over a store that is proven', async () => {
		await connect( {} );
		const { approved } = await connect( elsewhere, otherSiteId );
		expect( approved.status ).toBe( 409 );
		expect( await integrations() ).toMatchObject( [ { siteId, state: 'active' } ] );
	} );
} );

describe( 'a store that connects again', () => {
	it( 'keeps its history, from another address too', async () => {
		const store = await connectedStore( mock );
		await store.setStock( 'outofstock' );
		const moved = 'https://moved.example.com';
		const { confirmed } = await connect(
			{ storeUrl: moved, adminUrl: `${ moved }/wp-admin/`, returnUrl: `${ moved }/wp-admin/` },
			siteId,
			moved
		);
		expect( confirmed.status ).toBe( 200 );
		expect( await integrations() ).toMatchObject( [ { storeUrl: moved, state: 'active' } ] );
		expect( ( await mock.control( 'GET', '/products' ) ).products ).toHaveLength( 1 );
		expect( ( await beat( store.token ) ).body.code ).toBe( 'TOKEN_REVOKED' );
	} );
} );

describe( 'a store that was silent', () => {
	it( 'is seen again, and how long it was silent is written down', async () => {
		const { token } = await connectedStore( mock );
		await mock.advance( 2 * 60 * 60_000 );
		await beat( token );
		expect( await mock.facts() ).toContainEqual( expect.objectContaining( { type: 'ConnectionSeenAgain', reason: 'LOST' } ) );
	} );
} );
