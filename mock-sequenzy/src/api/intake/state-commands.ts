import type { Customer, Order, Product, Variation } from 'sequenzy-contract';
import type { Command } from '../../domain/facts.ts';
import type { Instant } from '../../domain/instant.ts';
import { orderOf, type Reading } from './reading.ts';

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

export const customerCommand = ( reading: Reading, customer: Customer, stated: Stated ): Command => {
	const { date_created_gmt: created } = customer;
	return {
		type: 'ReportCustomer',
		...reportOf( reading, stated ),
		customer,
		createdAt: created ? reading.shift( created.endsWith( 'Z' ) ? created : `${ created }Z` ) : null,
	};
};

export const orderCommand = ( reading: Reading, sent: Order, { version, occurredAt }: Stated ): Command => ( {
	type: 'ReportOrder',
	...orderOf( reading, sent ),
	version,
	via: reading.via,
	occurredAt: reading.shift( occurredAt ),
} );
