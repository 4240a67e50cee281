import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectedStore, connectRequest, startMock, storeUrl, type TestMock } from './support/store.ts';

let mock: TestMock;
beforeEach( async () => {
	mock = await startMock( { seed: 'demo' } );
} );
afterEach( () => mock.close() );

const strangers = [ '/dashboard/inbox', '/dashboard/lab/journal', '/dashboard/subscribers?text=ana', '/setup/woocommerce?request=req_1' ];

describe( 'a stranger', () => {
	it( 'sees the sign-in alone, and comes back from it to where they wanted to be', async () => {
		for ( const path of strangers ) {
			const turned = await mock.call( 'GET', path );
			expect( [ turned.status, turned.headers.get( 'location' ) ] ).toEqual( [
				303,
				`/sign-in?next=${ encodeURIComponent( path ) }`,
			] );
		}
		const page = await mock.call( 'GET', '/sign-in?next=%2Fdashboard%2Finbox' );
		expect( page.body ).toContain( 'Olivia Owner' );
		expect( page.body ).not.toContain( 'ana@example.com' );
		const signedIn = await mock.page( 'POST', '/sign-in', { person: 'admin', next: '/dashboard/inbox' } );
		expect( signedIn.headers.get( 'location' ) ).toBe( '/dashboard/inbox' );
	} );

	it( 'cannot post a form, nor listen to what happens', async () => {
		const [ store ] = ( await mock.control( 'GET', '/state' ) ).integrations;
		const posted = await mock.call( 'POST', `/dashboard/integrations/${ store.id }/disconnect` );
		expect( [ posted.status, posted.headers.get( 'location' ) ] ).toEqual( [ 303, '/sign-in' ] );
		expect( ( await mock.control( 'GET', '/state' ) ).integrations ).toMatchObject( [ { state: 'active' } ] );
		expect( ( await mock.call( 'GET', '/dashboard/live' ) ).status ).toBe( 403 );
	} );

	it( 'is not led away from this mock by a link, and cannot be somebody whom nobody knows', async () => {
		for ( const next of [ 'https://evil.example/', '//evil.example', '/\\evil.example', '/dashboard\\..\\evil', '/_mock/reset' ] ) {
			const signedIn = await mock.page( 'POST', '/sign-in', { person: 'owner', next } );
			expect( signedIn.headers.get( 'location' ) ).toBe( '/dashboard/integrations' );
		}
		const refused = await mock.page( 'POST', '/sign-in', { person: '__proto__' } );
		expect( refused.headers.get( 'set-cookie' ) ).toBeNull();
		expect( refused.headers.get( 'location' ) ).toContain( '/sign-in?unknown' );
		expect( await mock.facts() ).toContainEqual( expect.objectContaining( { type: 'SignInRefused', reason: 'PERSON_UNKNOWN' } ) );
	} );
} );

describe( 'a session', () => {
	it( 'is kept from scripts and from what other sites post, under a name of this mock alone', async () => {
		const { headers } = await mock.page( 'POST', '/sign-in', { person: 'owner' } );
		const { port } = new URL( mock.url );
		expect( headers.get( 'set-cookie' ) ).toMatch( new RegExp( `^sequenzy_session_${ port }=\\S+; Path=/; HttpOnly; SameSite=Lax$` ) );
	} );

	it( 'ends when the person signs out, also for whoever kept the cookie', async () => {
		expect( ( await mock.page( 'GET', '/dashboard/inbox' ) ).body ).toContain( 'Olivia Owner, owner' );
		const out = await mock.page( 'POST', '/sign-out' );
		expect( out.headers.get( 'set-cookie' ) ).toContain( 'Max-Age=0' );
		expect( ( await mock.page( 'GET', '/dashboard/inbox' ) ).status ).toBe( 303 );
		expect( ( await mock.page( 'GET', '/dashboard/inbox', {}, 'admin' ) ).status ).toBe( 200 );
	} );

	it( 'cannot be made up, and is not shown in the journal', async () => {
		const cookie = await mock.cookieOf( 'member' );
		const Cookie = cookie.replace( '=member~', '=owner~' );
		expect( Cookie ).not.toBe( cookie );
		expect( ( await mock.call( 'GET', '/dashboard/inbox', undefined, { Cookie } ) ).status ).toBe( 303 );
		await mock.page( 'POST', '/dashboard/waitlist/nothing/delete', {}, 'member' );
		const { entries } = await mock.control( 'GET', '/journal?kind=page' );
		const shown = JSON.stringify( await Promise.all( entries.map( ( { id }: any ) => mock.control( 'GET', `/journal/${ id }` ) ) ) );
		expect( shown ).toContain( 'sequenzy_session' );
		expect( shown ).not.toContain( cookie.split( '=' )[ 1 ] );
	} );

	it( 'outlives a reset of the laboratory: nobody has to sign in again', async () => {
		await mock.cookieOf( 'owner' );
		await mock.control( 'POST', '/reset' );
		expect( ( await mock.page( 'GET', '/dashboard/inbox' ) ).status ).toBe( 200 );
	} );
} );

