import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf, startApi } from '../support/api.ts';
import { sentOrder } from '../support/commerce.ts';
import { connectedStore, heartbeat, type TestMock } from '../support/store.ts';

let mock: TestMock;
let api: ReturnType< typeof apiOf >;
let store: Awaited< ReturnType< typeof connectedStore > >;
let id: string;
beforeEach( async () => {
	( { mock, api } = await startApi() );
	store = await connectedStore( mock );
	[ { id } ] = ( await api.get( '/integrations' ) ).body.integrations;
} );
afterEach( () => mock.close() );

describe( 'the integration of a connected store', () => {
	it( 'shows where the store is, its versions and when it was last seen', async () => {
		expect( ( await api.get( `/integrations/${ id }` ) ).body ).toMatchObject( {
			integration: {
				provider: 'woocommerce',
				category: 'ecommerce',
				providerAccountId: store.url,
				isActive: true,
				syncEnabled: true,
				connectedAt: '2026-04-01T12:00:00.000Z',
				details: { storeUrl: store.url, lastSeenAt: '2026-04-01T12:00:00.000Z' },
			},
			capabilities: { provider: 'woocommerce', connectMethod: 'plugin' },
			ingestion: { supportsListTargeting: false, listTargeting: null, listIds: null },
			pixel: null,
			availableActions: [ 'disable_sync' ],
		} );
	} );

	it( 'never carries a date that is null', async () => {
		const pages = [
			`/integrations/${ id }`,
			'/integrations',
			'/integrations/activity',
			'/subscribers',
			'/products',
			'/sequences',
			'/webhooks',
		];
		for ( const path of pages ) {
			expect( JSON.stringify( ( await api.get( path ) ).body ), path ).not.toMatch( /"\w*(?:At|Until|scheduledFor|waitUntil)":null/ );
		}
	} );

	it( 'tells which events are wired to what, and which never came', async () => {
		await api.put( '/sync-rules', {
			syncRules: [ { triggerEvent: 'ecommerce.back_in_stock_requested', actions: { addTags: [ 'waiting' ], removeTags: [] } } ],
		} );
		await store.subscribe();
		const { events, unusedEvents, accountNeverReceivedEvents } = ( await api.get( `/integrations/${ id }` ) ).body;
		const wired = ( name: string ) => events.find( ( { event }: { event: string } ) => event === name );
		expect( wired( 'ecommerce.back_in_stock_requested' ) ).toMatchObject( {
			addsTags: [ 'waiting' ],
			ruleSource: 'custom',
			observedByAccount: true,
			accountLastSeenAt: '2026-04-01T12:00:00.000Z',
		} );
		expect( unusedEvents ).toContain( 'ecommerce.order_placed' );
		expect( unusedEvents ).not.toContain( 'ecommerce.back_in_stock' );
		expect( accountNeverReceivedEvents ).toContain( 'ecommerce.back_in_stock' );
	} );

	it( 'keeps a day of what the store sent, newest first', async () => {
		await store.send( [
			store.productSaved(),
			store.event( 'something.else', null, {} ),
			{ ...store.productSaved(), payload: { id: 501 } },
		] );
		const { activity, windowHours } = ( await api.get( `/integrations/activity?integrationId=${ id }` ) ).body;
		expect( windowHours ).toBe( 24 );
		expect( activity.map( ( { action, status }: any ) => [ action, status ] ) ).toEqual( [
			[ 'product.saved', 'failed' ],
			[ 'something.else', 'skipped' ],
			[ 'product.saved', 'processed' ],
		] );
		expect( ( await api.get( '/integrations/activity?status=failed&limit=1' ) ).body.activity ).toHaveLength( 1 );
		expect( ( await api.get( `/integrations/${ id }` ) ).body.activity ).toMatchObject( {
			total: 3,
			processed: 1,
			skipped: 1,
			failed: 1,
			recentFailures: [ { action: 'product.saved', error: expect.any( String ) } ],
		} );
		await mock.advance( 24 * 3_600_000 );
		expect( ( await api.get( '/integrations/activity' ) ).body.activity ).toEqual( [] );
		expect( ( await api.get( '/integrations/activity?status=lost' ) ).status ).toBe( 400 );
	} );

	it( 'tells whom a message was about', async () => {
		await store.send( [ store.event( 'order.placed', null, sentOrder( 501, { billing: { email: 'Ann@Example.com' } } ) ) ] );
		const [ bought ] = ( await api.get( '/integrations/activity?limit=1' ) ).body.activity;
		const { subscriber } = ( await api.get( '/subscribers/ann%40example.com' ) ).body;
		expect( bought ).toMatchObject( { action: 'order.placed', email: 'ann@example.com', subscriberId: subscriber.id } );
	} );

	it( 'is hidden once it is disconnected, unless asked for', async () => {
		await mock.api( '/disconnect', { reason: 'owner' }, store.headers );
		expect( ( await api.get( '/integrations' ) ).body.integrations ).toEqual( [] );
		expect( ( await api.get( '/integrations?includeInactive=true' ) ).body.integrations ).toMatchObject( [
			{ id, isActive: false, disconnectedAt: '2026-04-01T12:00:00.000Z' },
		] );
	} );

	it( 'cannot be synced, connected, disconnected or given lists here, and says where', async () => {
		const sync = await api.post( `/integrations/${ id }/sync` );
		expect( [ sync.status, sync.body ] ).toMatchObject( [
			400,
			{ code: 'INTEGRATION_SYNC_UNSUPPORTED', resolution: expect.stringContaining( 'Sync Store' ) },
		] );
		expect( ( await api.post( '/integrations/connect', { provider: 'woocommerce', webhookSecret: 'x' } ) ).status ).toBe( 400 );
		expect( ( await api.post( '/integrations/connect', { provider: 'stripe', webhookSecret: 'x' } ) ).status ).toBe( 501 );
		expect( ( await api.post( `/integrations/${ id }/disconnect` ) ).body.code ).toBe( 'INTEGRATION_DISCONNECT_UNSUPPORTED' );
		expect( ( await api.patch( `/integrations/${ id }`, { listIds: null } ) ).status ).toBe( 400 );
		expect( ( await api.get( `/integrations/${ id }/pixel` ) ).status ).toBe( 400 );
		expect( ( await api.get( '/integrations/none' ) ).status ).toBe( 404 );
	} );
} );

