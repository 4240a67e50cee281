import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf, startApi } from '../support/api.ts';
import type { TestMock } from '../support/store.ts';

let mock: TestMock;
let api: ReturnType< typeof apiOf >;
beforeEach( async () => {
	( { mock, api } = await startApi() );
} );
afterEach( () => mock.close() );

const ana = { email: 'ana@shop.test' };
const old = '2026-04-01T10:59:59.000Z';
const trigger = async ( body: object ) => ( await api.post( '/subscribers/events', { ...ana, event: 'quiz.done', ...body } ) ).body;
const tagsOf = async () => ( await api.get( '/subscribers/ana@shop.test' ) ).body.subscriber.tags;

describe( 'an event through the API', () => {
	it( 'creates the contact and the definition, merges what it says, and is told once', async () => {
		const first = await trigger( { properties: { score: 7 }, firstName: 'Ana', customAttributes: { plan: 'pro' }, eventId: 'q1' } );
		expect( first ).toMatchObject( {
			success: true,
			subscriber: { email: 'ana@shop.test', created: true },
			event: { name: 'quiz.done', definitionCreated: true },
		} );
		const again = await trigger( { properties: { score: 9 }, eventId: 'q1' } );
		expect( again ).toMatchObject( { duplicate: true, event: { id: first.event.id, definitionCreated: false } } );
		expect( await mock.events( 'quiz.done' ) ).toHaveLength( 1 );
		expect( ( await api.get( '/events/sample?eventName=%20quiz.done%20' ) ).body ).toMatchObject( {
			eventName: 'quiz.done',
			sample: { eventTime: '2026-04-01T12:00:00.000Z', subscriberId: first.subscriber.id, properties: { score: 7 } },
		} );
		expect( ( await api.get( '/events/sample?eventName=never' ) ).body ).toEqual( { success: true, eventName: 'never', sample: null } );
	} );

	it( 'older than an hour is kept with its time, but moves no tag and starts nothing', async () => {
		await api.put( '/sync-rules', {
			syncRules: [ { triggerEvent: 'quiz.done', actions: { addTags: [ 'clever' ], removeTags: [] } } ],
		} );
		expect( await trigger( { occurredAt: old } ) ).toMatchObject( {
			historical: true,
			events: [ { name: 'quiz.done', occurredAt: old } ],
			inserted: 1,
			duplicates: 0,
		} );
		expect( await tagsOf() ).toEqual( [] );
		expect( ( await api.get( '/subscribers/ana@shop.test' ) ).body.subscriber.createdAt ).toBe( old );
		await trigger( {} );
		expect( await tagsOf() ).toEqual( [ 'clever' ] );
	} );

	it( 'in a batch is historical only when all of the batch are', async () => {
		const send = async ( events: object[] ) => ( await api.post( '/subscribers/events/bulk', { ...ana, events } ) ).body;
		expect( await send( [ { name: 'a', occurredAt: old }, { name: 'b' } ] ) ).toMatchObject( {
			events: [ { name: 'a' }, { name: 'b' } ],
		} );
		expect( await send( [ { name: 'a', occurredAt: old } ] ) ).toMatchObject( { historical: true, inserted: 1 } );
		expect( ( await send( [ { name: 'a', occurredAt: 'soon' } ] ) ).error ).toBe( 'occurredAt must be an ISO 8601 date' );
	} );

	it( 'imported for many contacts counts what it could not take, and says so with 200 when that is all', async () => {
		const send = async ( events: object[] ) => api.post( '/subscribers/events/imports', { events } );
		const mixed = await send( [
			{ email: 'ana@shop.test', name: 'a', eventId: '1' },
			{ email: 'ben@shop.test', name: 'a', eventId: '1' },
			{ email: 'ana@shop.test', name: 'a', eventId: '1' },
			{ externalId: 'nobody', name: 'a', eventId: '2' },
		] );
		expect( mixed.body ).toMatchObject( {
			success: true,
			total: 4,
			recorded: 2,
			duplicates: 1,
			failed: 1,
			subscribers: 2,
			failures: [ { index: 3 } ],
		} );
		const lost = await send( [ { externalId: 'nobody', name: 'a', eventId: '2' } ] );
		expect( [ lost.status, lost.body.success, lost.body.error ] ).toEqual( [ 200, false, 'None of the events could be recorded' ] );
	} );
} );

describe( 'sync rules', () => {
	it( 'begin empty, are replaced as a whole, and null opts into the preset', async () => {
		expect( ( await api.get( '/sync-rules' ) ).body ).toEqual( { success: true, syncRules: [], isDefault: false } );
		const preset = ( await api.put( '/sync-rules', { syncRules: null } ) ).body;
		expect( preset.isDefault ).toBe( true );
		expect( preset.syncRules ).toContainEqual( {
			triggerEvent: 'saas.purchase',
			actions: { addTags: [ 'customer' ], removeTags: [ 'lead', 'past-due', 'cancelled', 'churned' ] },
		} );
		await api.post( '/subscribers/tags', { ...ana, tag: 'lead' } );
		await trigger( { event: 'saas.purchase' } );
		expect( await tagsOf() ).toEqual( [ 'customer' ] );
	} );

	it( 'look at the tags somebody has', async () => {
		await api.put( '/sync-rules', {
			syncRules: [
				{
					triggerEvent: 'quiz.done',
					actions: { addTags: [ 'again' ], removeTags: [] },
					conditions: { requiresTags: [ 'clever' ] },
				},
				{
					triggerEvent: 'quiz.done',
					actions: { addTags: [ 'clever' ], removeTags: [] },
					conditions: { requiresNotTags: [ 'clever' ] },
				},
			],
		} );
		await trigger( {} );
		expect( await tagsOf() ).toEqual( [ 'clever' ] );
		await trigger( {} );
		expect( await tagsOf() ).toEqual( [ 'clever', 'again' ] );
	} );

	it( 'about properties of products are not covered, and say so', async () => {
		const rule = {
			triggerEvent: 'x',
			actions: { addTags: [], removeTags: [] },
			conditions: { purchasedProduct: { vendors: [ 'v' ] } },
		};
		expect( ( await api.put( '/sync-rules', { syncRules: [ rule ] } ) ).status ).toBe( 501 );
	} );
} );

describe( 'what is written about events', () => {
	it( 'lists the documented ones, and describes one with its merge tags', async () => {
		const all = ( await api.get( '/events/schemas?provider=woocommerce' ) ).body;
		expect( [ all.eventName, typeof all.note ] ).toEqual( [ null, 'string' ] );
		expect( all.events.map( ( { eventName }: any ) => eventName ) ).toContain( 'ecommerce.cart_started' );
		const [ placed ] = ( await api.get( '/events/schemas?eventName=ecommerce.order_placed&provider=woocommerce' ) ).body.events;
		expect( placed.providers ).toMatchObject( [ { provider: 'woocommerce' } ] );
		expect( placed.providers[ 0 ].properties ).toContainEqual( {
			path: 'lineItems[].providerProductId',
			type: 'string',
			mergeTag: '{{event.lineItems[].providerProductId}}',
		} );
		expect( ( await api.get( '/events/schemas?provider=magento' ) ).status ).toBe( 400 );
	} );
} );
