import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cartToken, sentCart, sentOrder } from './support/commerce.ts';
import { connectedStore, product, start, startMock, type TestMock } from './support/store.ts';

const version = Date.parse( start ) * 1000;

let mock: TestMock;
let store: Awaited< ReturnType< typeof connectedStore > >;
beforeEach( async () => {
	mock = await startMock();
	store = await connectedStore( mock );
} );
afterEach( () => mock.close() );

const state = ( type: string, entityType: string, payload: { id: number }, at = version ) =>
	store.event( type, { type: entityType, id: payload.id, version: at }, payload );
const results = async ( ...events: object[] ) => ( await store.send( events ) ).body.results;
const names = async () => ( await mock.events() ).map( ( { name }: { name: string } ) => name );

describe( 'what a store tells of its business', () => {
	it( 'leads from the cart over the checkout to the order and its end', async () => {
		await store.send( [
			store.event( 'cart.started', null, sentCart() ),
			store.event( 'checkout.started', null, sentCart() ),
			store.event( 'order.placed', null, sentOrder( 501, { cartToken } ) ),
			state( 'order.saved', 'order', sentOrder( 501, { cartToken, status: 'completed' } ) ),
			state( 'order.saved', 'order', sentOrder( 501, { cartToken, status: 'cancelled' } ), version + 1 ),
		] );
		expect( await names() ).toEqual( [
			'ecommerce.cart_started',
			'ecommerce.checkout_started',
			'ecommerce.order_placed',
			'ecommerce.order_fulfilled',
			'ecommerce.order_cancelled',
		] );
	} );

	it( 'answers each item on its own: duplicate, stale, rejected, ignored, and accepted with a remark', async () => {
		const placed = store.event( 'order.placed', null, sentOrder() );
		expect(
			await results(
				placed,
				placed,
				store.event( 'order.placed', null, sentOrder() ),
				state( 'order.saved', 'order', sentOrder(), version + 1 ),
				state( 'order.saved', 'order', sentOrder() ),
				state( 'order.saved', 'order', { ...sentOrder(), total: 29.9 } as never, version + 3 ),
				store.event( 'order.saved', { type: 'order', id: 7, version: version + 4 }, sentOrder() ),
				store.event( 'order.dreamt', null, {} )
			)
		).toMatchObject( [
			{ status: 'accepted' },
			{ status: 'duplicate' },
			{ status: 'accepted', code: 'ALREADY_PLACED' },
			{ status: 'accepted' },
			{ status: 'stale', currentVersion: version + 1 },
			{ status: 'rejected', code: 'VALIDATION_FAILED' },
			{ status: 'rejected', code: 'ENTITY_MISMATCH' },
			{ status: 'ignored', code: 'EVENT_TYPE_UNKNOWN' },
		] );
	} );

	it( 'puts the store’s skewed clock on our timeline, and never moves what was stored', async () => {
		const sentAt = '2026-04-01T15:00:00.000Z';
		const order = sentOrder( 501, { orderedAt: '2026-04-01T14:59:00.000Z' } );
		await store.send( [ store.event( 'order.placed', null, order, '2026-04-01T14:59:00.000Z' ) ], sentAt );
		const [ event ] = await mock.events( 'ecommerce.order_placed' );
		expect( event ).toMatchObject( { properties: { orderedAt: '2026-04-01T11:59:00.000Z' } } );
		expect( event.historical ).toBeUndefined();
	} );

	it( 'forgets a deleted product: its entries are cancelled, an older state does not bring it back', async () => {
		await store.setStock( 'outofstock' );
		await store.subscribe();
		const later = version + 1_000_000;
		await store.send( [ state( 'product.deleted', 'product', { id: 501 }, later ) ] );
		expect( await mock.waitlist() ).toMatchObject( [ { state: 'cancelled' } ] );
		expect( await results( state( 'product.saved', 'product', product( { stock_status: 'instock' } ), later - 1 ) ) ).toMatchObject( [
			{ status: 'stale' },
		] );
		expect( await mock.mails() ).toEqual( [] );
	} );

	it( 'ends the waiting of a buyer who was told and then bought', async () => {
		await store.setStock( 'outofstock' );
		await store.subscribe( { email: 'ana@example.com' } );
		await store.setStock( 'instock' );
		const line = { name: 'Coffee Refill Pack', product_id: 501, variation_id: 0, quantity: 1, total: '10.00', total_tax: '0.00' };
		await store.send( [ store.event( 'order.placed', null, sentOrder( 900, { line_items: [ line ] } ) ) ] );
		expect( await mock.waitlist() ).toMatchObject( [ { state: 'purchased' } ] );
		await store.setStock( 'outofstock' );
		expect( await names() ).not.toContain( 'ecommerce.back_in_stock_out_of_stock' );
		await store.subscribe( { email: 'ana@example.com' } );
		expect( await mock.waitlist() ).toMatchObject( [ { state: 'active', cycle: 2 } ] );
	} );

	it( 'erases a person: subscriber, requests and names on orders', async () => {
		await store.subscribe( { email: 'ana@example.com' } );
		await store.send( [ store.event( 'order.placed', null, sentOrder() ) ] );
		expect( await results( store.event( 'subscriber.erased', null, { email: ' Ana@Example.com'.trim() } ) ) ).toMatchObject( [
			{ status: 'accepted' },
		] );
		expect( await mock.waitlist() ).toEqual( [] );
		expect( await names() ).toEqual( [] );
	} );
} );
