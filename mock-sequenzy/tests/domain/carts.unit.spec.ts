import { describe, expect, it } from 'vitest';
import { at, buyer, cart, cartToken, days, order, placed } from '../support/commerce.ts';
import { living } from '../support/scenario.ts';

const names = ( store: ReturnType< typeof living > ) => store.events().map( ( { name } ) => name );
const states = ( store: ReturnType< typeof living > ) => [ ...store.state.carts.byKey.values() ].map( ( { state } ) => state );
const purchase = ( minutes: number ) => placed( { ...order( 501, { orderedAt: at( minutes ), cartToken } ) } );

describe( 'a cart', () => {
	it( 'starts when its shopper is known', () => {
		const store = living();
		store.execute( cart( 'StartCart' ) );
		expect( names( store ) ).toEqual( [ 'ecommerce.cart_started' ] );
		expect( store.events()[ 0 ]?.email ).toBe( buyer );
	} );

	it( 'of an unknown shopper starts nothing and says why, until the shopper is known', () => {
		const store = living();
		store.execute( cart( 'StartCart', 0, { email: null } ) );
		expect( names( store ) ).toEqual( [] );
		expect( store.told() ).toContain( 'CartLeftAlone EMAIL_UNKNOWN' );
		store.execute( cart( 'StartCart', 1 ) );
		expect( names( store ) ).toEqual( [ 'ecommerce.cart_started' ] );
	} );

	it( 'starts once, and its checkout once', () => {
		const store = living();
		[ 0, 1 ].forEach( ( minutes ) => store.execute( cart( 'StartCart', minutes ), at( minutes ) ) );
		[ 2, 3 ].forEach( ( minutes ) => store.execute( cart( 'StartCheckout', minutes ), at( minutes ) ) );
		expect( names( store ) ).toEqual( [ 'ecommerce.cart_started', 'ecommerce.checkout_started' ] );
		expect( store.told().filter( ( fact ) => fact === 'CartLeftAlone CART_ALREADY_STARTED' ) ).toHaveLength( 2 );
	} );

	it( 'that the shopper emptied is told with what was in it', () => {
		const store = living();
		store.execute( cart( 'StartCart' ) );
		store.execute( cart( 'ClearCart', 5, { lineItems: [], totalCents: 0 } ), at( 5 ) );
		expect( names( store ) ).toEqual( [ 'ecommerce.cart_started', 'ecommerce.cart_cleared' ] );
		expect( store.events()[ 1 ]?.properties ).toMatchObject( { totalCents: 2500, lineItems: [ { providerProductId: '101' } ] } );
	} );

	it( 'begins again after it was emptied: another generation', () => {
		const store = living();
		store.execute( cart( 'StartCart' ) );
		store.execute( cart( 'ClearCart', 5 ), at( 5 ) );
		store.execute( cart( 'StartCart', 9, { startedAt: at( 9 ) } ), at( 9 ) );
		expect( states( store ) ).toEqual( [ 'cleared', 'started' ] );
	} );

	it( 'that became an order starts nothing any more, whichever comes first', () => {
		for ( const commands of [
			[ cart( 'StartCart' ), purchase( 10 ) ],
			[ purchase( 10 ), cart( 'StartCart' ) ],
		] ) {
			const store = living();
			commands.forEach( ( command ) => store.execute( command, at( 10 ) ) );
			expect( states( store ) ).toEqual( [ 'converted' ] );
		}
	} );

	it( 'started after the purchase is a new one', () => {
		const store = living();
		store.execute( purchase( 10 ), at( 10 ) );
		store.execute( cart( 'StartCart', 20, { startedAt: at( 20 ) } ), at( 20 ) );
		expect( states( store ) ).toEqual( [ 'started' ] );
	} );

	it( 'told late, after more than an hour, is history', () => {
		const store = living();
		store.execute( cart( 'StartCart' ), at( 61 ) );
		expect( store.events()[ 0 ]?.historical ).toBe( true );
	} );

	it( 'keeps the newest of two states, whatever order they come in', () => {
		const store = living();
		store.execute( cart( 'UpdateCart', 2, { totalCents: 900 } ), at( 3 ) );
		store.execute( cart( 'UpdateCart', 1, { totalCents: 100 } ), at( 3 ) );
		expect( [ ...store.state.carts.byKey.values() ].map( ( { totalCents } ) => totalCents ) ).toEqual( [ 900 ] );
	} );

	it( 'that nobody touched for a week is given up', () => {
		const store = living();
		store.execute( cart( 'StartCart' ) );
		store.advanceTo( days( 6 ) );
		expect( states( store ) ).toEqual( [ 'started' ] );
		store.advanceTo( days( 7 ) );
		expect( states( store ) ).toEqual( [ 'expired' ] );
	} );
} );
