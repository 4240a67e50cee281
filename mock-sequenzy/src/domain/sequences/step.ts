import type { Instant } from '../instant.ts';
import type { Mail } from '../mail.ts';
import type { SubscriberEvent } from '../subscriber-event.ts';
import { stopped } from './end.ts';
import { dueAfter, type StopReason } from './enrollment.ts';
import type { ResolvedUpdate, SequencesFact } from './facts.ts';
import { stepOf, type Sequences } from './state.ts';

export type TakeStep = {
	type: 'TakeStep';
	enrollmentId: string;
	/** What stands in the way now; looked up in the other areas when the step is due. */
	obstacle: StopReason | null;
	event: SubscriberEvent | null;
	mail: Mail | null;
	update: ResolvedUpdate | null;
};

/** Stop conditions are checked at each step, so what changed while the run waited counts. */
export const takeStep = ( state: Sequences, command: TakeStep, now: Instant ): SequencesFact[] => {
	const { enrollmentId, obstacle, mail, update, event } = command;
	const run = state.enrollments.get( enrollmentId );
	if ( run?.state !== 'waiting' || run.dueAt > now ) {
		return [];
	}
	const sequence = state.sequences.get( run.sequenceId );
	const step = stepOf( state, run );
	if ( ! sequence || ! step ) {
		return [ stopped( run, sequence ? 'STEP_GONE' : 'SEQUENCE_DELETED', now ) ];
	}
	if ( obstacle || ( ! mail && ! update ) ) {
		return [ stopped( run, obstacle ?? 'EVENT_GONE', now ) ];
	}
	const done: SequencesFact[] = [];
	if ( mail ) {
		done.push( { type: 'MailSent', enrollmentId, mail } );
	}
	if ( update ) {
		done.push( { type: 'SubscriberUpdateDue', enrollmentId, subscriberId: run.subscriberId, update } );
	}
	const next = sequence.steps[ sequence.steps.indexOf( step ) + 1 ];
	if ( ! next ) {
		return [ ...done, { type: 'EnrollmentFinished', enrollmentId, finishedAt: now } ];
	}
	const dueAt = dueAfter( next.wait, event, now );
	return [
		...done,
		dueAt === null ? stopped( run, 'DATE_MISSING', now ) : { type: 'EnrollmentAdvanced', enrollmentId, nodeId: next.nodeId, dueAt },
	];
};
