import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { subscriberOf, addressIn } from '../src/translate/customer.ts';
import { toMinorUnits } from '../src/translate/money.ts';
import { linesOf, pushOrderOf, refundedCentsOf } from '../src/translate/order.ts';
import { upsertProductOf } from '../src/translate/product.ts';
import type { EcommerceOrderPlaced, Order, Product, Variation } from '../src/wire.ts';

const examples = new URL( '../../contract/examples/', import.meta.url );
const example = < T >( name: string ): T => JSON.parse( readFileSync( new URL( `${ name }.json`, examples ), 'utf8' ) ) as T;
const translations = readdirSync( examples )
	.filter( ( file ) => file.startsWith( 'translate-' ) )
	.map( ( file ) =>
		example< { title: string; order: Order; event: { properties: EcommerceOrderPlaced } } >( file.replace( '.json', '' ) )
	);

describe( 'An order of the store', () => {
	it.each( translations )( 'has the lines that the mock makes of it: $title', ( { order, event } ) => {
		const items = linesOf( order ).map( ( { productId, variantId, ...line } ) => ( {
			provider: 'woocommerce',
			providerProductId: productId,
			providerVariantId: variantId,
			...line,
		} ) );
		expect( { orderId: String( order.id ), orderedAt: pushOrderOf( order, { email: 'a@b.c' } ).orderedAt, lineItems: items } ).toEqual(
			event.properties
		);
	} );

	it( 'says who bought: a customer by the id of the account, a guest by the address alone', () => {
		const order = example< Order >( 'order/valid-customer' );
		expect( pushOrderOf( order, { email: 'ana@example.com', firstName: 'Ana' } ).customer ).toMatchObject( {
			email: 'ana@example.com',
			externalId: String( order.customer_id ),
		} );
		expect( pushOrderOf( example( 'order/valid-guest-buyer' ), { email: 'g@example.com' } ).customer ).not.toHaveProperty(
			'externalId'
		);
	} );

	it( 'sells half a metre as one unit at its whole price: the public API counts whole units', () => {
		const order = example< { order: Order } >( 'translate-half-units' ).order;
		expect( pushOrderOf( order, { email: 'a@b.c' } ).items ).toMatchObject( [ { quantity: 1, priceCents: 1599 } ] );
	} );

	it( 'knows what was paid back', () => {
		expect( refundedCentsOf( example( 'order/valid-partial-refund' ) ) ).toBeGreaterThan( 0 );
	} );
} );

describe( 'Money', () => {
	it.each( [
		[ '12.90', 'EUR', 1290 ],
		[ '12.9', 'EUR', 1290 ],
		[ '12.', 'EUR', 1200 ],
		[ '0.005', 'EUR', 1 ],
		[ '-0.005', 'EUR', -1 ],
		[ '0.004', 'EUR', 0 ],
		[ '3000', 'JPY', 3000 ],
		[ '1.2345', 'KWD', 1235 ],
		[ '99999999999.99', 'EUR', 9999999999999 ],
		[ '', 'EUR', undefined ],
		[ 'free', 'EUR', undefined ],
		[ '1,50', 'EUR', undefined ],
	] )( '%s %s is %s', ( decimal, currency, minor ) => {
		expect( toMinorUnits( [ decimal ], currency ) ).toBe( minor );
	} );
} );

describe( 'A product of the store', () => {
	const product: Product = { ...example< Product >( 'product/valid-full-rest-v3-extras' ), type: 'variable', stock_status: 'instock' };
	const variation: Variation = { ...example< Variation >( 'variation/valid-in-stock' ), status: 'publish' };
	const stockOf = ( change: Partial< Product >, of: Partial< Variation > = {} ) =>
		upsertProductOf( { ...product, ...change }, [ { ...variation, ...of } ], 'EUR' ).inStock;

	it( 'becomes a product with variants', () => {
		const { variants, ...rest } = upsertProductOf( product, [ variation ], 'EUR' );
		expect( rest ).toMatchObject( {
			productId: '501',
			title: 'Coffee Refill Pack',
			currency: 'EUR',
			priceCents: 1290,
			compareAtPriceCents: null,
			inStock: true,
		} );
		expect( variants ).toMatchObject( [ { variantId: String( variation.id ), inStock: true } ] );
	} );

	it.each( [
		[ 'a variation in stock', {}, {}, true ],
		[ 'a draft', { status: 'draft' }, {}, false ],
		[ 'a private variation', {}, { status: 'private' }, false ],
		[ 'a variation on backorder', {}, { stock_status: 'onbackorder' }, false ],
		[
			'a variation whose sold-out parent keeps the stock',
			{ manage_stock: true, stock_status: 'outofstock' },
			{ manage_stock: 'parent' },
			false,
		],
		[ 'a variation that keeps its own', { manage_stock: true, stock_status: 'outofstock' }, { manage_stock: true }, true ],
	] as const )( 'is in stock or not: %s', ( _what, ofProduct, ofVariation, expected ) => {
		expect( stockOf( ofProduct, ofVariation ) ).toBe( expected );
	} );

	it( 'without any variation is not in stock when it is variable', () => {
		expect( upsertProductOf( product, [], 'EUR' ).inStock ).toBe( false );
		expect( upsertProductOf( { ...product, type: 'simple' }, [], 'EUR' ).inStock ).toBe( true );
	} );

	it( 'on sale says what it cost before', () => {
		expect( upsertProductOf( { ...product, price: '9.90', regular_price: '12.90' }, [], 'EUR' ) ).toMatchObject( {
			priceCents: 990,
			compareAtPriceCents: 1290,
		} );
	} );

	it.each( [
		[ '', '#501' ],
		[ '   ', '#501' ],
		[ 'x'.repeat( 600 ), 'x'.repeat( 500 ) ],
		[ '<b>Tea</b> &amp; milk', '<b>Tea</b> &amp; milk' ],
	] )( 'is named as the store names it, within what the API takes', ( name, title ) => {
		expect( upsertProductOf( { ...product, name }, [], 'EUR' ).title ).toBe( title );
	} );
} );

describe( 'A customer of the store', () => {
	it( 'is imported with the name of the account, or of the billing address', () => {
		const billing = { first_name: 'Ana', last_name: 'Alves' };
		expect(
			subscriberOf( { id: 17, email: 'x', first_name: '', billing, date_created_gmt: '2026-01-01T00:00:00' }, 'ana@example.com' )
		).toEqual( {
			email: 'ana@example.com',
			externalId: '17',
			firstName: 'Ana',
			lastName: 'Alves',
			createdAt: '2026-01-01T00:00:00.000Z',
		} );
	} );

	it.each( [
		[ ' Ana@Example.com ', 'ana@example.com' ],
		[ 'by phone', undefined ],
		[ '', undefined ],
		[ undefined, undefined ],
		[ `${ 'a'.repeat( 251 ) }@b.c`, undefined ],
	] )( 'has an address or none: %s', ( typed, email ) => {
		expect( addressIn( typed ) ).toBe( email );
	} );
} );
