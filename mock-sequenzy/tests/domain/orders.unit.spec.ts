import { describe, expect, it } from 'vitest';
import { buyerOf, ordersOf } from '../../src/domain/orders/buyer.ts';
import { revenueOf } from '../../src/domain/orders/revenue.ts';
import { at, buyer, integrationId, order, placed, reported } from '../support/commerce.ts';
import { living, start } from '../support/scenario.ts';

const names = ( store: ReturnType< typeof living > ) =>
	store.events().map( ( { name, historical } ) => ( historical ? `${ name } (history)` : name ) );
const revenue = ( store: ReturnType< typeof living >, email = buyer ) => revenueOf( ordersOf( store.state, email ), null ).main;
const refund = ( id: number, total: string ) => ( { id, total, date_created_gmt: '2026-04-01T12:00:00' } );

describe( 'an order', () => {
	it( 'is placed once, however often and by whichever message it is told', () => {
		const store = living();
		store.execute( placed() );
		store.execute( placed() );
		store.execute( reported( order(), 1 ) );
		expect( names( store ) ).toEqual( [ 'ecommerce.order_placed' ] );
		expect( store.told() ).toContain( 'OrderReportIgnored ALREADY_PLACED' );
	} );

	it( 'carries the payload of the vendor’s page', () => {
		const store = living();
		store.execute( placed() );
		expect( store.events()[ 0 ]?.properties ).toEqual( {
			orderId: '501',
			orderedAt: start,
			lineItems: [
				{
					provider: 'woocommerce',
					providerProductId: '101',
					providerVariantId: '102',
					title: 'Coffee Beans',
					quantity: 1,
					priceCents: 2500,
				},
			],
		} );
	} );

	it.each( [ 'pending', 'checkout-draft', 'failed' ] )( 'that is %s and was never paid is not placed, and says why', ( status ) => {
		const store = living();
		store.execute( reported( order( 501, { status, date_paid_gmt: null } ), 1 ) );
		expect( names( store ) ).toEqual( [] );
		expect( store.told() ).toContain( 'OrderReportIgnored STATUS_NOT_COUNTED' );
		expect( revenue( store ) ).toBeNull();
	} );

	it.each( [ 'processing', 'on-hold', 'completed' ] )( 'that is %s is placed by its state when the fact never comes', ( status ) => {
		const store = living();
		store.execute( reported( order( 501, { status, date_paid_gmt: null } ), 1 ) );
		expect( names( store )[ 0 ] ).toBe( 'ecommerce.order_placed' );
	} );

	it.each( [ '', 'none given' ] )( 'without an address (%j) is kept and starts nothing', ( email ) => {
		const store = living();
		store.execute( placed( order( 501, { billing: { email } } ) ) );
		expect( names( store ) ).toEqual( [] );
		expect( store.told() ).toContain( 'OrderReportIgnored EMAIL_UNKNOWN' );
	} );

	it( 'tells fulfilled, each refund and cancelled once each', () => {
		const store = living();
		store.execute( placed() );
		store.execute( reported( order( 501, { status: 'completed' } ), 1 ) );
		store.execute( reported( order( 501, { status: 'completed', refunds: [ refund( 601, '-10.00' ) ] } ), 2 ) );
		store.execute( reported( order( 501, { status: 'completed', refunds: [ refund( 601, '-10.00' ), refund( 602, '-5.00' ) ] } ), 3 ) );
		store.execute( reported( order( 501, { status: 'cancelled', refunds: [ refund( 601, '-10.00' ), refund( 602, '-5.00' ) ] } ), 4 ) );
		expect( names( store ) ).toEqual( [
			'ecommerce.order_placed',
			'ecommerce.order_fulfilled',
			'ecommerce.order_refunded',
			'ecommerce.order_refunded',
			'ecommerce.order_cancelled',
		] );
		expect( store.events()[ 3 ]?.properties ).toMatchObject( { refundId: '602', refundAmountCents: 500, refundedTotalCents: 1500 } );
	} );

	it( 'told in an older version is passed over and names the version the server holds', () => {
		const store = living();
		store.execute( reported( order( 501, { status: 'completed' } ), 5 ) );
		expect( store.execute( reported( order( 501, { status: 'processing' } ), 4 ) ) ).toEqual( [
			{ type: 'ReportPassedOver', integrationId, entity: 'order 501', reason: 'OLDER_VERSION', currentVersion: 5 },
		] );
	} );

	it( 'older than an hour, or known only from a sync, is history', () => {
		const store = living();
		store.execute( placed( order( 501, { orderedAt: at( -61 ) } ) ), start );
		store.execute( placed( order( 502, { orderedAt: at( -59 ) } ) ), start );
		store.execute( reported( order( 503 ), 1, 'sync' ) );
		expect( names( store ) ).toEqual( [
			'ecommerce.order_placed (history)',
			'ecommerce.order_placed',
			'ecommerce.order_placed (history)',
		] );
		expect( revenue( store )?.ordersCount ).toBe( 3 );
	} );

	it( 'that was deleted no longer counts, and an older state does not bring it back', () => {
		const store = living();
		store.execute( reported( order(), 1 ) );
		store.execute( { type: 'RemoveOrder', integrationId, orderId: '501', version: 3 } );
		store.execute( reported( order(), 2 ) );
		expect( revenue( store ) ).toBeNull();
	} );
} );

