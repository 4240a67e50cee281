import { describe, expect, it } from 'vitest';
import type { CatalogueProduct, CatalogueVariation } from '../src/domain/catalogue-records.ts';
import { stockOf } from '../src/domain/stock.ts';
import { given, start } from './support/scenario.ts';

const product = ( changes: Partial< CatalogueProduct > = {} ): CatalogueProduct => ( {
	integrationId: 'int',
	productId: '600',
	title: 'Logo T-shirt',
	productUrl: null,
	imageUrl: 'https://store.example.com/shirt.png',
	type: 'variable',
	status: 'publish',
	manageStock: false,
	stockStatus: 'outofstock',
	stockQuantity: null,
	price: '18',
	version: 1,
	reportedAt: start,
	...changes,
} );
const variation = ( changes: Partial< CatalogueVariation > = {} ): CatalogueVariation => {
	const { title: _title, type: _type, manageStock: _manageStock, ...shared } = product();
	return { ...shared, variantId: '602', variantTitle: 'Medium', manageStock: false, imageUrl: null, ...changes };
};
const stock = ( variantId: string, products: CatalogueProduct[], variations: CatalogueVariation[] = [] ) => {
	const { state } = given(
		...products.map( ( one ) => ( { type: 'ProductReported' as const, product: one } ) ),
		...variations.map( ( one ) => ( { type: 'VariationReported' as const, variation: one } ) )
	);
	return stockOf( state.catalogue, { integrationId: 'int', productId: '600', variantId } );
};
const verdict = ( ...about: Parameters< typeof stock > ) => {
	const { inStock, reason } = stock( ...about );
	return inStock ? 'IN_STOCK' : reason;
};

describe( 'a simple product', () => {
	it.each( [
		[ 'publish', 'instock', 'IN_STOCK' ],
		[ 'publish', 'outofstock', 'OUT_OF_STOCK' ],
		[ 'publish', 'onbackorder', 'ON_BACKORDER' ],
		[ 'publish', 'discontinued', 'OUT_OF_STOCK' ],
		[ 'draft', 'instock', 'NOT_PUBLISHED' ],
		[ 'private', 'instock', 'NOT_PUBLISHED' ],
		[ 'trash', 'instock', 'NOT_PUBLISHED' ],
	] )( 'that is %s and %s counts as %s', ( status, stockStatus, expected ) => {
		expect( verdict( '600', [ product( { type: 'simple', status, stockStatus } ) ] ) ).toBe( expected );
	} );

	it( 'that was never reported is unknown', () => {
		expect( verdict( '600', [] ) ).toBe( 'PRODUCT_UNKNOWN' );
	} );
} );

describe( 'a variation', () => {
	it( 'keeps its own stock, whatever the product says', () => {
		expect( verdict( '602', [ product( { stockStatus: 'instock' } ) ], [ variation() ] ) ).toBe( 'OUT_OF_STOCK' );
		expect( verdict( '602', [ product() ], [ variation( { stockStatus: 'instock' } ) ] ) ).toBe( 'IN_STOCK' );
	} );

	it( 'has the product’s stock when the product keeps it', () => {
		const parent = variation( { manageStock: 'parent' } );
		expect( verdict( '602', [ product( { manageStock: true, stockStatus: 'instock' } ) ], [ parent ] ) ).toBe( 'IN_STOCK' );
		expect( verdict( '602', [ product( { manageStock: true } ) ], [ { ...parent, stockStatus: 'instock' } ] ) ).toBe( 'OUT_OF_STOCK' );
		expect(
			verdict( '602', [ product( { manageStock: true, stockStatus: 'instock' } ) ], [ variation( { manageStock: true } ) ] )
		).toBe( 'OUT_OF_STOCK' );
	} );

	it( 'is not in stock in an unpublished product', () => {
		expect( verdict( '602', [ product( { status: 'draft' } ) ], [ variation( { stockStatus: 'instock' } ) ] ) ).toBe( 'NOT_PUBLISHED' );
	} );

	it( 'that was never reported is unknown, but named by its product', () => {
		expect( stock( '699', [ product() ], [ variation() ] ) ).toMatchObject( {
			reason: 'PRODUCT_UNKNOWN',
			productTitle: 'Logo T-shirt',
		} );
	} );

	it( 'shows the product’s image when it has none', () => {
		expect( stock( '602', [ product() ], [ variation() ] ).imageUrl ).toBe( 'https://store.example.com/shirt.png' );
	} );
} );

describe( 'a variable product as a whole', () => {
	it( 'is in stock with its first variation, and not by its own report', () => {
		const sold = variation();
		expect( verdict( '600', [ product( { stockStatus: 'instock' } ) ], [ sold ] ) ).toBe( 'OUT_OF_STOCK' );
		expect( verdict( '600', [ product( { stockStatus: 'instock' } ) ] ) ).toBe( 'OUT_OF_STOCK' );
		expect( verdict( '600', [ product() ], [ sold, variation( { variantId: '603', stockStatus: 'instock' } ) ] ) ).toBe( 'IN_STOCK' );
	} );
} );
