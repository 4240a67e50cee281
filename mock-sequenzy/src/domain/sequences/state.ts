import { emptyAgenda, type Agenda } from '../agenda.ts';
import type { Enrollment } from './enrollment.ts';
import type { Sequence, Step } from './sequence.ts';

export type Sequences = {
	sequences: Map< string, Sequence >;
	enrollments: Map< string, Enrollment >;
	/** Enrollment ids by subscriber, for re-entry and for what ends all runs of one person. */
	bySubscriber: Map< string, Set< string > >;
	/** Place in the log of the fact that began the run; only what came later can stop it. */
	enteredSeq: Map< string, number >;
	/** What waits in a sequence that goes on. */
	agenda: Agenda;
};

export const noSequences = (): Sequences => ( {
	sequences: new Map(),
	enrollments: new Map(),
	bySubscriber: new Map(),
	enteredSeq: new Map(),
	agenda: emptyAgenda(),
} );

export const runsOf = ( state: Sequences, subscriberId: string ): Enrollment[] =>
	[ ...( state.bySubscriber.get( subscriberId ) ?? [] ) ].flatMap( ( id ) => state.enrollments.get( id ) ?? [] );

export const waitingIn = ( state: Sequences, sequenceId: string ): Enrollment[] =>
	[ ...state.enrollments.values() ].filter( ( run ) => run.sequenceId === sequenceId && run.state === 'waiting' );

export const stepOf = ( state: Sequences, { sequenceId, nodeId }: Enrollment ): Step | undefined =>
	state.sequences.get( sequenceId )?.steps.find( ( step ) => step.nodeId === nodeId );
