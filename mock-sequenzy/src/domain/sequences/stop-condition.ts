import { activeListsOf, type Subscriber } from '../audience/state.ts';
import type { Company } from '../company.ts';
import { fieldText } from '../contact-of.ts';
import { fits, isSame } from '../property-filter.ts';
import { valueAt, valuesAt } from '../property-path.ts';
import type { SubscriberEvent } from '../subscriber-event.ts';
import { normaliseTag } from '../tag-name.ts';
import { unreachable } from '../unreachable.ts';
import type { Enrollment } from './enrollment.ts';
import type { FieldOperator, MatchConfig, StopCondition } from './sequence.ts';

/** Whether the stop condition of the run's sequence holds now, and in words why. */
export const stopMatch = ( company: Company, run: Enrollment, subscriber: Subscriber ): string | null => {
	const condition = company.sequences.sequences.get( run.sequenceId )?.stopCondition;
	return condition ? match( company, run, subscriber, condition ) : null;
};

const match = ( company: Company, run: Enrollment, subscriber: Subscriber, { type, value, matchConfig }: StopCondition ): string | null => {
	const wanted = value ?? '';
	const hasTag = () => subscriber.tags.includes( normaliseTag( wanted ) );
	const isOnList = () => activeListsOf( subscriber ).includes( wanted );
	switch ( type ) {
		case 'none':
			return null;
		case 'has_tag':
			return hasTag() ? `The subscriber has the tag ${ wanted }.` : null;
		case 'does_not_have_tag':
			return hasTag() ? null : `The subscriber does not have the tag ${ wanted }.`;
		case 'added_to_list':
			return isOnList() ? `The subscriber is on the list ${ wanted }.` : null;
		case 'removed_from_list':
			return isOnList() ? null : `The subscriber is not on the list ${ wanted }.`;
		case 'field_changed': {
			const now = fieldText( company, subscriber, wanted );
			const isMeant = matchConfig?.mode !== 'field_value' || compare( now, matchConfig.operator, matchConfig.value );
			return now !== run.fieldAtEntry && isMeant ? `The field ${ wanted } changed.` : null;
		}
		case 'event_received': {
			const stopping = eventsSince( company, run ).find(
				( event ) => event.name === wanted && isMeantEvent( event, company.events.get( run.eventId ?? '' ), matchConfig )
			);
			return stopping ? `The event ${ wanted } came on ${ stopping.occurredAt }.` : null;
		}
		default:
			return unreachable( type );
	}
};

/** Reference 11: only events after the enrollment count; the one that enrolled and earlier ones never do. */
const eventsSince = ( { events, eventIdsByEmail, sequences }: Company, { enrollmentId, email }: Enrollment ): SubscriberEvent[] => {
	const since = sequences.enteredSeq.get( enrollmentId ) ?? 0;
	return ( eventIdsByEmail.get( email ?? '' ) ?? [] )
		.flatMap( ( id ) => events.get( id ) ?? [] )
		.filter( ( { cause } ) => cause.factSeq > since );
};

const isMeantEvent = ( event: SubscriberEvent, entry: SubscriberEvent | undefined, config: MatchConfig | null ): boolean => {
	if ( config?.mode === 'event_property_filter' ) {
		return config.propertyFilters.every( ( filter ) => fits( event.properties, filter ) );
	}
	if ( config?.mode === 'event_property' ) {
		return config.rules.every( ( { entryFieldPath, eventFieldPath } ) => {
			const wanted = valueAt( entry?.properties, entryFieldPath );
			return wanted !== undefined && valuesAt( event.properties, eventFieldPath ).some( ( value ) => isSame( value, wanted ) );
		} );
	}
	return true;
};

const compare = ( held: string | null, operator: FieldOperator, value: string ): boolean => {
	const text = held ?? '';
	switch ( operator ) {
		case 'equals':
			return text === value;
		case 'not_equals':
			return text !== value;
		case 'greater_than':
			return Number( text ) > Number( value );
		case 'less_than':
			return Number( text ) < Number( value );
		case 'contains':
			return text.includes( value );
		case 'not_contains':
			return ! text.includes( value );
		default:
			return unreachable( operator );
	}
};
