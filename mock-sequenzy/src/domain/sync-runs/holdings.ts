import type { Company } from '../company.ts';
import type { SyncResource } from './state.ts';

export type Holding = { resource: SyncResource; id: number; version: number };

/** What the server holds of a store as states: what was acknowledged with a version, and not deleted since. */
export function* holdingsOf( { catalogue, customers, orders }: Company, integrationId: string ): Generator< Holding > {
	const isHeld = ( record: { integrationId: string; version: number; removed?: boolean } ) =>
		record.integrationId === integrationId && ! record.removed && record.version > 0;
	for ( const product of catalogue.products.values() ) {
		if ( isHeld( product ) ) {
			yield { resource: 'products', id: Number( product.productId ), version: product.version };
		}
	}
	for ( const siblings of catalogue.variations.values() ) {
		for ( const variation of siblings.values() ) {
			if ( isHeld( variation ) ) {
				yield { resource: 'products', id: Number( variation.variantId ), version: variation.version };
			}
		}
	}
	for ( const customer of customers.byKey.values() ) {
		if ( isHeld( customer ) ) {
			yield { resource: 'customers', id: Number( customer.customerId ), version: customer.version };
		}
	}
	for ( const order of orders.byKey.values() ) {
		if ( isHeld( order ) ) {
			yield { resource: 'orders', id: Number( order.orderId ), version: order.version };
		}
	}
}

export type StoreCounts = { products: number; variations: number; customers: number; guestBuyers: number; orders: number };

/** What a person sees: guest buyers are those who bought and have no account. */
export const storeCounts = ( { catalogue, customers, orders }: Company, integrationId: string ): StoreCounts => {
	const isOfStore = ( record: { integrationId: string; removed?: boolean } ) =>
		record.integrationId === integrationId && ! record.removed;
	const guests = new Set< string >();
	let orderCount = 0;
	for ( const order of orders.byKey.values() ) {
		if ( isOfStore( order ) && order.placed ) {
			orderCount += 1;
			if ( order.customerId === null && order.billingEmail !== null && ! customers.keysByEmail.get( order.billingEmail )?.size ) {
				guests.add( order.billingEmail );
			}
		}
	}
	return {
		products: [ ...catalogue.products.values() ].filter( isOfStore ).length,
		variations: [ ...catalogue.variations.values() ].reduce(
			( sum, siblings ) => sum + [ ...siblings.values() ].filter( isOfStore ).length,
			0
		),
		customers: [ ...customers.byKey.values() ].filter( isOfStore ).length,
		guestBuyers: guests.size,
		orders: orderCount,
	};
};
