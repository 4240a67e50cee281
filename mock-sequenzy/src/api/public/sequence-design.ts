import type { ChangeSequenceRequest, CreateSequenceRequest } from 'sequenzy-contract';
import { defaultsFor, neverStops, type EnrollmentMode, type SequenceDesign, type Trigger } from '../../domain/sequences/sequence.ts';
import { normaliseTag } from '../../domain/tag-name.ts';
import type { Mock } from '../mock.ts';
import { invalid, notCovered } from './errors.ts';
import { filterOf } from './filter.ts';
import { stepsOf } from './sequence-steps.ts';
import { stopConditionOf } from './stop-condition.ts';
import { listIdsOf } from './subscribers.ts';

type Request = CreateSequenceRequest | ChangeSequenceRequest;

/** The vendor's words for a new sequence, as the domain has them. */
export const designOf = ( mock: Mock, request: CreateSequenceRequest ): SequenceDesign => {
	if ( request.goal !== undefined && request.steps === undefined ) {
		throw notCovered( 'sequences written by its AI from a goal' );
	}
	const trigger = triggerOf( mock, { trigger: 'contact_added', ...request } );
	const { enrollmentMode, stopCondition, endsWhenSuperseded } = defaultsFor( trigger );
	return {
		name: request.name.trim(),
		description: request.description ?? null,
		labels: request.labels ?? [],
		trigger,
		...modeOf( request, trigger, enrollmentMode ),
		stopCondition: request.stopCondition ? stopConditionOf( mock, request.stopCondition ) : stopCondition,
		// Who chose a stop condition decides alone when a run ends.
		endsWhenSuperseded: endsWhenSuperseded && ! request.stopCondition,
		steps: stepsOf( request.steps ?? [] ),
	};
};

export const changesOf = ( mock: Mock, request: ChangeSequenceRequest, known: SequenceDesign ): Partial< SequenceDesign > => {
	const changesTrigger = triggerFields.some( ( name ) => request[ name ] !== undefined );
	const trigger = changesTrigger ? triggerOf( mock, { ...fieldsOf( known.trigger ), ...request } ) : known.trigger;
	return {
		...( request.name !== undefined && { name: request.name.trim() } ),
		...( request.description !== undefined && { description: request.description } ),
		...( request.labels && { labels: request.labels } ),
		...( changesTrigger && { trigger } ),
		...( ( request.enrollmentMode ?? request.enrollmentFieldPath ) !== undefined && modeOf( request, trigger, known.enrollmentMode ) ),
		...( request.stopCondition !== undefined && {
			stopCondition: request.stopCondition ? stopConditionOf( mock, request.stopCondition ) : neverStops,
			endsWhenSuperseded: false,
		} ),
		...( request.steps && { steps: stepsOf( request.steps ) } ),
	};
};

const triggerFields = [ 'trigger', 'eventName', 'propertyFilters', 'listId', 'listIds', 'listScope', 'tagName', 'tagNames' ] as const;

const fieldsOf = ( trigger: Trigger ): Partial< Request > => {
	switch ( trigger.type ) {
		case 'event_received':
			return { trigger: trigger.type, eventName: trigger.eventName };
		case 'tag_added':
			return { trigger: trigger.type, tagNames: [ ...trigger.tagNames ] };
		default:
			return { trigger: trigger.type, listScope: trigger.listScope };
	}
};

const triggerOf = ( mock: Mock, request: Request ): Trigger => {
	switch ( request.trigger ) {
		case 'event_received': {
			const eventName = request.eventName?.trim();
			if ( ! eventName ) {
				throw invalid( 'eventName is required for the trigger event_received' );
			}
			return { type: 'event_received', eventName, propertyFilters: ( request.propertyFilters ?? [] ).map( filterOf ) };
		}
		case 'tag_added': {
			const tagNames = ( request.tagNames ?? ( request.tagName === undefined ? [] : [ request.tagName ] ) )
				.map( normaliseTag )
				.filter( Boolean );
			if ( tagNames.length === 0 ) {
				throw invalid( 'tagName or tagNames is required for the trigger tag_added' );
			}
			return { type: 'tag_added', tagNames };
		}
		case 'contact_added': {
			const named = request.listIds ?? ( request.listId === undefined ? [] : [ request.listId ] );
			if ( named.length > 0 && request.listScope !== undefined && request.listScope !== 'any_contact' ) {
				throw invalid( 'listScope cannot be combined with listId or listIds' );
			}
			return { type: 'contact_added', listIds: listIdsOf( mock, named ), listScope: request.listScope ?? 'any_contact' };
		}
		case 'segment_entered':
		case 'inbound_webhook':
		case 'inactivity':
		case 'frequency':
			throw notCovered( `the trigger ${ request.trigger }`, { trigger: request.trigger } );
		default:
			throw invalid( `Unknown trigger ${ request.trigger }` );
	}
};

const modeOf = (
	{ enrollmentMode, enrollmentFieldPath }: Request,
	trigger: Trigger,
	usual: EnrollmentMode
): Pick< SequenceDesign, 'enrollmentMode' | 'enrollmentFieldPath' > => {
	const mode = enrollmentMode ?? usual;
	if ( mode === 'matching_field' && trigger.type !== 'event_received' ) {
		throw invalid( 'enrollmentMode matching_field needs the trigger event_received' );
	}
	if ( enrollmentFieldPath?.includes( '[]' ) ) {
		throw invalid( 'enrollmentFieldPath names one value; lists ([]) belong into propertyFilters' );
	}
	return { enrollmentMode: mode, enrollmentFieldPath: mode === 'matching_field' ? enrollmentFieldPath || null : null };
};