describe( 'what a buyer spent', () => {
	it( 'counts refunds and cancellations off, in whole currency units', () => {
		const store = living();
		store.execute( reported( order( 501, { total: '29.90' } ), 1 ) );
		store.execute( reported( order( 502, { total: '20.10', refunds: [ refund( 601, '-5.00' ) ] } ), 1 ) );
		store.execute( reported( order( 503, { total: '99.00', status: 'cancelled' } ), 1 ) );
		store.execute( reported( order( 504, { total: '10.00', status: 'refunded', refunds: [ refund( 602, '-10.00' ) ] } ), 1 ) );
		expect( revenue( store ) ).toEqual( { currency: 'EUR', ordersCount: 2, totalSpent: 45, ltv: 45, aov: 22.5 } );
	} );

	it( 'keeps other currencies apart', () => {
		const store = living();
		store.execute( reported( order( 501, { total: '29.90' } ), 1 ) );
		store.execute( reported( order( 502, { total: '3000', currency: 'JPY' } ), 1 ) );
		const { main, others } = revenueOf( ordersOf( store.state, buyer ), 'EUR' );
		expect( main ).toMatchObject( { currency: 'EUR', totalSpent: 29.9 } );
		expect( others ).toEqual( [ { currency: 'JPY', ordersCount: 1, totalSpent: 3000, ltv: 3000, aov: 3000 } ] );
	} );

	it( 'joins a guest’s orders with those of the account that the guest opens later', () => {
		const store = living();
		store.execute( placed( order( 501, { billing: { email: ' Ana@Example.com ' } } ) ) );
		store.execute( customer( 17, buyer, 1 ) );
		const second = order( 502, { customer_id: 17, billing: { email: 'office@example.com' } } );
		const email = buyerOf( store.state.customers, second );
		store.execute( { type: 'PlaceOrder', order: second, email, occurredAt: start } );
		expect( revenue( store )?.ordersCount ).toBe( 2 );
		expect( [ ...store.state.audience.byId.values() ].map( ( one ) => one.email ) ).toEqual( [ buyer ] );
	} );

	it( 'follows the buyer to a new address', () => {
		const store = living();
		store.execute( customer( 17, buyer, 1 ) );
		store.execute( placed( order( 501 ) ) );
		store.execute( customer( 17, 'ana@new.example', 2 ) );
		expect( revenue( store, 'ana@new.example' )?.ordersCount ).toBe( 1 );
		expect( [ ...store.state.audience.byId.values() ].map( ( { email } ) => email ) ).toEqual( [ 'ana@new.example' ] );
	} );

	it( 'stays as a number without a name when the buyer is erased', () => {
		const store = living();
		store.execute( placed( order( 501 ) ) );
		store.execute( { type: 'EraseBuyer', accounts: [], email: buyer } );
		const [ record ] = [ ...store.state.orders.byKey.values() ];
		expect( record && buyerOf( store.state.customers, record ) ).toBeNull();
		expect( record?.firstName ).toBeNull();
	} );
} );

const customer = ( id: number, email: string, version: number ) =>
	( {
		type: 'ReportCustomer',
		integrationId,
		version,
		reportedAt: start,
		via: 'event',
		customer: { id, email },
		createdAt: null,
	} ) as const;
