import { describe, expect, it } from 'vitest';
import type { Command } from '../src/domain/company.ts';
import type { Fact } from '../src/domain/facts.ts';
import type { StockItem } from '../src/domain/stock.ts';
import type { WaitlistEntry } from '../src/domain/waitlist-state.ts';
import { given, start } from './support/scenario.ts';

const key = { integrationId: 'int', email: 'buyer@example.com', productId: '501', variantId: '501' };
const description = { productTitle: 'Coffee', variantTitle: null, productUrl: null, imageUrl: null };
const entry = ( changes: Partial< WaitlistEntry > = {} ): WaitlistEntry => ( {
	...key,
	...description,
	entryId: 'wle',
	state: 'active',
	cycle: 1,
	requestedAt: start,
	via: 'storefront',
	notifiedAt: null,
	notifiedByVersion: 0,
	outOfStockAt: null,
	waitsBecause: 'OUT_OF_STOCK',
	askedAtVersion: 0,
	...changes,
} );
const opened: Fact = { type: 'WaitlistEntryOpened', entry: entry() };
const backInStockAt = '2026-04-02T08:00:00.000Z';
const notified: Fact = {
	type: 'WaitlistEntryNotified',
	entryId: 'wle',
	key,
	requestedAt: start,
	backInStockAt,
	version: 50,
	...description,
};
const outOfStockAt = '2026-04-03T08:00:00.000Z';
const signalled: Fact = {
	type: 'WaitlistEntrySignalledOutOfStock',
	entryId: 'wle',
	key,
	requestedAt: start,
	backInStockAt,
	outOfStockAt,
	...description,
};
const item = ( inStock: boolean, changes: Partial< StockItem > = {} ): StockItem => ( {
	...description,
	inStock,
	reason: inStock ? null : 'OUT_OF_STOCK',
	version: 50,
	reportedAt: backInStockAt,
	...changes,
} );
const review = ( stock: StockItem ): Command => ( { type: 'ReviewStock', integrationId: 'int', productId: '501', stockOf: () => stock } );
const ask = ( stock: StockItem, requestedAtMicros: number | null = null ): Command => ( {
	type: 'RequestBackInStock',
	newEntryId: 'wle',
	key,
	productTitle: 'Coffee',
	variantTitle: null,
	requestedAt: start,
	requestedAtMicros,
	item: stock,
} );
const later = '2026-04-04T00:00:00.000Z';
const types = ( facts: Fact[] ) => facts.map( ( fact ) => ( 'reason' in fact ? `${ fact.type } ${ fact.reason }` : fact.type ) );

describe( 'a report of stock', () => {
	it.each( [
		[ 'active', [ opened ], true, [ 'WaitlistEntryNotified' ] ],
		[ 'active', [ opened ], false, [] ],
		[ 'notified', [ opened, notified ], true, [] ],
		[ 'notified', [ opened, notified ], false, [ 'WaitlistEntrySignalledOutOfStock' ] ],
		[ 'out_of_stock_signalled', [ opened, notified, signalled ], true, [] ],
		[ 'out_of_stock_signalled', [ opened, notified, signalled ], false, [] ],
	] as const )( 'for an entry that is %s does what the table says', ( _state, facts, inStock, expected ) => {
		expect( types( given( ...facts ).when( review( item( inStock ) ), later ) ) ).toEqual( expected );
	} );

	it( 'tells when the store saw it, but never a moment before the request or after now', () => {
		const at = ( reportedAt: string ) => given( opened ).when( review( item( true, { reportedAt } ) ), later );
		expect( at( backInStockAt ) ).toMatchObject( [ { backInStockAt } ] );
		expect( at( '2026-01-01T00:00:00.000Z' ) ).toMatchObject( [ { backInStockAt: start } ] );
		expect( at( '2027-01-01T00:00:00.000Z' ) ).toMatchObject( [ { backInStockAt: later } ] );
	} );

	it( 'says once why an entry goes on waiting', () => {
		const backorder = item( false, { reason: 'ON_BACKORDER' } );
		expect( types( given( opened ).when( review( backorder ) ) ) ).toEqual( [ 'WaitlistEntryLeftWaiting ON_BACKORDER' ] );
		const left: Fact = { type: 'WaitlistEntryLeftWaiting', entryId: 'wle', reason: 'ON_BACKORDER' };
		expect( given( opened, left ).when( review( backorder ) ) ).toEqual( [] );
	} );

	it( 'about something else does not tell who asked while the item was in stock', () => {
		const asked: Fact = { type: 'WaitlistEntryOpened', entry: entry( { waitsBecause: 'IN_STOCK_WHEN_ASKED', askedAtVersion: 50 } ) };
		expect( given( asked ).when( review( item( true, { version: 50 } ) ) ) ).toEqual( [] );
		expect( types( given( asked ).when( review( item( true, { version: 51 } ) ) ) ) ).toEqual( [ 'WaitlistEntryNotified' ] );
	} );
} );

