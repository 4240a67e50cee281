import { latest, type Instant } from '../instant.ts';
import { passOver, type Via } from '../report.ts';
import type { OrdersFact, OrderSnapshot } from './facts.ts';
import type { OrderContent } from './order.ts';
import { isLost, orderKey, placedAtOf, refundedMinor, wasBought, type OrderRecord, type Orders } from './state.ts';

export type OrdersCommand =
	/** A state: the highest version wins. `email` is the buyer's as far as anybody knows; null when nobody does. */
	| { type: 'ReportOrder'; order: OrderContent; version: number; via: Via; email: string | null; occurredAt: Instant }
	/** The fact that it was bought; it has no version, and any state knows better. */
	| { type: 'PlaceOrder'; order: OrderContent; email: string | null; occurredAt: Instant }
	| { type: 'RemoveOrder'; integrationId: string; orderId: string; version: number };

/** Older than this when it comes, an event is history: counted, but it starts no sequence. */
export const historicalAfterMs = 60 * 60_000;

export const isHistorical = ( at: Instant, now: Instant ): boolean => Date.parse( at ) + historicalAfterMs < Date.parse( now );

export const reportOrder = (
	state: Orders,
	command: Extract< OrdersCommand, { type: 'ReportOrder' } >,
	now: Instant
): readonly OrdersFact[] => {
	const { order, version, via, email, occurredAt } = command;
	const known = state.byKey.get( orderKey( order ) );
	const stale = passOver( `order ${ order.orderId }`, { integrationId: order.integrationId, version }, known );
	if ( stale ) {
		return stale;
	}
	const reported: OrdersFact = { type: 'OrderReported', version, order: withFirstInstants( order, known ) };
	const record = recordOf( reported.order, version, known );
	if ( ! record.placed && ! wasBought( record ) ) {
		return [ reported, ignored( record, email, 'STATUS_NOT_COUNTED' ) ];
	}
	return [ reported, ...signals( record, { email, occurredAt, isSync: via === 'sync' }, now ) ];
};

export const placeOrder = (
	state: Orders,
	{ order, email, occurredAt }: Extract< OrdersCommand, { type: 'PlaceOrder' } >,
	now: Instant
): readonly OrdersFact[] => {
	const known = state.byKey.get( orderKey( order ) );
	if ( known?.removed ) {
		return [ ignored( order, email, 'ORDER_DELETED' ) ];
	}
	if ( known?.placed ) {
		return [ ignored( order, email, 'ALREADY_PLACED' ) ];
	}
	// A state that came before knows better than the fact; only that it was bought is news.
	const record = known ?? recordOf( order, 0, undefined );
	const reported: OrdersFact[] = known ? [] : [ { type: 'OrderReported', version: 0, order } ];
	return [ ...reported, ...signals( record, { email, occurredAt, isSync: false }, now, order ) ];
};

export const removeOrder = ( state: Orders, command: Extract< OrdersCommand, { type: 'RemoveOrder' } > ): readonly OrdersFact[] => {
	const { integrationId, orderId, version } = command;
	return (
		passOver( `order ${ orderId }`, command, state.byKey.get( orderKey( command ) ) ) ?? [
			{ type: 'OrderRemoved', integrationId, orderId, version },
		]
	);
};

/** The record that a report leads to, before what follows from it is signalled. */
export const recordOf = ( order: OrderContent, version: number, known: OrderRecord | undefined ): OrderRecord => ( {
	...order,
	version,
	placed: known?.placed ?? null,
	fulfilled: known?.fulfilled ?? false,
	cancelled: known?.cancelled ?? false,
	refundIds: known?.refundIds ?? [],
	removed: false,
} );

/** An instant once stored is never moved by a later request. */
const withFirstInstants = ( order: OrderContent, known: OrderRecord | undefined ): OrderContent =>
	known
		? { ...order, orderedAt: known.orderedAt, paidAt: known.paidAt ?? order.paidAt, cartToken: order.cartToken ?? known.cartToken }
		: order;

type Told = { email: string | null; occurredAt: Instant; isSync: boolean };

/** What the record shows and nobody was told yet, in the order in which it happens to an order. */
const signals = ( record: OrderRecord, { email, occurredAt, isSync }: Told, now: Instant, bought: OrderContent = record ): OrdersFact[] => {
	if ( email === null ) {
		return [ ignored( record, null, 'EMAIL_UNKNOWN' ) ];
	}
	const isOld = ( at: Instant ) => isSync || isHistorical( at, now );
	const told = ( at: Instant ): OrderSnapshot => ( { ...snapshot( record, email ), historical: isOld( at ) } );
	const placedAt = placedAtOf( record );
	const facts: OrdersFact[] = [];
	if ( ! record.placed ) {
		facts.push( {
			type: 'OrderPlaced',
			...snapshot( bought, email ),
			orderedAt: record.orderedAt,
			// The fact says when; a state alone is as old as its payment.
			historical: isOld( bought === record && record.version > 0 ? placedAt : latest( occurredAt, placedAt ) ),
			placedAt,
			cartToken: record.cartToken ?? bought.cartToken,
			boughtAtMicros: record.boughtAtMicros,
			isGuest: record.customerId === null,
			firstName: record.firstName,
			lastName: record.lastName,
		} );
	}
	if ( ! record.fulfilled && ( record.status === 'completed' || record.completedAt !== null ) ) {
		const fulfilledAt = record.completedAt ?? occurredAt;
		facts.push( { type: 'OrderFulfilled', fulfilledAt, ...told( fulfilledAt ) } );
	}
	facts.push( ...refunds( record, occurredAt, told ) );
	if ( ! record.cancelled && isLost( record ) ) {
		const cancelledAt = record.modifiedAt ?? occurredAt;
		facts.push( { type: 'OrderCancelled', cancelledAt, ...told( cancelledAt ) } );
	}
	if ( record.cancelled && ! isLost( record ) ) {
		const { integrationId, orderId } = record;
		facts.push( { type: 'OrderRevived', integrationId, orderId, email, historical: isOld( occurredAt ) } );
	}
	return facts;
};

/** A status refunded without a refund of its own gives everything back. */
const refunds = ( record: OrderRecord, occurredAt: Instant, told: ( at: Instant ) => OrderSnapshot ): OrdersFact[] => {
	const all =
		record.status === 'refunded' && record.refunds.length === 0
			? [ { refundId: record.orderId, amountMinor: record.totalMinor, refundedAt: null } ]
			: record.refunds;
	let sum = 0;
	return all.flatMap( ( { refundId, amountMinor, refundedAt } ): OrdersFact[] => {
		sum += amountMinor;
		const at = refundedAt ?? record.modifiedAt ?? occurredAt;
		return record.refundIds.includes( refundId )
			? []
			: [
					{
						type: 'OrderRefunded',
						refundId,
						refundMinor: amountMinor,
						refundedTotalMinor: Math.min( sum, Math.max( refundedMinor( record ), amountMinor ) ),
						refundedAt: at,
						...told( at ),
					},
				];
	} );
};

const snapshot = (
	{ integrationId, orderId, orderedAt, currency, totalMinor, lines, extra }: OrderContent,
	email: string
): OrderSnapshot => ( {
	integrationId,
	orderId,
	email,
	historical: false,
	orderedAt,
	currency,
	totalMinor,
	lines,
	...( extra && { extra } ),
} );

const ignored = (
	{ integrationId, orderId }: OrderContent,
	email: string | null,
	reason: Extract< OrdersFact, { type: 'OrderReportIgnored' } >[ 'reason' ]
): OrdersFact => ( { type: 'OrderReportIgnored', integrationId, orderId, email, reason } );