describe( 'a store whose sync is switched off', () => {
	it( 'is not asked to sync, and the answer says what would have to be different', async () => {
		await api.patch( `/integrations/${ id }`, { syncEnabled: false } );
		const ask = () => mock.call( 'POST', `/_mock/integrations/${ id }/sync` );
		const beat = async () =>
			( await mock.api( '/heartbeat', heartbeat(), store.headers ) ).body.commands?.map( ( { type }: any ) => type );
		const before = await beat();
		const refused = await ask();
		expect( [ refused.status, refused.body.code ] ).toEqual( [ 409, 'SYNC_OFF' ] );
		expect( await beat() ).toEqual( before );
		const { why } = await mock.control( 'GET', '/why?text=SYNC_OFF' );
		expect( why[ 0 ] ).toMatchObject( { type: 'CommandRefused', remedy: expect.stringContaining( 'syncEnabled' ) } );
		await api.patch( `/integrations/${ id }`, { syncEnabled: true } );
		expect( ( await ask() ).body.code ).not.toBe( 'SYNC_OFF' );
	} );
} );

it( 'an order pushed as cancelled that was never placed starts nothing, and the reason can be found', async () => {
	const order = { orderId: 'W-1', status: 'cancelled', totalCents: 1_000, currency: 'EUR', customer: { email: 'ana@shop.test' } };
	const pushed = await api.post( '/orders', {
		...order,
		items: [ { productId: '101', title: 'Coffee', quantity: 1, priceCents: 1_000 } ],
	} );
	expect( pushed.status, JSON.stringify( pushed.body ) ).toBeLessThan( 300 );
	const { why } = await mock.control( 'GET', '/why?text=ana@shop.test' );
	expect( why ).toContainEqual( expect.objectContaining( { type: 'OrderReportIgnored', reason: 'STATUS_NOT_COUNTED' } ) );
} );
