import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectedStore, startMock, storeUrl, type TestMock } from './support/store.ts';

let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
beforeEach( async () => {
	mock = await startMock();
	store = await connectedStore( mock );
} );
afterEach( () => mock.close() );

describe( 'the clock', () => {
	it( 'stands still, moves on when told, and runs on from there', async () => {
		expect( await mock.control( 'GET', '/clock' ) ).toMatchObject( { now: '2026-04-01T12:00:00.000Z', mode: 'frozen', nextDue: null } );
		expect( await mock.advance( 86_400_000 ) ).toMatchObject( { now: '2026-04-02T12:00:00.000Z', mode: 'frozen', facts: 0 } );
		const { now, mode } = await mock.control( 'POST', '/clock/resume' );
		expect( [ now.slice( 0, 10 ), mode ] ).toEqual( [ '2026-04-02', 'running' ] );
		await mock.advance( 86_400_000 );
		expect( ( await mock.control( 'POST', '/clock/freeze' ) ).now.slice( 0, 10 ) ).toBe( '2026-04-03' );
	} );

	it( 'runs what falls due on the way, oldest first, each at its own time', async () => {
		const waitFor = async ( delayMs: number, email: string, id: number ) => {
			await mock.control( 'PUT', '/sequences/seq_back_in_stock', { delayMs } );
			await store.subscribe( { email, providerProductId: String( id ) } );
			await store.send( [ store.productSaved( { id, stock_status: 'instock' } ) ] );
		};
		await waitFor( 3_000, 'third@example.com', 1 );
		await waitFor( 1_000, 'first@example.com', 2 );
		await waitFor( 1_000, 'second@example.com', 3 );
		await mock.control( 'POST', '/clock/freeze', { at: '2026-04-01T12:01:00.000Z' } );
		expect( ( await mock.mails() ).map( ( { to, sentAt }: any ) => [ to, sentAt ] ) ).toEqual( [
			[ 'first@example.com', '2026-04-01T12:00:01.000Z' ],
			[ 'second@example.com', '2026-04-01T12:00:01.000Z' ],
			[ 'third@example.com', '2026-04-01T12:00:03.000Z' ],
		] );
	} );

	it( 'refuses to be moved by nonsense', async () => {
		expect( await mock.control( 'POST', '/clock/advance', { byMs: -1 } ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
		expect( await mock.control( 'POST', '/clock/freeze', { at: 'noon' } ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
	} );
} );

describe( 'a fault', () => {
	it( 'cuts the connection while the API is down, and nothing of the call is kept', async () => {
		await mock.control( 'PUT', '/faults', { faults: [ { route: '*', kind: 'down' } ] } );
		await expect( store.subscribe() ).rejects.toThrow();
		await expect( store.setStock( 'instock' ) ).rejects.toThrow();
		expect( await mock.waitlist() ).toEqual( [] );
		await mock.control( 'DELETE', '/faults' );
		expect( ( await store.subscribe() ).status ).toBe( 200 );
	} );

	it( 'answers a status with Retry-After as often as told, on the surface it names', async () => {
		await mock.control( 'PUT', '/faults', {
			faults: [ { route: 'storefront', kind: 'status', status: 429, retryAfterSeconds: 7, times: 1 } ],
		} );
		expect( ( await store.setStock( 'outofstock' ) ).status ).toBe( 200 );
		const struck = await store.subscribe();
		expect( struck ).toMatchObject( { status: 429, body: { code: 'RATE_LIMITED' } } );
		expect( struck.headers.get( 'retry-after' ) ).toBe( '7' );
		expect( struck.headers.get( 'access-control-allow-origin' ) ).toBe( storeUrl );
		expect( ( await store.subscribe() ).status ).toBe( 200 );
	} );

	it( 'is refused on a route that does not exist, and told which one is nearest', async () => {
		const put = ( route: string ) => mock.control( 'PUT', '/faults', { faults: [ { route, kind: 'down' } ] } );
		expect( await put( 'ingestEvent' ) ).toMatchObject( {
			code: 'VALIDATION_FAILED',
			description: expect.stringContaining( 'There is no route ingestEvent that a fault could strike. Nearest is ingestEvents;' ),
		} );
		expect( await put( 'store-front' ) ).toMatchObject( { description: expect.stringContaining( 'Nearest is storefront;' ) } );
		expect( await put( 'putFaults' ) ).toMatchObject( { code: 'VALIDATION_FAILED' } );
		expect( ( await mock.control( 'GET', '/faults' ) ).faults ).toEqual( [] );
		await expect( startMock( { faults: [ { route: 'heartbeats', kind: 'down' } ] } ) ).rejects.toThrow( 'Nearest is heartbeat;' );
	} );

	it( 'must name a status when it is one', async () => {
		expect( await mock.control( 'PUT', '/faults', { faults: [ { route: '*', kind: 'status' } ] } ) ).toMatchObject( {
			code: 'VALIDATION_FAILED',
		} );
	} );
} );

describe( 'a reset', () => {
	it( 'forgets stores, waitlist, mails and faults, and brings the sequence back', async () => {
		await store.subscribe();
		await store.setStock( 'instock' );
		await mock.control( 'DELETE', '/sequences/seq_back_in_stock' );
		await mock.control( 'PUT', '/faults', { faults: [ { route: '*', kind: 'down' } ] } );
		await mock.control( 'POST', '/reset' );
		expect( await mock.control( 'GET', '/state' ) ).toEqual( { integrations: [] } );
		expect( [ await mock.waitlist(), await mock.mails(), await mock.events() ] ).toEqual( [ [], [], [] ] );
		expect( ( await mock.control( 'GET', '/sequences' ) ).sequences ).toHaveLength( 1 );
		expect( ( await mock.control( 'GET', '/clock' ) ).mode ).toBe( 'running' );
		expect( ( await store.setStock( 'instock' ) ).body.code ).toBe( 'TOKEN_INVALID' );
	} );
} );

describe( 'the pages', () => {
	it( 'show empty states, and then what happened', async () => {
		const page = async ( path: string ) => ( await mock.page( 'GET', `/dashboard/${ path }` ) ).body as string;
		expect( await page( 'waitlist' ) ).toContain( 'Nobody is waiting' );
		expect( await page( 'events' ) ).toContain( 'No events yet' );
		expect( await page( 'inbox' ) ).toContain( 'No mail yet' );
		await store.subscribe( { productTitle: '<script>alert(1)</script>' } );
		expect( await page( 'waitlist' ) ).not.toContain( '<script>alert' );
		await store.setStock( 'instock' );
		expect( await page( 'integrations' ) ).toContain( storeUrl );
		expect( await page( 'waitlist' ) ).toContain( 'Mail sent.' );
		expect( await page( 'events' ) ).toContain( 'ecommerce.back_in_stock' );
		const [ mail ] = await mock.mails();
		expect( await page( `inbox/${ mail.id }` ) ).toContain( 'Coffee Refill Pack is back in stock' );
	} );

	it( 'take no orders from other sites', async () => {
		const refused = await mock.call( 'POST', '/_mock/reset', undefined, { 'Sec-Fetch-Site': 'cross-site' } );
		expect( refused.status ).toBe( 403 );
		expect( ( await mock.control( 'GET', '/state' ) ).integrations ).toHaveLength( 1 );
	} );
} );
