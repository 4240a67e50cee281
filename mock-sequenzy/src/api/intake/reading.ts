import type { Order } from 'sequenzy-contract';
import { buyerOf } from '../../domain/orders/buyer.ts';
import { readOrder, type OrderContent } from '../../domain/orders/order.ts';
import type { Company } from '../../domain/company.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Via } from '../../domain/report.ts';
import { microsOf } from '../timeline.ts';

/** How a message of a store is read: whose it is, by which door it came, and how its time becomes ours. */
export type Reading = { company: Company; integrationId: string; via: Via; shift: ( instant: Instant ) => Instant };

export type OrderRead = { order: OrderContent; email: string | null };

export const orderOf = ( { company, integrationId, shift }: Reading, sent: Order ): OrderRead => {
	const order = readOrder( integrationId, sent, { shift, micros: microsOf } );
	return { order, email: buyerOf( company.customers, order ) };
};
