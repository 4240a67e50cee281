import type { Instant } from '../instant.ts';
import { fits } from '../property-filter.ts';
import type { SubscriberEvent } from '../subscriber-event.ts';
import { dueAfter, keyFor, type ContactObstacle, type Enrollment } from './enrollment.ts';
import type { EntryRefusal, SequencesFact } from './facts.ts';
import { effectiveStatusOf, type Sequence } from './sequence.ts';
import { runsOf, type Sequences } from './state.ts';

/** The person as far as a sequence needs to know: policies look them up. */
export type Contact = {
	subscriberId: string;
	email: string | null;
	/** Why they may not be written to about marketing, and about something they asked for themselves. */
	obstacles: { marketing: ContactObstacle | null; requested: ContactObstacle | null };
	/** Values of fields, for stop conditions that wait for a change. */
	fieldValue: ( path: string ) => string | null;
};

type Via = Enrollment[ 'enteredVia' ];

/** Everything that may begin a run. `runId` makes the ids: one occurrence, one run a sequence. */
export type Occurrence = {
	contact: Contact | null;
	runId: string;
	via: Via;
	event: SubscriberEvent | null;
	entryId: string | null;
};

export const enterByEvent = ( state: Sequences, event: SubscriberEvent, contact: Contact | null, now: Instant ): SequencesFact[] => {
	const listening = [ ...state.sequences.values() ].filter(
		( { trigger } ) => trigger.type === 'event_received' && trigger.eventName === event.name
	);
	if ( listening.length === 0 ) {
		return isPromise( event ) ? [ { type: 'EventStartedNothing', eventId: event.id, email: event.email, reason: 'NO_SEQUENCE' } ] : [];
	}
	if ( event.historical ) {
		return [ { type: 'EventStartedNothing', eventId: event.id, email: event.email, reason: 'HISTORICAL' } ];
	}
	const occurrence: Occurrence = {
		contact,
		runId: event.id.replace( 'evt_', '' ),
		via: { kind: 'event', value: event.name },
		event,
		entryId: event.cause.entryId,
	};
	return listening.flatMap( ( sequence ) => enter( state, sequence, occurrence, now ) );
};

export const enterByTag = (
	state: Sequences,
	{ contact, tags, runId }: { contact: Contact; tags: readonly string[]; runId: string },
	now: Instant
): SequencesFact[] =>
	[ ...state.sequences.values() ].flatMap( ( sequence ) => {
		const { trigger } = sequence;
		const value = trigger.type === 'tag_added' ? tags.find( ( tag ) => trigger.tagNames.includes( tag ) ) : undefined;
		return value === undefined
			? []
			: enter( state, sequence, { contact, runId, via: { kind: 'tag', value }, event: null, entryId: null }, now );
	} );

export const enterByList = (
	state: Sequences,
	{ contact, listIds, isNew, runId }: { contact: Contact; listIds: readonly string[]; isNew: boolean; runId: string },
	now: Instant
): SequencesFact[] =>
	[ ...state.sequences.values() ].flatMap( ( sequence ) => {
		const { trigger } = sequence;
		if ( trigger.type !== 'contact_added' ) {
			return [];
		}
		const value = trigger.listIds.length > 0 ? listIds.find( ( id ) => trigger.listIds.includes( id ) ) : listIds[ 0 ];
		const isMeant =
			value !== undefined
				? trigger.listIds.length > 0 || trigger.listScope === 'any_list' || isNew
				: isNew && isForAnybody( trigger );
		return isMeant
			? enter( state, sequence, { contact, runId, via: { kind: 'list', value: value ?? null }, event: null, entryId: null }, now )
			: [];
	} );

const isForAnybody = ( { listIds, listScope }: { listIds: readonly string[]; listScope: string } ): boolean =>
	listIds.length === 0 && listScope === 'any_contact';

