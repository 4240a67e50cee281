import type { Instant } from '../instant.ts';
import type { OrderContent, OrderLine } from './order.ts';

/**
 * order: (none) → known → placed → { fulfilled, refunded (each refund once), cancelled } → removed
 *
 * | comes                                   | when                              | follows                                             |
 * |-----------------------------------------|-----------------------------------|-----------------------------------------------------|
 * | order.placed (fact)                     | not placed                        | OrderPlaced                                         |
 * | order.placed (fact)                     | placed                            | OrderReportIgnored ALREADY_PLACED                   |
 * | a state in processing, on-hold, completed; paid | not placed                | OrderPlaced (the fact may never come)               |
 * | a state in pending, checkout-draft, failed; not paid | not placed           | OrderReportIgnored STATUS_NOT_COUNTED               |
 * | completed                               | placed, not fulfilled             | OrderFulfilled                                      |
 * | a refund not seen before                | placed                            | OrderRefunded                                       |
 * | cancelled, failed                       | placed, not cancelled             | OrderCancelled                                      |
 * | a status that counts again              | cancelled                         | OrderRevived                                        |
 * | an older version                        | known                             | ReportPassedOver                                    |
 * | order.deleted                           | known                             | OrderRemoved: it no longer counts                   |
 */
export type OrderRecord = OrderContent & {
	/** 0 while only the fact is known. */
	version: number;
	placed: { historical: boolean; email: string; lines: OrderLine[] } | null;
	fulfilled: boolean;
	cancelled: boolean;
	refundIds: string[];
	removed: boolean;
};

export type Orders = {
	byKey: Map< string, OrderRecord >;
	keysByCustomer: Map< string, Set< string > >;
	keysByEmail: Map< string, Set< string > >;
};

export const noOrders = (): Orders => ( { byKey: new Map(), keysByCustomer: new Map(), keysByEmail: new Map() } );

export const orderKey = ( { integrationId, orderId }: { integrationId: string; orderId: string } ): string =>
	`${ integrationId }/${ orderId }`;

const lost: ReadonlySet< string > = new Set( [ 'cancelled', 'failed', 'trash' ] );

/** Protocol, Events: an order counts once it reached one of these, never before. */
const counted: ReadonlySet< string > = new Set( [ 'processing', 'on-hold', 'completed' ] );

export const isLost = ( { status }: { status: string } ): boolean => lost.has( status );

/** Whether the record shows that it was bought, also when a later status hides it. */
export const wasBought = ( { status, paidAt, refunds }: OrderContent ): boolean =>
	counted.has( status ) || status === 'refunded' || refunds.length > 0 || paidAt !== null;

/** Whether its money is in the totals. */
export const counts = ( order: OrderRecord ): boolean =>
	order.placed !== null && ! order.removed && ! isLost( order ) && order.status !== 'refunded';

export const refundedMinor = ( { status, refunds, totalMinor }: OrderContent ): number =>
	status === 'refunded'
		? totalMinor
		: Math.min(
				totalMinor,
				refunds.reduce( ( sum, { amountMinor } ) => sum + amountMinor, 0 )
			);

/** Since when it counts, by the record itself, so that every order of delivery finds the same. */
export const placedAtOf = ( { paidAt, orderedAt }: OrderContent ): Instant => paidAt ?? orderedAt;
