import type { Company } from '../../../domain/company.ts';
import { pathsIn } from '../../../domain/property-path.ts';
import type { Enrollment } from '../../../domain/sequences/enrollment.ts';
import { sequenceReasons } from '../../../domain/sequences/reasons.ts';
import { stopMatch } from '../../../domain/sequences/stop-condition.ts';
import { dates } from '../answers.ts';

export type RunStatus = 'active' | 'waiting' | 'completed' | 'failed' | 'cancelled';

export const statusOfRun = ( { state, stopReason }: Enrollment ): RunStatus => {
	switch ( state ) {
		case 'waiting':
			return 'waiting';
		case 'finished':
			return 'completed';
		default:
			return stopReason === 'STEP_GONE' || stopReason === 'EVENT_GONE' ? 'failed' : 'cancelled';
	}
};

/** Reference 11: the required keys stand first. */
export const enrollmentView = ( company: Company, run: Enrollment ) => {
	const sequence = company.sequences.sequences.get( run.sequenceId );
	const subscriber = company.audience.byId.get( run.subscriberId );
	const step = sequence?.steps.find( ( { nodeId } ) => nodeId === run.nodeId );
	const event = company.events.get( run.eventId ?? '' );
	const match = run.state === 'waiting' && subscriber ? stopMatch( company, run, subscriber ) : null;
	return {
		enrollmentId: run.enrollmentId,
		sequenceId: run.sequenceId,
		subscriberId: run.subscriberId,
		status: statusOfRun( run ),
		currentNodeId: run.nodeId,
		currentNodeMissing: step === undefined,
		enrollmentStartedAt: run.startedAt,
		email: run.email,
		firstName: subscriber?.firstName ?? null,
		lastName: subscriber?.lastName ?? null,
		subscriberStatus: subscriber?.status ?? null,
		...( step && {
			currentNodeType: `action_${ step.action.kind }`,
			currentNodeLabel: step.action.kind === 'email' ? step.action.content.subject : 'Update subscriber',
		} ),
		enrollmentKey: run.enrollmentKey,
		...dates( { waitUntil: run.state === 'waiting' ? run.dueAt : null } ),
		lastUpdatedAt: run.updatedAt,
		failedReason: run.stopReason && sequenceReasons[ run.stopReason ].sentence,
		stopReason: run.stopReason,
		stopConditionMatches: run.state === 'waiting' ? match !== null : null,
		stopConditionMatchReason: match,
		enteredVia: viaOf( company, run ),
		entryContext: {
			triggerType: sequence?.trigger.type ?? null,
			eventId: run.eventId,
			eventName: event?.name ?? null,
			hasEventProperties: event !== undefined,
			eventPropertyKeys: event ? pathsIn( event.properties ).map( ( { path } ) => path ) : [],
		},
	};
};

const viaOf = ( { audience }: Company, { enteredVia: { kind, value } }: Enrollment ) => {
	const name = kind === 'list' ? ( audience.lists.get( value ?? '' )?.name ?? null ) : value;
	const description = {
		event: `Entered by the event ${ value }`,
		list: value === null ? 'Entered as a new contact' : `Entered by joining the list ${ name }`,
		tag: `Entered by the tag ${ value }`,
		manual: 'Entered by hand',
	}[ kind ];
	return { kind, value, name, description };
};