export const enter = ( state: Sequences, sequence: Sequence, occurrence: Occurrence, now: Instant ): SequencesFact[] => {
	const { contact, event } = occurrence;
	const email = contact?.email ?? event?.email ?? null;
	const { sequenceId } = sequence;
	const entered = admit( state, sequence, occurrence, now );
	return typeof entered === 'string'
		? [ { type: 'EnrollmentRefused', sequenceId, eventId: event?.id ?? null, email, reason: entered } ]
		: [ { type: 'EnrollmentEntered', enrollment: entered } ];
};

const admit = ( state: Sequences, sequence: Sequence, occurrence: Occurrence, now: Instant ): Enrollment | EntryRefusal => {
	const { contact, event, via } = occurrence;
	if ( effectiveStatusOf( sequence ) !== 'live' && via.kind !== 'manual' ) {
		return 'SEQUENCE_NOT_LIVE';
	}
	const filters = event && sequence.trigger.type === 'event_received' ? sequence.trigger.propertyFilters : [];
	if ( ! filters.every( ( filter ) => fits( event?.properties, filter ) ) ) {
		return 'FILTERS_DO_NOT_MATCH';
	}
	if ( ! contact ) {
		return 'SUBSCRIBER_GONE';
	}
	const obstacle = contact.obstacles[ isAskedFor( sequence ) ? 'requested' : 'marketing' ];
	return obstacle ?? reEntryRefusal( state, sequence, contact, event ) ?? begin( sequence, { ...occurrence, contact }, now );
};

const reEntryRefusal = (
	state: Sequences,
	sequence: Sequence,
	{ subscriberId }: Contact,
	event: SubscriberEvent | null
): EntryRefusal | null => {
	const { sequenceId, enrollmentMode } = sequence;
	const earlier = runsOf( state, subscriberId ).filter( ( run ) => run.sequenceId === sequenceId );
	if ( enrollmentMode === 'one_time' && earlier.length > 0 ) {
		return 'ENTERED_BEFORE';
	}
	const isUnderWay = earlier.some( ( run ) => run.state === 'waiting' && run.enrollmentKey === keyFor( sequence, event ) );
	return enrollmentMode === 'matching_field' && isUnderWay ? 'ALREADY_ENROLLED' : null;
};

const begin = (
	sequence: Sequence,
	{ contact, runId, via, event, entryId }: Occurrence & { contact: Contact },
	now: Instant
): Enrollment | EntryRefusal => {
	const [ first ] = sequence.steps;
	const dueAt = first && dueAfter( first.wait, event, now );
	if ( ! first || ! dueAt ) {
		return first ? 'DATE_MISSING' : 'SEQUENCE_EMPTY';
	}
	const { sequenceId, stopCondition } = sequence;
	const watched = stopCondition.type === 'field_changed' ? stopCondition.value : null;
	return {
		enrollmentId: `enr_${ runId }_${ sequenceId }`,
		sequenceId,
		subscriberId: contact.subscriberId,
		email: contact.email,
		enrollmentKey: keyFor( sequence, event ),
		enteredVia: via,
		eventId: event?.id ?? null,
		entryId,
		fieldAtEntry: watched === null ? null : contact.fieldValue( watched ),
		state: 'waiting',
		nodeId: first.nodeId,
		dueAt,
		startedAt: now,
		updatedAt: now,
		stopReason: null,
	};
};

/** Who asked to be told is told, whatever they said about marketing; an unsubscribed address gets nothing at all. */
export const isAskedFor = ( { trigger }: Sequence ): boolean =>
	trigger.type === 'event_received' && trigger.eventName.startsWith( 'ecommerce.back_in_stock' );

/** Events of which a person would ask "why did nothing happen?". */
const promises: readonly string[] = [
	'ecommerce.back_in_stock',
	'ecommerce.replenishment_due',
	'ecommerce.cart_started',
	'ecommerce.checkout_started',
];

const isPromise = ( { name, cause }: SubscriberEvent ): boolean => promises.includes( name ) || cause.fact === 'EventTriggered';