describe( 'a request', () => {
	it( 'waits when the item is sold out', () => {
		expect( types( given().when( ask( item( false ) ) ) ) ).toEqual( [ 'WaitlistEntryOpened' ] );
	} );

	it( 'straight from the browser waits even when the item is in stock', () => {
		expect( types( given().when( ask( item( true ) ) ) ) ).toEqual( [
			'WaitlistEntryOpened',
			'WaitlistEntryLeftWaiting IN_STOCK_WHEN_ASKED',
		] );
	} );

	it( 'that the store took before the restock, but delivers after it, is told at once', () => {
		expect( types( given().when( ask( item( true ), 49 ) ) ) ).toEqual( [ 'WaitlistEntryOpened', 'WaitlistEntryNotified' ] );
		expect( types( given().when( ask( item( true ), 51 ) ) ) ).toEqual( [
			'WaitlistEntryOpened',
			'WaitlistEntryLeftWaiting IN_STOCK_WHEN_ASKED',
		] );
	} );

	it( 'that repeats a waiting one changes nothing, its moment included', () => {
		expect( types( given( opened ).when( ask( item( false ) ), later ) ) ).toEqual( [ 'WaitlistRequestRepeated ALREADY_WAITING' ] );
	} );

	it( 'that arrives late although it was answered already opens no new cycle', () => {
		expect( types( given( opened, notified ).when( ask( item( true ), 49 ) ) ) ).toEqual( [
			'WaitlistRequestRepeated ALREADY_NOTIFIED',
		] );
	} );

	it.each( [
		[ 'notified', [ opened, notified ] ],
		[ 'sold out again', [ opened, notified, signalled ] ],
	] as const )( 'after it was %s opens a new cycle of the same entry', ( _state, facts ) => {
		expect( given( ...facts ).when( ask( item( false ) ), later ) ).toMatchObject( [
			{ type: 'WaitlistEntryOpened', entry: { entryId: 'wle', cycle: 2, state: 'active', notifiedAt: null } },
		] );
	} );
} );

describe( 'a purchase, a deletion, an erasure', () => {
	const bought: Fact = { type: 'WaitlistEntryPurchased', entryId: 'wle', orderId: '900' };
	const cancelled: Fact = { type: 'WaitlistEntryCancelled', entryId: 'wle', version: 60, reason: 'PRODUCT_DELETED' };
	const histories: Record< string, Fact[] > = {
		active: [ opened ],
		notified: [ opened, notified ],
		'sold out again': [ opened, notified, signalled ],
		bought: [ opened, notified, bought ],
		cancelled: [ opened, cancelled ],
	};
	const purchase = ( changes: object = {} ): Command => ( {
		type: 'NotePurchase',
		email: key.email,
		orderId: '900',
		integrationId: 'int',
		items: [ { productId: '501', variantId: '501' } ],
		...changes,
	} );
	const removal = ( variantId: string | null = null ): Command => ( {
		type: 'CancelEntries',
		integrationId: 'int',
		productId: '501',
		variantId,
		version: 60,
	} );
	const when = ( state: string, command: Command ) =>
		given( ...( histories[ state ] ?? [] ) )
			.when( command )
			.map( ( { type } ) => type );

	it.each( [
		[ 'active', [] ],
		[ 'notified', [ 'WaitlistEntryPurchased' ] ],
		[ 'sold out again', [ 'WaitlistEntryPurchased' ] ],
		[ 'bought', [] ],
		[ 'cancelled', [] ],
	] )( 'an entry that is %s is bought as the table says', ( state, expected ) => {
		expect( when( state, purchase() ) ).toEqual( expected );
		expect( when( state, purchase( { email: 'other@example.com' } ) ) ).toEqual( [] );
		expect( when( state, purchase( { items: [ { productId: '502', variantId: '502' } ] } ) ) ).toEqual( [] );
		expect( when( state, purchase( { integrationId: 'another store' } ) ) ).toEqual( [] );
	} );

	it.each( [
		[ 'active', [ 'WaitlistEntryCancelled' ] ],
		[ 'notified', [] ],
		[ 'sold out again', [] ],
		[ 'bought', [] ],
		[ 'cancelled', [] ],
	] )( 'an entry that is %s is cancelled with its product as the table says', ( state, expected ) => {
		expect( when( state, removal() ) ).toEqual( expected );
		expect( when( state, removal( '777' ) ) ).toEqual( [] );
	} );

	it.each( [ 'notified', 'sold out again', 'bought', 'cancelled' ] )( 'an entry that is %s waits anew when asked again', ( state ) => {
		const facts = given( ...( histories[ state ] ?? [] ) ).when( ask( item( false ) ) );
		expect( facts ).toMatchObject( [ { type: 'WaitlistEntryOpened', entry: { state: 'active', cycle: 2 } } ] );
	} );

	it( 'an erased person waits for nothing any more', () => {
		expect( given( opened, { type: 'BuyerErased', email: key.email, accounts: [] } ).state.waitlist.entries.size ).toBe( 0 );
	} );
} );
