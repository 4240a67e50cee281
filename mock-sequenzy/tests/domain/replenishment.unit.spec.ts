import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/company.ts';
import { at, buyer, days, integrationId, order, placed, reported } from '../support/commerce.ts';
import { living, start } from '../support/scenario.ts';

const on = ( changes: { enabled?: boolean; days?: number; matchOn?: 'product' | 'variant' } = {} ): Command => ( {
	type: 'SetReplenishment',
	integrationId,
	productId: '101',
	enabled: true,
	days: 30,
	matchOn: 'product',
	...changes,
} );
const store = ( ...settings: Command[] ) => {
	const company = living();
	settings.forEach( ( setting ) => company.execute( setting ) );
	return company;
};
const reminders = ( company: ReturnType< typeof living > ) =>
	[ ...company.state.replenishment.byId.values() ].map( ( { orderId, state } ) => `${ orderId } ${ state }` );
const fired = ( company: ReturnType< typeof living > ) => company.events().filter( ( { name } ) => name === 'ecommerce.replenishment_due' );
const buy = ( id: number, day: number, variation = 102 ) =>
	order( id, {
		orderedAt: days( day ),
		line_items: [ { name: 'Coffee Beans', product_id: 101, variation_id: variation, quantity: 1, total: '21.01', total_tax: '3.99' } ],
	} );

describe( 'a reminder', () => {
	it( 'is due so many days after the purchase and then says what to buy again', () => {
		const company = store( on() );
		company.execute( placed( buy( 501, 0 ) ) );
		company.advanceTo( days( 29 ) );
		expect( fired( company ) ).toEqual( [] );
		company.advanceTo( days( 30 ) );
		expect( fired( company ) ).toMatchObject( [
			{
				email: buyer,
				occurredAt: days( 30 ),
				properties: {
					providerProductId: '101',
					providerVariantId: '102',
					productTitle: 'Coffee Beans',
					orderId: '501',
					dueAt: days( 30 ),
				},
			},
		] );
	} );

	it( 'is not made for a product without the setting', () => {
		const company = store();
		company.execute( placed( buy( 501, 0 ) ) );
		expect( reminders( company ) ).toEqual( [] );
	} );

	it( 'is skipped when the same product is bought again first', () => {
		const company = store( on() );
		company.execute( placed( buy( 501, 0 ) ) );
		company.execute( placed( buy( 502, 20, 103 ) ), days( 20 ) );
		expect( reminders( company ) ).toEqual( [ '501 skipped', '502 scheduled' ] );
		company.advanceTo( days( 60 ) );
		expect( fired( company ).map( ( { properties } ) => properties ) ).toMatchObject( [ { orderId: '502' } ] );
	} );

	it( 'on the exact variant is not skipped by another variant', () => {
		const company = store( on( { matchOn: 'variant' } ) );
		company.execute( placed( buy( 501, 0, 102 ) ) );
		company.execute( placed( buy( 502, 20, 103 ) ), days( 20 ) );
		expect( reminders( company ) ).toEqual( [ '501 scheduled', '502 scheduled' ] );
		company.execute( placed( buy( 503, 25, 102 ) ), days( 25 ) );
		expect( reminders( company ) ).toEqual( [ '501 skipped', '502 scheduled', '503 scheduled' ] );
	} );

	it( 'is not skipped by a purchase on the day it is due', () => {
		const company = store( on() );
		company.execute( placed( buy( 501, 0 ) ) );
		company.execute( placed( buy( 502, 30 ) ), days( 30 ) );
		expect( reminders( company ) ).toEqual( [ '501 scheduled', '502 scheduled' ] );
	} );

	it.each( [
		[ 'is cancelled', { status: 'cancelled' }, 'ReminderCancelled ORDER_CANCELLED' ],
		[ 'is refunded', { status: 'refunded' }, 'ReminderCancelled ORDER_REFUNDED' ],
	] )( 'is cancelled when the order %s', ( _title, change, told ) => {
		const company = store( on() );
		company.execute( placed( buy( 501, 0 ) ) );
		company.execute( reported( { ...buy( 501, 0 ), ...change }, 2 ) );
		expect( reminders( company ) ).toEqual( [ '501 cancelled' ] );
		expect( company.told() ).toContain( told );
	} );

	it( 'survives a partial refund, unless its own line went back', () => {
		const company = store( on() );
		const refund = { refundId: '601', amountMinor: 500, refundedAt: null, lines: [] };
		company.execute( placed( buy( 501, 0 ) ) );
		company.execute( reported( { ...buy( 501, 0 ), refunds: [ refund ] }, 2 ) );
		expect( reminders( company ) ).toEqual( [ '501 scheduled' ] );
		const line = { ...refund, refundId: '602', lines: [ { productId: '101', variantId: '102', quantity: 1 } ] };
		company.execute( reported( { ...buy( 501, 0 ), refunds: [ refund, line ] }, 3 ) );
		expect( reminders( company ) ).toEqual( [ '501 cancelled' ] );
	} );

	it( 'comes back when the later purchase is itself cancelled', () => {
		const company = store( on() );
		company.execute( placed( buy( 501, 0 ) ) );
		company.execute( placed( buy( 502, 20 ) ), days( 20 ) );
		company.execute( reported( { ...buy( 502, 20 ), status: 'cancelled' }, 2 ), days( 21 ) );
		expect( reminders( company ) ).toEqual( [ '501 scheduled', '502 cancelled' ] );
	} );

	it( 'of an old order is still made when it is due in the future, and not when it would have been due', () => {
		const company = store( on() );
		company.execute( reported( buy( 501, -29 ), 1, 'sync' ) );
		company.execute( reported( buy( 502, -31, 103 ), 1, 'sync' ) );
		expect( reminders( company ) ).toEqual( [ '501 scheduled' ] );
		expect( company.told() ).toContain( 'ReminderNotScheduled DUE_IN_THE_PAST' );
	} );

	it( 'is the same when the later order is told first', () => {
		const company = store( on() );
		company.execute( placed( buy( 502, 20 ) ), days( 20 ) );
		company.execute( placed( buy( 501, 0 ) ), days( 20 ) );
		expect( reminders( company ) ).toEqual( [ '502 scheduled', '501 skipped' ] );
	} );

	it( 'is cancelled when the setting is turned off, and keeps its day when the days are changed', () => {
		const company = store( on() );
		company.execute( placed( buy( 501, 0 ) ) );
		company.execute( on( { days: 10 } ) );
		company.advanceTo( days( 29 ) );
		expect( fired( company ) ).toEqual( [] );
		company.execute( on( { enabled: false } ), days( 29 ) );
		company.advanceTo( days( 40 ) );
		expect( fired( company ) ).toEqual( [] );
		expect( company.told() ).toContain( 'ReminderCancelled SETTING_OFF' );
	} );

	it( 'goes to the address that the buyer has when it is due', () => {
		const company = store( on() );
		const account = ( email: string, version: number ): Command => ( {
			type: 'ReportCustomer',
			integrationId,
			version,
			reportedAt: start,
			via: 'event',
			customer: { id: 17, email },
			createdAt: null,
		} );
		company.execute( account( buyer, 1 ) );
		company.execute( placed( buy( 501, 0 ) ) );
		company.execute( account( 'ana@new.example', 2 ), at( 5 ) );
		company.advanceTo( days( 30 ) );
		expect( fired( company ).map( ( { email } ) => email ) ).toEqual( [ 'ana@new.example' ] );
	} );
} );
