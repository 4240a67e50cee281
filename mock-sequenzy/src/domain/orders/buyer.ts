import { addressesOf, currentEmail, customerKey, type Customers } from '../customers.ts';
import type { OrderContent } from './order.ts';
import type { OrderRecord, Orders } from './state.ts';

type OfBuyer = Pick< OrderContent, 'integrationId' | 'customerId' | 'billingEmail' >;

/** Whose order it is: the customer's own address; for a guest the billing address, or what its owner goes by now. */
export const buyerOf = ( customers: Customers, { integrationId, customerId, billingEmail }: OfBuyer ): string | null => {
	const account = customerId === null ? undefined : customers.byKey.get( customerKey( integrationId, customerId ) )?.email;
	return account || ( billingEmail === null ? null : currentEmail( customers, billingEmail ) );
};

/** Everything this person bought, in whatever order it was told. */
export const ordersOf = ( { customers, orders }: { customers: Customers; orders: Orders }, email: string ): OrderRecord[] => {
	const keys = new Set< string >();
	for ( const address of addressesOf( customers, email ) ) {
		orders.keysByEmail.get( address )?.forEach( ( key ) => keys.add( key ) );
	}
	for ( const owner of customers.keysByEmail.get( email ) ?? [] ) {
		orders.keysByCustomer.get( owner )?.forEach( ( key ) => keys.add( key ) );
	}
	return [ ...keys ].flatMap( ( key ) => {
		const order = orders.byKey.get( key );
		return order && buyerOf( customers, order ) === email ? order : [];
	} );
};
