import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiOf, startApi } from '../support/api.ts';
import { connectedStore, type TestMock } from '../support/store.ts';

let mock: TestMock;
let api: ReturnType< typeof apiOf >;
beforeEach( async () => {
	( { mock, api } = await startApi() );
} );
afterEach( () => mock.close() );

const order = ( changes: object = {} ) => ( {
	orderId: '9001',
	totalCents: 4200,
	currency: 'EUR',
	customer: { email: 'Ana@Shop.test', firstName: 'Ana', externalId: '17' },
	items: [ { productId: '301', variantId: '302', title: 'Green tea', quantity: 2, priceCents: 2100 } ],
	...changes,
} );
const push = ( changes: object = {} ) => api.post( '/orders', order( changes ) );
const attributes = async () => ( await api.get( '/subscribers/ana%40shop.test' ) ).body.subscriber.customAttributes;
const names = async () => ( await mock.events() ).map( ( { name }: { name: string } ) => name );

describe( 'an order of a shop without an integration', () => {
	it( 'is queued, makes the customer a subscriber, fires its event and counts once', async () => {
		const answered = await push( { properties: { coupon: 'SPRING' } } );
		expect( [ answered.status, answered.body ] ).toMatchObject( [
			202,
			{ success: true, queued: true, orderId: '9001', status: 'placed' },
		] );
		await push();
		expect( ( await mock.events( 'ecommerce.order_placed' ) ).map( ( { properties }: any ) => properties ) ).toEqual( [
			{
				coupon: 'SPRING',
				orderId: '9001',
				orderedAt: '2026-04-01T12:00:00.000Z',
				lineItems: [
					{
						provider: 'api',
						providerProductId: '301',
						providerVariantId: '302',
						title: 'Green tea',
						quantity: 2,
						priceCents: 2100,
					},
				],
			},
		] );
		expect( ( await api.get( '/subscribers/external?externalId=17' ) ).body.subscriber ).toMatchObject( {
			email: 'ana@shop.test',
			firstName: 'Ana',
		} );
		expect( await attributes() ).toMatchObject( { ordersCount: 1, totalSpent: 42, ltv: 42, aov: 42 } );
	} );

	it( 'is fulfilled, refunded in part and cancelled, and the totals follow', async () => {
		await push();
		await push( { status: 'fulfilled' } );
		await push( { status: 'refunded', refundAmountCents: 1200 } );
		expect( await attributes() ).toMatchObject( { ordersCount: 1, totalSpent: 30 } );
		await push( { orderId: '9002', totalCents: 1000 } );
		await push( { orderId: '9002', totalCents: 1000, status: 'cancelled' } );
		expect( await attributes() ).toMatchObject( { ordersCount: 1, totalSpent: 30 } );
		expect( await names() ).toEqual( [
			'ecommerce.order_placed',
			'ecommerce.order_fulfilled',
			'ecommerce.order_refunded',
			'ecommerce.order_placed',
			'ecommerce.order_cancelled',
		] );
	} );

	it( 'lets the shop’s own totals win, and counts what comes later on top of them', async () => {
		await push( { customerTotals: { ordersCount: 3, totalSpentCents: 12_900 } } );
		expect( await attributes() ).toMatchObject( { ordersCount: 3, totalSpent: 129, aov: 43 } );
		await push( { orderId: '9002', totalCents: 1100 } );
		expect( await attributes() ).toMatchObject( { ordersCount: 4, totalSpent: 140, aov: 35 } );
	} );

	it( 'that is old is counted and starts nothing', async () => {
		await api.post( '/sequences', {
			name: 'Thanks',
			trigger: 'event_received',
			eventName: 'ecommerce.order_placed',
			steps: [ { subject: 'Thanks', html: 'x' } ],
		} );
		const [ { id } ] = ( await api.get( '/sequences?search=thanks' ) ).body.sequences;
		await api.post( `/sequences/${ id }/enable` );
		await push( { orderedAt: '2026-03-01T12:00:00.000Z' } );
		expect( await attributes() ).toMatchObject( { ordersCount: 1 } );
		expect( await mock.mails() ).toEqual( [] );
		await push( { orderId: '9002' } );
		expect( await mock.mails() ).toMatchObject( [ { subject: 'Thanks' } ] );
	} );

	it( 'with a broken address or date is refused', async () => {
		expect( ( await push( { customer: { email: 'not an address' } } ) ).body ).toEqual( {
			success: false,
			error: 'Invalid email address',
		} );
		expect( ( await push( { orderedAt: 'next Tuesday' } ) ).status ).toBe( 400 );
		expect( await names() ).toEqual( [] );
	} );
} );

