import { schedule, unschedule } from '../agenda.ts';
import { type Area, untouched } from '../area.ts';
import { latest, type Instant } from '../instant.ts';
import type { SubscriberEvent } from '../subscriber-event.ts';
import { endSuperseded, type EventLookup } from './end.ts';
import { enter, enterByEvent, enterByList, enterByTag, type Contact } from './enter.ts';
import type { Enrollment } from './enrollment.ts';
import type { SequencesFact } from './facts.ts';
import { manage, type ManageCommand } from './manage.ts';
import { noSequences, waitingIn, type Sequences } from './state.ts';
import { takeStep, type TakeStep } from './step.ts';

export type SequencesCommand =
	| ManageCommand
	| TakeStep
	| { type: 'HandleEvent'; event: SubscriberEvent; contact: Contact | null; find: EventLookup }
	| { type: 'EnterByTag'; runId: string; contact: Contact; tags: readonly string[] }
	| { type: 'EnterByList'; runId: string; contact: Contact; listIds: readonly string[]; isNew: boolean }
	| { type: 'EnterByHand'; runId: string; sequenceId: string; contact: Contact };

/**
 * sequence:   (none) → draft → active ⇄ paused ; any → archived → paused ; any → deleted, which stops its runs
 * enrollment: (none) → waiting → (sent → waiting …) → finished ; waiting → stopped (reason)
 *             paused sequences keep their runs waiting; enabling goes on with what is overdue
 */
export const sequencesArea: Area< Sequences, SequencesCommand, SequencesFact > = {
	start: noSequences,
	decide: {
		CreateSequence: manage,
		ChangeSequence: manage,
		SetSequenceDelay: manage,
		SetSequenceStatus: manage,
		DeleteSequence: manage,
		CancelEnrollments: manage,
		EndRunsOf: manage,
		TakeStep: takeStep,
		HandleEvent: ( state, { event, contact, find }, now ) => [
			...( contact ? endSuperseded( state, { event, subscriberId: contact.subscriberId, find }, now ) : [] ),
			...enterByEvent( state, event, contact, now ),
		],
		EnterByTag: enterByTag,
		EnterByList: enterByList,
		EnterByHand: ( state, { runId, sequenceId, contact }, now ) => {
			const sequence = state.sequences.get( sequenceId );
			return sequence
				? enter( state, sequence, { contact, runId, via: { kind: 'manual', value: null }, event: null, entryId: null }, now )
				: [];
		},
	},
	evolve: {
		SequenceCreated: ( state, { sequence } ) => state.sequences.set( sequence.sequenceId, sequence ),
		SequenceChanged: ( state, { sequenceId, changes }, { at } ) => {
			const sequence = state.sequences.get( sequenceId );
			return sequence && state.sequences.set( sequenceId, { ...sequence, ...changes, updatedAt: at } );
		},
		SequenceStatusChanged: ( state, { sequenceId, status, enrollmentPaused }, { at } ) => {
			const sequence = state.sequences.get( sequenceId );
			if ( sequence ) {
				state.sequences.set( sequenceId, { ...sequence, status, enrollmentPaused, updatedAt: at } );
				waitingIn( state, sequenceId ).forEach( ( run ) =>
					status === 'active'
						? moveTo( state, run, { dueAt: latest( run.dueAt, at ) } )
						: unschedule( state.agenda, run.enrollmentId )
				);
			}
		},
		SequenceDeleted: ( state, { sequenceId } ) => state.sequences.delete( sequenceId ),
		EnrollmentEntered: ( state, { enrollment }, { seq } ) => {
			const { enrollmentId, subscriberId, dueAt } = enrollment;
			const runs = state.bySubscriber.get( subscriberId ) ?? new Set();
			state.bySubscriber.set( subscriberId, runs.add( enrollmentId ) );
			state.enteredSeq.set( enrollmentId, seq );
			moveTo( state, enrollment, { dueAt } );
		},
		EnrollmentAdvanced: ( state, { enrollmentId, nodeId, dueAt }, { at } ) => {
			const run = state.enrollments.get( enrollmentId );
			return run && moveTo( state, run, { nodeId, dueAt, updatedAt: at } );
		},
		EnrollmentStopped: ( state, { enrollmentId, reason, stoppedAt } ) =>
			end( state, enrollmentId, { state: 'stopped', stopReason: reason, updatedAt: stoppedAt } ),
		EnrollmentFinished: ( state, { enrollmentId, finishedAt } ) =>
			end( state, enrollmentId, { state: 'finished', updatedAt: finishedAt } ),
		EnrollmentRefused: untouched,
		EventStartedNothing: untouched,
		MailSent: untouched,
		SubscriberUpdateDue: untouched,
	},
};

const moveTo = ( state: Sequences, run: Enrollment, changes: Partial< Enrollment > & { dueAt: Instant } ): void => {
	state.enrollments.set( run.enrollmentId, { ...run, ...changes } );
	if ( state.sequences.get( run.sequenceId )?.status === 'active' ) {
		schedule( state.agenda, run.enrollmentId, changes.dueAt );
	}
};

const end = ( state: Sequences, enrollmentId: string, changes: Partial< Enrollment > ): void => {
	const run = state.enrollments.get( enrollmentId );
	if ( run ) {
		state.enrollments.set( enrollmentId, { ...run, ...changes } );
		unschedule( state.agenda, enrollmentId );
	}
};