describe( 'several companies', () => {
	it( 'are shown to their own people alone, the journal included', async () => {
		const subscribers = ( path: string, person: string ) => mock.page( 'GET', `/dashboard/subscribers${ path }`, {}, person );
		expect( ( await subscribers( '', 'owner' ) ).body ).toContain( 'ana@example.com' );
		expect( ( await subscribers( '?company=comp_second', 'owner' ) ).body ).not.toContain( 'ana@example.com' );

		const own = await subscribers( '', 'partner' );
		expect( own.body ).toContain( 'Second Company' );
		expect( own.body ).not.toContain( 'ana@example.com' );
		expect( own.body ).not.toContain( 'Demo Coffee' );
		const [ theirs, nothing ] = [ await subscribers( '?company=comp_demo', 'partner' ), await subscribers( '?company=no', 'partner' ) ];
		expect( [ theirs.status, theirs.body ] ).toEqual( [ 403, nothing.body ] );

		await connectedStore( mock );
		expect( ( await mock.page( 'GET', '/dashboard/lab/journal' ) ).body ).toContain( '/_mock/connect' );
		const journal = await mock.page( 'GET', '/dashboard/lab/journal', {}, 'partner' );
		expect( journal.body ).not.toContain( '/_mock/connect' );
		const { entries } = await mock.control( 'GET', '/journal?operationId=connectStore' );
		expect( ( await mock.page( 'GET', `/dashboard/lab/journal/${ entries[ 0 ].id }`, {}, 'partner' ) ).status ).toBe( 404 );
	} );

	it( 'keep their hands off each other’s stores', async () => {
		const [ store ] = ( await mock.control( 'GET', '/state' ) ).integrations;
		for ( const action of [ 'disconnect', 'sync', 'stock-rules' ] ) {
			await mock.page( 'POST', `/dashboard/integrations/${ store.id }/${ action }`, { backorderCounts: 'on' }, 'partner' );
		}
		const [ after ] = ( await mock.control( 'GET', '/state' ) ).integrations;
		expect( after ).toEqual( store );
	} );

	it( 'may have people of their own, made for a test', async () => {
		const people = [ { id: 'tess', name: 'Tess Tester', role: 'admin' } ];
		await mock.control( 'POST', '/companies', { id: 'comp_test', name: 'Test Ltd', people } );
		const page = await mock.page( 'GET', '/dashboard/inbox', {}, 'tess' );
		expect( page.body ).toContain( 'Test Ltd' );
		expect( page.body ).toContain( 'Tess Tester, admin' );
		await mock.control( 'POST', '/companies/comp_test/reset' );
		expect( ( await mock.page( 'GET', '/dashboard/inbox', {}, 'tess' ) ).body ).toContain( 'Tess Tester, admin' );
	} );
} );

