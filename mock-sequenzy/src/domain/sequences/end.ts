import type { Instant } from '../instant.ts';
import { isSame } from '../property-filter.ts';
import { valueAt, valuesAt } from '../property-path.ts';
import type { SubscriberEvent } from '../subscriber-event.ts';
import type { Enrollment, StopReason } from './enrollment.ts';
import type { SequencesFact } from './facts.ts';
import type { Sequence } from './sequence.ts';
import { runsOf, type Sequences } from './state.ts';

/** How an entry event is looked up: the domain of sequences does not keep events. */
export type EventLookup = ( eventId: string ) => SubscriberEvent | undefined;

/**
 * What a new event ends at once. An order supersedes the runs about the bought product (reference 4.2, step 4);
 * an item that went out of stock again ends the runs that announced it (vendor page: so that sequences can stop safely).
 */
export const endSuperseded = (
	state: Sequences,
	{ event, subscriberId, find }: { event: SubscriberEvent; subscriberId: string; find: EventLookup },
	now: Instant
): SequencesFact[] => {
	if ( event.name !== 'ecommerce.order_placed' && event.name !== 'ecommerce.back_in_stock_out_of_stock' ) {
		return [];
	}
	return runsOf( state, subscriberId ).flatMap( ( run ) => {
		const sequence = state.sequences.get( run.sequenceId );
		const entry = find( run.eventId ?? '' );
		if ( run.state !== 'waiting' || ! sequence?.endsWhenSuperseded || ! entry ) {
			return [];
		}
		const reason = event.name === 'ecommerce.order_placed' ? boughtAgain( event, entry ) : outOfStock( event, sequence, run );
		return reason ? [ stopped( run, reason, now ) ] : [];
	} );
};

export const stopped = ( { enrollmentId }: Enrollment, reason: StopReason, stoppedAt: Instant ): SequencesFact => ( {
	type: 'EnrollmentStopped',
	enrollmentId,
	reason,
	stoppedAt,
} );

const outOfStock = ( { cause }: SubscriberEvent, { trigger }: Sequence, { entryId }: Enrollment ): StopReason | null =>
	trigger.type === 'event_received' && trigger.eventName === 'ecommerce.back_in_stock' && entryId !== null && entryId === cause.entryId
		? 'STOP_EVENT'
		: null;

/** An order from before the one that the reminder is about, or from before the request, is no purchase "again". */
const boughtAgain = ( order: SubscriberEvent, entry: SubscriberEvent ): StopReason | null => {
	const since = String( valueAt( entry.properties, 'orderedAt' ) ?? valueAt( entry.properties, 'requestedAt' ) ?? entry.occurredAt );
	const isSameOrder = isSame( valueAt( order.properties, 'orderId' ), valueAt( entry.properties, 'orderId' ) );
	return ! isSameOrder && order.occurredAt >= since && isOfSameItem( order.properties, entry.properties ) ? 'BOUGHT_AGAIN' : null;
};

/** The product counts; where the entry says so, the exact variant. */
const isOfSameItem = ( order: object, entry: object ): boolean =>
	valuesAt( order, 'lineItems[]' ).some(
		( line ) =>
			isSame( valueAt( line, 'providerProductId' ), valueAt( entry, 'providerProductId' ) ) &&
			( valueAt( entry, 'matchOn' ) !== 'variant' ||
				isSame( valueAt( line, 'providerVariantId' ), valueAt( entry, 'providerVariantId' ) ) )
	);