describe( 'a checkout of a shop without an integration', () => {
	it( 'fires its event once, and the recovery mail stops when the order comes', async () => {
		const { sequence } = (
			await api.post( '/sequences', {
				name: 'Abandoned checkout',
				trigger: 'event_received',
				eventName: 'ecommerce.checkout_started',
				stopCondition: { type: 'event_received', value: 'ecommerce.order_placed' },
				steps: [ { subject: 'Still there', html: '<a href="{{event.checkoutUrl}}">Back</a>', delay: { hours: 1 } } ],
			} )
		).body;
		await api.post( `/sequences/${ sequence.id }/enable` );
		const checkout = ( email: string, checkoutId: string ) =>
			api.post( '/checkouts', {
				checkoutId,
				customer: { email },
				totalCents: 4200,
				currency: 'eur',
				checkoutUrl: `https://shop.test/c/${ checkoutId }`,
			} );
		const first = await checkout( 'ana@shop.test', 'c1' );
		expect( first.body ).toMatchObject( { success: true, checkoutId: 'c1', eventId: expect.stringMatching( /^evt_/ ) } );
		expect( ( await checkout( 'ana@shop.test', 'c1' ) ).body.eventId ).toBe( first.body.eventId );
		await checkout( 'ben@shop.test', 'c2' );
		await push();
		await mock.advance( 3_600_000 );
		expect( await mock.mails() ).toMatchObject( [
			{ to: 'ben@shop.test', html: expect.stringContaining( 'href="https://shop.test/c/c2"' ) },
		] );
		const stopped = ( await api.get( `/sequences/${ sequence.id }/enrollments?email=ana@shop.test` ) ).body.enrollments;
		expect( stopped ).toMatchObject( [ { status: 'cancelled', stopReason: 'STOP_CONDITION' } ] );
	} );
} );

describe( 'products and back in stock through the API', () => {
	const save = ( changes: object ) => api.post( '/products', { products: [ { productId: 'tea', title: 'Green tea', ...changes } ] } );

	it( 'are saved in part: left out keeps, null clears, variants replace', async () => {
		await save( { description: 'Good', url: 'https://shop.test/tea', currency: 'EUR', providerCreatedAt: '2026-01-01T00:00:00Z' } );
		const variants = [
			{ variantId: 's', title: 'Small', priceCents: 900, inventoryQuantity: 0 },
			{ variantId: 'l', title: 'Large', priceCents: 1700 },
		];
		const saved = ( await save( { description: null, variants } ) ).body;
		expect( saved ).toMatchObject( { upserted: 1, created: 0, updated: 1, backInStockEventsTriggered: 0 } );
		expect( ( await api.get( '/products/tea' ) ).body.product ).toMatchObject( {
			provider: 'api',
			description: null,
			url: 'https://shop.test/tea',
			price: 900,
			priceCents: 900,
			inStock: true,
			providerCreatedAt: '2026-01-01T00:00:00.000Z',
			variants: [
				{ variantId: 's', inStock: false },
				{ variantId: 'l', inStock: true, currency: 'EUR' },
			],
		} );
		await save( { providerCreatedAt: null, variants: [] } );
		const cleared = ( await api.get( '/products/tea' ) ).body.product;
		expect( [ cleared.variants, 'providerCreatedAt' in cleared ] ).toEqual( [ [], false ] );
	} );

	it( 'tell who waits when a variant is in stock again, and only them', async () => {
		await save( {
			variants: [
				{ variantId: 's', title: 'Small', inStock: false },
				{ variantId: 'l', title: 'Large', inStock: false },
			],
		} );
		const ask = ( email: string, variantId: string ) =>
			api.post( '/back-in-stock', { productId: 'tea', variantId, customer: { email } } );
		expect( ( await ask( 'ana@shop.test', 's' ) ).body ).toMatchObject( {
			success: true,
			subscriberId: expect.stringMatching( /^sub_/ ),
		} );
		await ask( 'ben@shop.test', 'l' );
		const restock = [
			{ variantId: 's', title: 'Small', inStock: true },
			{ variantId: 'l', title: 'Large', inStock: false },
		];
		expect( ( await save( { variants: restock } ) ).body.backInStockEventsTriggered ).toBe( 1 );
		expect( await mock.events( 'ecommerce.back_in_stock' ) ).toMatchObject( [
			{
				email: 'ana@shop.test',
				properties: { provider: 'api', providerProductId: 'tea', providerVariantId: 's', productTitle: 'Green tea' },
			},
		] );
		expect( await mock.mails() ).toMatchObject( [ { to: 'ana@shop.test' } ] );
	} );

	it( 'stand beside those of the store in one list, by pages', async () => {
		const store = await connectedStore( mock );
		await store.send( [
			store.productSaved( { price: '12.50' } ),
			store.variationSaved(),
			store.productSaved( { id: 600, name: 'T-shirt', type: 'variable' } ),
		] );
		await save( {} );
		const { products, pagination } = ( await api.get( '/products?limit=2' ) ).body;
		expect( [ products.length, pagination ] ).toEqual( [ 2, { limit: 2, offset: 0, count: 2, total: 3, hasMore: true } ] );
		expect( ( await api.get( '/products?provider=woocommerce&search=coffee' ) ).body.products ).toMatchObject( [
			{ productId: '501', priceCents: 1250, inStock: false, variants: [] },
		] );
		expect( ( await api.get( '/products?search=shirt' ) ).body.products[ 0 ].variants ).toMatchObject( [
			{ variantId: '602', title: 'Medium' },
		] );
		expect( ( await api.get( '/products?offset=2' ) ).body.pagination.hasMore ).toBe( false );
		expect( ( await api.get( '/products/501' ) ).status ).toBe( 404 );
		expect( ( await api.remove( '/products/tea' ) ).body ).toEqual( { success: true, deleted: true, productId: 'tea' } );
		expect( ( await api.put( '/products/501/delivery', { url: 'https://x.test' } ) ).status ).toBe( 501 );
	} );
} );
