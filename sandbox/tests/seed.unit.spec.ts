import { describe, expect, it } from 'vitest';
import { seedOf } from '../seed.ts';

describe( 'the past of a new store', () => {
	it( 'is as large as its word, and the same for the same word', () => {
		expect( seedOf( 'demo' ) ).toEqual( { orders: 60, products: 24, customers: 20 } );
		expect( seedOf( 'L=100000' ) ).toEqual( { orders: 100_000, products: 5_000, customers: 25_000 } );
		expect( seedOf( 'large' ) ).toEqual( seedOf( 'L=10000' ) );
	} );

	it.each( [ 'tiny', 'L=0', 'L=-5', 'L=1e9', 'L=9999999', '', '1000', 'toString' ] )( 'cannot be "%s"', ( words ) => {
		expect( () => seedOf( words ) ).toThrow( /give demo \(60 orders\), large \(10000\), or L=N/ );
	} );
} );
