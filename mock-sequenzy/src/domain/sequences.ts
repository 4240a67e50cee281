import { emptyAgenda, schedule, unschedule, type Agenda } from './agenda.ts';
import type { Area } from './area.ts';
import type { EcommerceEvent, EventName } from './ecommerce-event.ts';
import { later, type Instant } from './instant.ts';
import type { Mail } from './mail.ts';
import { unreachable } from './unreachable.ts';

export type Sequence = { sequenceId: string; name: string; trigger: EventName; stopEvent: EventName; delayMs: number };

export type Enrollment = {
	enrollmentId: string;
	sequenceId: string;
	eventId: string;
	entryId: string;
	email: string;
	productId: string;
	variantId: string;
	state: 'waiting' | 'stopped' | 'finished';
	dueAt: Instant;
	stopReason: StopReason | null;
};

export type StopReason = 'STOP_EVENT' | 'SEQUENCE_DELETED' | 'WAITLIST_ENTRY_GONE' | 'NOT_IN_STOCK' | 'EVENT_GONE';

export type Sequences = {
	sequences: Map< string, Sequence >;
	enrollments: Map< string, Enrollment >;
	/** Enrollments that wait, by what they wait for. */
	waiting: Map< string, Set< string > >;
	agenda: Agenda;
};

export const noSequences = (): Sequences => ( {
	sequences: new Map(),
	enrollments: new Map(),
	waiting: new Map(),
	agenda: emptyAgenda(),
} );

export const backInStockSequence: Sequence = {
	sequenceId: 'seq_back_in_stock',
	name: 'Back in stock',
	trigger: 'ecommerce.back_in_stock',
	stopEvent: 'ecommerce.back_in_stock_out_of_stock',
	delayMs: 0,
};

export type SequencesCommand =
	| { type: 'CreateSequence'; sequence: Sequence }
	| { type: 'SetSequenceDelay'; sequenceId: string; delayMs: number }
	| { type: 'DeleteSequence'; sequenceId: string }
	| { type: 'HandleEvent'; event: EcommerceEvent }
	| { type: 'TakeStep'; enrollmentId: string; obstacle: StopReason | null; mail: Mail | null };

export type SequencesFact =
	| { type: 'SequenceCreated'; sequence: Sequence }
	| { type: 'SequenceDelaySet'; sequenceId: string; delayMs: number }
	| { type: 'SequenceDeleted'; sequenceId: string }
	| { type: 'EnrollmentEntered'; enrollment: Enrollment }
	| { type: 'EnrollmentRefused'; sequenceId: string; eventId: string; reason: 'ALREADY_ENROLLED' }
	| { type: 'EventStartedNothing'; eventId: string; reason: 'NO_SEQUENCE' }
	| { type: 'EnrollmentStopped'; enrollmentId: string; reason: StopReason; stoppedAt: Instant }
	| { type: 'MailSent'; enrollmentId: string; mail: Mail }
	| { type: 'EnrollmentFinished'; enrollmentId: string; finishedAt: Instant };

export const decideSequences = ( state: Sequences, command: SequencesCommand, now: Instant ): SequencesFact[] => {
	switch ( command.type ) {
		case 'CreateSequence':
			return [ { type: 'SequenceCreated', sequence: command.sequence } ];
		case 'SetSequenceDelay':
			return state.sequences.has( command.sequenceId )
				? [ { type: 'SequenceDelaySet', sequenceId: command.sequenceId, delayMs: command.delayMs } ]
				: [];
		case 'DeleteSequence':
			return state.sequences.has( command.sequenceId ) ? [ { type: 'SequenceDeleted', sequenceId: command.sequenceId } ] : [];
		case 'HandleEvent':
			return [ ...stop( state, command.event, now ), ...enter( state, command.event, now ) ];
		case 'TakeStep':
			return step( state, command, now );
		default:
			return unreachable( command );
	}
};

export const evolveSequences = ( state: Sequences, fact: SequencesFact ): Sequences => {
	switch ( fact.type ) {
		case 'SequenceCreated':
			state.sequences.set( fact.sequence.sequenceId, fact.sequence );
			return state;
		case 'SequenceDelaySet': {
			const sequence = state.sequences.get( fact.sequenceId );
			if ( sequence ) {
				state.sequences.set( fact.sequenceId, { ...sequence, delayMs: fact.delayMs } );
			}
			return state;
		}
		case 'SequenceDeleted':
			state.sequences.delete( fact.sequenceId );
			return state;
		case 'EnrollmentEntered': {
			const { enrollment } = fact;
			const key = waitKey( enrollment.email, enrollment.entryId );
			state.enrollments.set( enrollment.enrollmentId, enrollment );
			state.waiting.set( key, ( state.waiting.get( key ) ?? new Set() ).add( enrollment.enrollmentId ) );
			schedule( state.agenda, enrollment.enrollmentId, enrollment.dueAt );
			return state;
		}
		case 'EnrollmentStopped':
			return change( state, fact.enrollmentId, { state: 'stopped', stopReason: fact.reason } );
		case 'EnrollmentFinished':
			return change( state, fact.enrollmentId, { state: 'finished' } );
		case 'EnrollmentRefused':
		case 'EventStartedNothing':
		case 'MailSent':
			return state;
		default:
			return unreachable( fact );
	}
};

