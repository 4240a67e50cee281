import type { Instant } from '../instant.ts';
import { unreachable } from '../unreachable.ts';
import { stopped } from './end.ts';
import type { StopReason } from './enrollment.ts';
import type { SequencesFact } from './facts.ts';
import type { Sequence, SequenceDesign } from './sequence.ts';
import { runsOf, waitingIn, type Sequences } from './state.ts';

export type ManageCommand =
	| { type: 'CreateSequence'; sequenceId: string; design: SequenceDesign; status?: 'draft' | 'active' }
	| { type: 'ChangeSequence'; sequenceId: string; changes: Partial< SequenceDesign > }
	| { type: 'SetSequenceDelay'; sequenceId: string; delayMs: number }
	| { type: 'SetSequenceStatus'; sequenceId: string; status?: Sequence[ 'status' ]; enrollmentPaused?: boolean }
	| { type: 'DeleteSequence'; sequenceId: string }
	| { type: 'CancelEnrollments'; enrollmentIds: readonly string[]; reason: StopReason }
	| { type: 'EndRunsOf'; subscriberId: string; reason: StopReason };

export const manage = ( state: Sequences, command: ManageCommand, now: Instant ): SequencesFact[] => {
	if ( command.type === 'CreateSequence' ) {
		const { sequenceId, design, status = 'draft' } = command;
		return [
			{
				type: 'SequenceCreated',
				sequence: { ...design, sequenceId, status, enrollmentPaused: false, createdAt: now, updatedAt: now },
			},
		];
	}
	if ( command.type === 'CancelEnrollments' ) {
		return command.enrollmentIds
			.flatMap( ( id ) => state.enrollments.get( id ) ?? [] )
			.filter( ( run ) => run.state === 'waiting' )
			.map( ( run ) => stopped( run, command.reason, now ) );
	}
	if ( command.type === 'EndRunsOf' ) {
		return runsOf( state, command.subscriberId )
			.filter( ( run ) => run.state === 'waiting' )
			.map( ( run ) => stopped( run, command.reason, now ) );
	}
	const sequence = state.sequences.get( command.sequenceId );
	return sequence ? onKnown( state, sequence, command, now ) : [];
};

type OnKnown = Exclude< ManageCommand, { type: 'CreateSequence' | 'CancelEnrollments' | 'EndRunsOf' } >;

const onKnown = ( state: Sequences, sequence: Sequence, command: OnKnown, now: Instant ): SequencesFact[] => {
	const { sequenceId } = sequence;
	switch ( command.type ) {
		case 'ChangeSequence':
			return [ { type: 'SequenceChanged', sequenceId, changes: command.changes } ];
		case 'SetSequenceDelay': {
			const [ first, ...rest ] = sequence.steps;
			return first
				? [
						{
							type: 'SequenceChanged',
							sequenceId,
							changes: { steps: [ { ...first, wait: { kind: 'duration', delayMs: command.delayMs } }, ...rest ] },
						},
					]
				: [];
		}
		case 'SetSequenceStatus': {
			const { status = sequence.status, enrollmentPaused = sequence.enrollmentPaused } = command;
			return status === sequence.status && enrollmentPaused === sequence.enrollmentPaused
				? []
				: [ { type: 'SequenceStatusChanged', sequenceId, status, enrollmentPaused } ];
		}
		case 'DeleteSequence':
			return [
				{ type: 'SequenceDeleted', sequenceId },
				...waitingIn( state, sequenceId ).map( ( run ) => stopped( run, 'SEQUENCE_DELETED', now ) ),
			];
		default:
			return unreachable( command );
	}
};
