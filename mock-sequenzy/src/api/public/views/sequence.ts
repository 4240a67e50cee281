import type { Company } from '../../../domain/company.ts';
import { effectiveStatusOf, type EffectiveStatus, type Sequence, type Step, type Trigger } from '../../../domain/sequences/sequence.ts';
import { statusOfRun } from './enrollment.ts';

/** Reference 11: branch on `effectiveStatus`; `status` alone stays active while enrollment is paused. */
export const sequenceView = ( { sequences }: Company, sequence: Sequence ) => {
	const { sequenceId, name, description, labels, trigger, enrollmentMode, enrollmentFieldPath, stopCondition, steps } = sequence;
	const runs = [ ...sequences.enrollments.values() ].filter( ( run ) => run.sequenceId === sequenceId ).map( statusOfRun );
	const count = ( status: string ) => runs.filter( ( one ) => one === status ).length;
	return {
		id: sequenceId,
		name,
		description,
		labels,
		status: sequence.status,
		...runStateOf( sequence ),
		trigger: trigger.type,
		triggerConfig: { ...configOf( trigger ), active: effectiveStatusOf( sequence ) === 'live' },
		...configOf( trigger ),
		enrollmentMode,
		enrollmentFieldPath,
		stopCondition,
		enrichmentStatus: 'complete',
		emailCount: steps.filter( ( { action } ) => action.kind === 'email' ).length,
		steps: steps.map( stepView ),
		enrollmentCounts: {
			total: runs.length,
			waiting: count( 'waiting' ),
			completed: count( 'completed' ),
			cancelled: count( 'cancelled' ),
			failed: count( 'failed' ),
		},
		createdAt: sequence.createdAt,
		updatedAt: sequence.updatedAt,
	};
};

export const runStateOf = ( sequence: Sequence ) => {
	const effectiveStatus = effectiveStatusOf( sequence );
	return {
		enrollmentPaused: sequence.enrollmentPaused,
		effectiveStatus,
		acceptsNewEnrollments: effectiveStatus === 'live',
		processesExistingEnrollments: sequence.status === 'active',
		effectiveStatusSummary: summaries[ effectiveStatus ],
	};
};

const summaries: Record< EffectiveStatus, string > = {
	draft: 'A draft: nobody enters and nothing is sent.',
	live: 'Live: it takes people in and sends.',
	enrollment_paused: 'Nobody new enters; who is in goes on.',
	paused: 'Paused: nobody enters, and who is in waits.',
	archived: 'Archived: nobody enters, and who is in waits.',
};

const configOf = ( trigger: Trigger ): Record< string, unknown > => {
	switch ( trigger.type ) {
		case 'event_received':
			return { eventName: trigger.eventName, propertyFilters: trigger.propertyFilters };
		case 'tag_added':
			return { tagNames: trigger.tagNames };
		default:
			return { listIds: trigger.listIds, listScope: trigger.listScope };
	}
};

const stepView = ( { nodeId, wait, action }: Step ) => ( {
	id: nodeId,
	nodeId,
	type: action.kind,
	...( wait.kind === 'duration'
		? { delayMs: wait.delayMs }
		: { delayMs: 0, waitUntil: { field: wait.field, offsetMs: wait.offsetMs, missingAction: wait.onMissing } } ),
	...( action.kind === 'email'
		? action.content
		: { config: { ...action, kind: undefined, attributes: undefined, customAttributeUpdates: action.attributes } } ),
} );
