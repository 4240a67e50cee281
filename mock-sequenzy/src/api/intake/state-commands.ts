import type { Customer, Order, Product, Variation } from 'sequenzy-contract';
import { subscriberOf } from '../../domain/audience/state.ts';
import type { Command } from '../../domain/facts.ts';
import type { Instant } from '../../domain/instant.ts';
import { consentCommand, orderOf, type OrderRead, type Reading } from './reading.ts';

/** A record as it is at a version: live, from a sync or from a native webhook, all through this door. */
export type Stated = { version: number; occurredAt: Instant };

const reportOf = ( { integrationId, via, shift }: Reading, { version, occurredAt }: Stated ) => ( {
	integrationId,
	version,
	reportedAt: shift( occurredAt ),
	via,
} );

export const productCommand = ( reading: Reading, product: Product, stated: Stated ): Command => ( {
	type: 'ReportProduct',
	...reportOf( reading, stated ),
	product,
} );

export const variationCommand = ( reading: Reading, variation: Variation, stated: Stated ): Command => ( {
	type: 'ReportVariation',
	...reportOf( reading, stated ),
	variation,
} );

export const customerCommands = ( reading: Reading, customer: Customer, stated: Stated ): Command[] => {
	const { date_created_gmt: created } = customer;
	const report: Command = {
		type: 'ReportCustomer',
		...reportOf( reading, stated ),
		customer,
		createdAt: created ? reading.shift( created.endsWith( 'Z' ) ? created : `${ created }Z` ) : null,
	};
	return [ report, ...consentCommand( reading, customer.email, customer.consent ) ];
};

export const orderCommands = ( reading: Reading, sent: Order, { version, occurredAt }: Stated ): Command[] => {
	const read = orderOf( reading, sent );
	return [
		{ type: 'ReportOrder', ...read, version, via: reading.via, occurredAt: reading.shift( occurredAt ) },
		...consentCommand( reading, buyerWhoSpoke( reading, read ), sent.consent ),
	];
};

/** Contract, order: the wish belongs to the billing address; where that is nobody's, to the account that bought. */
export const buyerWhoSpoke = ( { company }: Reading, { order, email }: OrderRead ): string | null =>
	order.billingEmail !== null && subscriberOf( company.audience, order.billingEmail ) ? order.billingEmail : email;
