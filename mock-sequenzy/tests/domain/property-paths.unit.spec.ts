import { describe, expect, it } from 'vitest';
import { fits, type PropertyFilter } from '../../src/domain/property-filter.ts';
import { pathsIn, valuesAt } from '../../src/domain/property-path.ts';

const data = {
	orderId: 501,
	order: { id: 'a' },
	lineItems: [
		{ sku: 'X', qty: 1 },
		{ sku: 'Y', qty: 3 },
	],
	tags: [ 'tea' ],
	empty: null,
};

describe( 'a path', () => {
	it.each( [
		[ 'orderId', [ 501 ] ],
		[ 'order.id', [ 'a' ] ],
		[ 'lineItems[].sku', [ 'X', 'Y' ] ],
		[ 'lineItems[1].sku', [ 'Y' ] ],
		[ 'lineItems[5].sku', [] ],
		[ 'orderId.deeper', [] ],
		[ 'constructor', [] ],
		[ '__proto__.polluted', [] ],
	] )( '%s leads to %j', ( path, values ) => {
		expect( valuesAt( data, path ) ).toEqual( values );
	} );

	it( 'is told for everything in a message', () => {
		expect( pathsIn( data ).map( ( { path } ) => path ) ).toEqual( [
			'orderId',
			'order.id',
			'lineItems',
			'lineItems[].sku',
			'lineItems[].qty',
			'tags',
			'empty',
		] );
	} );
} );

describe( 'a filter', () => {
	it.each( [
		[ { path: 'orderId', operator: 'exists' }, true ],
		[ { path: 'empty', operator: 'exists' }, false ],
		[ { path: 'empty', operator: 'not_exists' }, true ],
		[ { path: 'orderId', operator: 'equals', value: '501' }, true ],
		[ { path: 'orderId', operator: 'not_equals', value: 501 }, false ],
		[ { path: 'lineItems[].sku', operator: 'equals', value: 'Y' }, true ],
		[ { path: 'lineItems[].sku', operator: 'not_equals', value: 'Y' }, false ],
		[ { path: 'lineItems[].sku', operator: 'one_of', value: [ 'Z', 'X' ] }, true ],
		[ { path: 'lineItems[].qty', operator: 'greater_than', value: 2 }, true ],
		[ { path: 'lineItems[].qty', operator: 'less_than', value: 1 }, false ],
		[ { path: 'tags', operator: 'contains', value: 'tea' }, true ],
		[ { path: 'order.id', operator: 'contains', value: 'A' }, true ],
		[ { path: 'nothing', operator: 'equals', value: '' }, false ],
	] as Array< [ PropertyFilter, boolean ] > )( '%j: %s', ( filter, expected ) => {
		expect( fits( data, filter ) ).toBe( expected );
	} );
} );
