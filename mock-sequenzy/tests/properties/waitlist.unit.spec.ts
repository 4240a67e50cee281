import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stockOf } from '../../src/domain/stock.ts';
import { microsAt, at } from '../support/commerce.ts';
import { product, start, storeUrl } from '../support/store.ts';
import { quietMock } from './mock.ts';
import type { StoreMessage } from './told.ts';

const runs = { seed: 20_260_401, numRuns: 60 };
const patienceMs = 90_000;

const eventId = ( index: number ) => `6f1d3c54-9a8e-4c1b-8d2a-${ String( index ).padStart( 12, '0' ) }`;
const report = ( inStock: boolean, index: number ): StoreMessage => ( {
	eventId: eventId( index ),
	type: 'product.saved',
	occurredAt: start,
	entity: { type: 'product', id: 501, version: microsAt( 0 ) + index },
	payload: product( { stock_status: inStock ? 'instock' : 'outofstock' } ),
} );
const asked = ( index: number ): StoreMessage => ( {
	eventId: eventId( 900_000 + index ),
	type: 'back_in_stock.requested',
	occurredAt: start,
	payload: { storeUrl, email: 'buyer@example.com', providerProductId: '501', productTitle: 'Coffee', requestedAt: at( 1 + index ) },
} );

/** Stock that flaps, reports that come twice and out of order, and a shopper who asks again now and then. */
const flapping = fc
	.record( {
		stock: fc.array( fc.boolean(), { minLength: 1, maxLength: 40 } ),
		asks: fc.integer( { min: 1, max: 4 } ),
		order: fc.array( fc.nat(), { minLength: 90, maxLength: 90 } ),
	} )
	.map( ( { stock, asks, order } ) => {
		const reports = stock.map( report );
		const requests = Array.from( { length: asks }, ( _one, index ) => asked( index ) );
		const messages = [ ...reports, ...reports, ...requests, ...requests ];
		return {
			stock,
			messages: messages
				.map( ( message, index ) => ( { message, rank: order[ index ] ?? 0 } ) )
				.sort( ( a, b ) => a.rank - b.rank )
				.map( ( { message } ) => message ),
		};
	} );

describe( 'stock that flaps', () => {
	it(
		'notifies at most once a cycle, and the last state wins',
		() => {
			fc.assert(
				fc.property( flapping, ( { stock, messages } ) => {
					const { send, facts, state, integrationId } = quietMock();
					messages.forEach( ( message ) => send( [ message ] ) );
					const [ entry ] = [ ...state().waitlist.entries.values() ];
					const told = facts().filter( ( { fact } ) => fact.type === 'WaitlistEntryNotified' ).length;
					expect( told ).toBeLessThanOrEqual( entry?.cycle ?? 0 );
					const item = stockOf( state().catalogue, { integrationId, productId: '501', variantId: '501' } );
					expect( item.inStock ).toBe( stock.at( -1 ) );
					expect( entry?.state === 'active' && item.inStock ? entry.waitsBecause : 'fine' ).toMatch(
						/^(fine|IN_STOCK_WHEN_ASKED)$/
					);
				} ),
				runs
			);
		},
		patienceMs
	);
} );
