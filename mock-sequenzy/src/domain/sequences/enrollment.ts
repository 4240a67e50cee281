import type { SubscriberEvent } from '../subscriber-event.ts';
import { later, latest, type Instant } from '../instant.ts';
import { valueAt } from '../property-path.ts';
import type { Sequence, Wait } from './sequence.ts';

/** One run of one person through one sequence: entered → waiting → (sent → waiting …) → finished | stopped */
export type Enrollment = {
	enrollmentId: string;
	sequenceId: string;
	subscriberId: string;
	email: string | null;
	/** What tells two runs of one person apart; `__default__` when nothing does. */
	enrollmentKey: string;
	enteredVia: { kind: 'event' | 'list' | 'tag' | 'manual'; value: string | null };
	eventId: string | null;
	/** The waitlist entry behind it, if there is one. */
	entryId: string | null;
	/** Value of the field that a `field_changed` stop condition looks at, when the run began. */
	fieldAtEntry: string | null;
	state: 'waiting' | 'stopped' | 'finished';
	nodeId: string;
	dueAt: Instant;
	startedAt: Instant;
	updatedAt: Instant;
	stopReason: StopReason | null;
};

export type StopReason =
	| 'STOP_CONDITION'
	| 'STOP_EVENT'
	| 'BOUGHT_AGAIN'
	| 'CANCELLED'
	| 'SEQUENCE_DELETED'
	| 'STEP_GONE'
	| 'DATE_MISSING'
	| 'EVENT_GONE'
	| 'WAITLIST_ENTRY_GONE'
	| 'NOT_IN_STOCK'
	| ContactObstacle;

/** Why somebody may not be written to. */
export type ContactObstacle =
	'SUBSCRIBER_GONE' | 'UNSUBSCRIBED' | 'OPT_IN_PENDING' | 'BOUNCED' | 'ADDRESS_SUPPRESSED' | 'CONSENT_REFUSED' | 'NO_ADDRESS';

export const defaultKey = '__default__';

/** Reference 11: one run per product variant, or per value of the field; without a value there is nothing to tell apart. */
export const keyFor = ( { enrollmentMode, enrollmentFieldPath }: Sequence, event: SubscriberEvent | null ): string => {
	if ( enrollmentMode !== 'matching_field' || ! event ) {
		return defaultKey;
	}
	if ( enrollmentFieldPath !== null ) {
		const value = valueAt( event.properties, enrollmentFieldPath );
		return value === undefined || value === null || typeof value === 'object' ? defaultKey : String( value );
	}
	const [ provider, productId, variantId ] = [ 'provider', 'providerProductId', 'providerVariantId' ].map( ( path ) =>
		valueAt( event.properties, path )
	);
	return productId === undefined ? defaultKey : `${ provider }:${ productId }:${ variantId ?? productId }`;
};

/** When the step is due, counted from now; null when the date it waits for is missing and the run ends there. */
export const dueAfter = ( wait: Wait, event: SubscriberEvent | null, now: Instant ): Instant | null => {
	if ( wait.kind === 'duration' ) {
		return later( now, wait.delayMs );
	}
	const value = event ? valueAt( event.properties, wait.field ) : undefined;
	const at = typeof value === 'number' ? value * ( value < 100_000_000_000 ? 1000 : 1 ) : Date.parse( String( value ) );
	if ( ! Number.isFinite( at ) || Math.abs( at ) > 8.64e15 ) {
		return wait.onMissing === 'continue' ? now : null;
	}
	return latest( later( new Date( at ).toISOString(), wait.offsetMs ), now );
};