const waitKey = ( email: string, entryId: string ): string => `${ entryId }\n${ email }`;

export const sequencesArea: Area< Sequences, SequencesCommand, SequencesFact > = {
	start: noSequences,
	decide: {
		CreateSequence: decideSequences,
		SetSequenceDelay: decideSequences,
		DeleteSequence: decideSequences,
		HandleEvent: decideSequences,
		TakeStep: decideSequences,
	},
	evolve: {
		SequenceCreated: evolveSequences,
		SequenceDelaySet: evolveSequences,
		SequenceDeleted: evolveSequences,
		EnrollmentEntered: evolveSequences,
		EnrollmentRefused: evolveSequences,
		EventStartedNothing: evolveSequences,
		EnrollmentStopped: evolveSequences,
		MailSent: evolveSequences,
		EnrollmentFinished: evolveSequences,
	},
};

const enter = ( state: Sequences, event: EcommerceEvent, now: Instant ): SequencesFact[] => {
	if ( event.name !== backInStockSequence.trigger ) {
		return [];
	}
	const started = [ ...state.sequences.values() ].filter( ( { trigger } ) => trigger === event.name );
	if ( started.length === 0 ) {
		return [ { type: 'EventStartedNothing', eventId: event.id, reason: 'NO_SEQUENCE' } ];
	}
	return started.map( ( { sequenceId, delayMs } ) => {
		if ( waitingFor( state, event ).some( ( enrollment ) => enrollment.sequenceId === sequenceId ) ) {
			return { type: 'EnrollmentRefused', sequenceId, eventId: event.id, reason: 'ALREADY_ENROLLED' };
		}
		const { providerProductId: productId, providerVariantId: variantId } = event.properties;
		return {
			type: 'EnrollmentEntered',
			enrollment: {
				enrollmentId: `enr_${ event.id.replace( 'evt_', '' ) }_${ sequenceId }`,
				sequenceId,
				eventId: event.id,
				entryId: event.cause.entryId,
				email: event.email,
				productId,
				variantId,
				state: 'waiting',
				dueAt: later( now, delayMs ),
				stopReason: null,
			},
		};
	} );
};

/** The stop event ends only what waits for the same e-mail, product and variant. */
const stop = ( state: Sequences, event: EcommerceEvent, now: Instant ): SequencesFact[] =>
	waitingFor( state, event )
		.filter( ( { sequenceId } ) => state.sequences.get( sequenceId )?.stopEvent === event.name )
		.map( ( { enrollmentId } ) => ( { type: 'EnrollmentStopped', enrollmentId, reason: 'STOP_EVENT', stoppedAt: now } ) );

const waitingFor = ( state: Sequences, { email, cause }: EcommerceEvent ): Enrollment[] =>
	[ ...( state.waiting.get( waitKey( email, cause.entryId ) ) ?? [] ) ].flatMap( ( id ) => state.enrollments.get( id ) ?? [] );

/** Stop conditions are checked at each step, so what changed while the enrollment waited counts. */
const step = ( state: Sequences, command: Extract< SequencesCommand, { type: 'TakeStep' } >, now: Instant ): SequencesFact[] => {
	const { enrollmentId, mail } = command;
	const enrollment = state.enrollments.get( enrollmentId );
	if ( enrollment?.state !== 'waiting' || enrollment.dueAt > now ) {
		return [];
	}
	const obstacle = state.sequences.has( enrollment.sequenceId ) ? command.obstacle : 'SEQUENCE_DELETED';
	if ( obstacle || ! mail ) {
		return [ { type: 'EnrollmentStopped', enrollmentId, reason: obstacle ?? 'EVENT_GONE', stoppedAt: now } ];
	}
	return [
		{ type: 'MailSent', enrollmentId, mail },
		{ type: 'EnrollmentFinished', enrollmentId, finishedAt: now },
	];
};

/** An enrollment that ended waits for nothing any more. */
const change = ( state: Sequences, enrollmentId: string, changes: Partial< Enrollment > ): Sequences => {
	const enrollment = state.enrollments.get( enrollmentId );
	if ( enrollment ) {
		state.enrollments.set( enrollmentId, { ...enrollment, ...changes } );
		state.waiting.get( waitKey( enrollment.email, enrollment.entryId ) )?.delete( enrollmentId );
		unschedule( state.agenda, enrollmentId );
	}
	return state;
};