describe( 'a member', () => {
	it( 'looks at everything, and neither syncs nor disconnects nor sees the secret', async () => {
		const [ store ] = ( await mock.control( 'GET', '/state' ) ).integrations;
		const page = await mock.page( 'GET', '/dashboard/integrations', {}, 'member' );
		expect( page.body ).toContain( 'Syncing and disconnecting takes an owner or an admin.' );
		expect( page.body ).not.toContain( 'Sync Store' );
		expect( page.body ).not.toContain( 'Their secret' );
		const refused = await mock.page( 'POST', `/dashboard/integrations/${ store.id }/disconnect`, {}, 'member' );
		expect( [ refused.status, refused.body.includes( 'Members cannot do this' ) ] ).toEqual( [ 403, true ] );
		expect( ( await mock.control( 'GET', '/state' ) ).integrations ).toMatchObject( [ { state: 'active' } ] );
		expect( ( await mock.page( 'POST', `/dashboard/integrations/${ store.id }/disconnect`, {}, 'admin' ) ).status ).toBe( 303 );
	} );

	it( 'cannot fetch the code of what somebody else approved', async () => {
		const { requestId } = ( await mock.api( '/connect/requests', connectRequest() ) ).body;
		await mock.page( 'POST', '/setup/woocommerce', { request: requestId, decision: 'approve', company: 'comp_demo' } );
		for ( const person of [ 'member', 'partner' ] ) {
			const page = await mock.page( 'GET', `/setup/woocommerce?request=${ requestId }`, {}, person );
			expect( [ page.status, page.headers.get( 'location' ) ] ).toEqual( [ 403, null ] );
		}
		const again = await mock.page( 'GET', `/setup/woocommerce?request=${ requestId }` );
		expect( again.headers.get( 'location' ) ).toContain( storeUrl );
	} );

	it( 'of one company is nobody in another: no approval for a company that is not theirs', async () => {
		const { requestId } = ( await mock.api( '/connect/requests', connectRequest() ) ).body;
		const form = { request: requestId, decision: 'approve', company: 'comp_demo' };
		expect( ( await mock.page( 'POST', '/setup/woocommerce', form, 'partner' ) ).status ).toBe( 403 );
	} );
} );

describe( 'a form', () => {
	/** fetch does not let a test say what a browser says of itself. */
	const post = async ( path: string, headers: Record< string, string > ): Promise< number > => {
		const Cookie = await mock.cookieOf( 'owner' );
		return new Promise( ( resolve, reject ) => {
			request( mock.url + path, { method: 'POST', headers: { Cookie, ...headers } }, ( response ) => {
				response.resume();
				resolve( response.statusCode ?? 0 );
			} )
				.on( 'error', reject )
				.end();
		} );
	};

	it( 'that another site posts with the person’s cookie does nothing, the store’s own pages beside the mock included', async () => {
		const [ store ] = ( await mock.control( 'GET', '/state' ) ).integrations;
		for ( const headers of [
			{ Origin: 'https://evil.example' },
			{ Origin: 'null' },
			{ Origin: 'http://127.0.0.1:9400' },
			{ Origin: 'http://127.0.0.1:9400', 'Sec-Fetch-Site': 'same-site' },
			{ 'Sec-Fetch-Site': 'cross-site' },
		] as Array< Record< string, string > > ) {
			for ( const path of [ `/dashboard/integrations/${ store.id }/disconnect`, '/sign-in', '/sign-out', '/setup/woocommerce' ] ) {
				expect( await post( path, headers ) ).toBe( 403 );
			}
		}
		expect( ( await mock.control( 'GET', '/state' ) ).integrations ).toMatchObject( [ { state: 'active' } ] );
		expect( ( await mock.page( 'GET', '/dashboard/inbox' ) ).status ).toBe( 200 );
	} );
} );

it( 'a wrong address of the dashboard is answered by a page', async () => {
	const lost = await mock.call( 'GET', '/dashboard/no-such-page' );
	expect( [ lost.status, lost.headers.get( 'content-type' ) ] ).toEqual( [ 404, 'text/html; charset=utf-8' ] );
	expect( lost.body ).toContain( 'This page is not here' );
} );
