import type { Fact } from '../../domain/facts.ts';
import type { StoreEventOutcome } from '../../domain/intake.ts';

export const accepted: StoreEventOutcome = { status: 'accepted', code: null, message: null, currentVersion: null };

export const rejected = ( code: string, message: string ): StoreEventOutcome => ( { ...accepted, status: 'rejected', code, message } );

/** What the store is told about an item, out of the facts that it led to. */
export const outcomeOf = ( facts: readonly Fact[] ): StoreEventOutcome => {
	for ( const fact of facts ) {
		if ( fact.type === 'ReportPassedOver' ) {
			const { reason, entity, currentVersion } = fact;
			return {
				status: 'stale',
				code: reason,
				message: `This state of ${ entity }, or a newer one, is already known.`,
				currentVersion,
			};
		}
		if ( fact.type === 'OrderReportIgnored' || fact.type === 'CartLeftAlone' ) {
			return { ...accepted, code: fact.reason, message: remarks[ fact.reason ] };
		}
	}
	return accepted;
};

type Remarked = Extract< Fact, { type: 'OrderReportIgnored' | 'CartLeftAlone' } >[ 'reason' ];

const remarks: Record< Remarked, string > = {
	ALREADY_PLACED: 'Kept; this order was placed before, so it has no further effect.',
	STATUS_NOT_COUNTED: 'Kept; an order counts from processing, on-hold or completed on.',
	EMAIL_UNKNOWN: 'Kept; without an e-mail address there is nobody to write to.',
	ORDER_DELETED: 'The order was deleted later on, so it has no effect.',
	CART_ALREADY_STARTED: 'Kept; this cart was started before, so it starts nothing again.',
	CART_ALREADY_CLEARED: 'The cart was emptied; a new one begins with another startedAt.',
	CART_ALREADY_BOUGHT: 'The cart became an order; a new one begins with another startedAt.',
	CART_ALREADY_EXPIRED: 'The cart was given up after a week; a new one begins with another startedAt.',
};
