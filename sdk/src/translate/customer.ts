import type { Customer, ImportSubscribers } from '../wire.ts';
import { instantOf } from './order.ts';

/** A customer as the public API imports it. The store's own name for the person wins over the billing address. */
export function subscriberOf( customer: Customer, email: string ): ImportSubscribers[ 'subscribers' ][ number ] & { email: string } {
	const { billing, date_created_gmt: createdAt } = customer;
	const firstName = customer.first_name || billing?.first_name;
	const lastName = customer.last_name || billing?.last_name;
	return {
		email,
		externalId: String( customer.id ),
		...( firstName && { firstName } ),
		...( lastName && { lastName } ),
		...( createdAt && { createdAt: instantOf( createdAt ) } ),
	};
}

/** Trimmed and lower-cased; undefined for what is no address: an admin may type anything there. */
export function addressIn( typed: string | undefined ): string | undefined {
	const email = ( typed ?? '' ).trim().toLowerCase();
	return email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test( email ) ? email : undefined;
}
