import type { Consent, Order } from 'sequenzy-contract';
import type { Command } from '../../domain/facts.ts';
import { buyerOf } from '../../domain/orders/buyer.ts';
import { readOrder, type OrderContent } from '../../domain/orders/order.ts';
import type { Company } from '../../domain/company.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Via } from '../../domain/report.ts';
import { microsOf } from '../timeline.ts';

/** How a message of a store is read: whose it is, by which door it came, and how its time becomes ours. */
export type Reading = { company: Company; integrationId: string; via: Via; shift: ( instant: Instant ) => Instant };

/** A wish that came with a record, on our timeline; none when it came without. */
export const consentCommand = (
	{ via, shift }: Pick< Reading, 'via' | 'shift' >,
	email: string | null,
	sent: Consent | undefined
): Command[] =>
	sent === undefined || email === null
		? []
		: [
				{
					type: 'RecordConsent',
					email,
					consent: {
						status: sent.status,
						text: sent.text ?? null,
						version: sent.version ?? null,
						at: shift( sent.at ),
						source: sent.source,
					},
					isSync: via === 'sync',
				},
			];

export type OrderRead = { order: OrderContent; email: string | null };

export const orderOf = ( { company, integrationId, shift }: Reading, sent: Order ): OrderRead => {
	const order = readOrder( integrationId, sent, { shift, micros: microsOf } );
	return { order, email: buyerOf( company.customers, order ) };
};
