import type { PropertyFilter } from '../../domain/property-filter.ts';
import type { FieldOperator, MatchConfig, StopCondition } from '../../domain/sequences/sequence.ts';
import type { Mock } from '../mock.ts';
import { invalid, notCovered } from './errors.ts';
import { filterOf } from './filter.ts';
import { listIdsOf } from './subscribers.ts';

type Asked = { type: string; value?: string | null; matchConfig?: Record< string, unknown > | null };

/** Reference 11: one condition, and how exactly an event or a field has to match. */
export const stopConditionOf = ( mock: Mock, { type, value, matchConfig }: Asked ): StopCondition => {
	switch ( type ) {
		case 'none':
			return { type, value: null, matchConfig: null };
		case 'has_tag':
		case 'does_not_have_tag':
			return { type, value: needed( type, value, matchConfig ), matchConfig: null };
		case 'added_to_list':
		case 'removed_from_list':
			return { type, value: listIdsOf( mock, [ needed( type, value, matchConfig ) ] )[ 0 ] ?? null, matchConfig: null };
		case 'field_changed':
			return { type, value: needed( type, value, matchConfig ), matchConfig: matchOf( matchConfig, [ 'field_value' ] ) };
		case 'event_received':
			return {
				type,
				value: needed( type, value, matchConfig ),
				matchConfig: matchOf( matchConfig, [ 'event_property_filter', 'event_property' ] ),
			};
		case 'entered_segment':
			throw notCovered( 'the stop condition entered_segment' );
		default:
			throw invalid( `Unknown stop condition ${ type }` );
	}
};

const needed = ( type: string, value: string | null | undefined, matchConfig: Asked[ 'matchConfig' ] ): string => {
	if ( matchConfig?.mode === 'entry_audience' ) {
		throw notCovered( 'stop conditions that look at the tag or list which enrolled the contact' );
	}
	if ( ! value?.trim() ) {
		throw invalid( `The stop condition ${ type } needs a value` );
	}
	return value.trim();
};

const matchOf = ( config: Asked[ 'matchConfig' ], modes: ReadonlyArray< MatchConfig[ 'mode' ] > ): MatchConfig | null => {
	if ( ! config ) {
		return null;
	}
	const mode = modes.find( ( one ) => one === config.mode );
	switch ( mode ) {
		case 'event_property_filter':
			return { mode, propertyFilters: listOf< PropertyFilter >( config.propertyFilters, 'propertyFilters' ).map( filterOf ) };
		case 'event_property':
			return {
				mode,
				rules: listOf< { entryFieldPath?: unknown; eventFieldPath?: unknown } >( config.rules, 'rules' ).map(
					( { entryFieldPath, eventFieldPath } ) => {
						if ( typeof entryFieldPath !== 'string' || typeof eventFieldPath !== 'string' ) {
							throw invalid( 'Each rule of the stop condition needs entryFieldPath and eventFieldPath' );
						}
						return { entryFieldPath, eventFieldPath };
					}
				),
			};
		case 'field_value':
			if ( ! fieldOperators.includes( String( config.operator ) ) ) {
				throw invalid( `operator must be one of ${ fieldOperators.join( ', ' ) }` );
			}
			return { mode, operator: config.operator as FieldOperator, value: String( config.value ?? '' ) };
		default:
			throw invalid( `matchConfig.mode must be one of ${ modes.join( ', ' ) } here` );
	}
};

const fieldOperators: readonly string[] = [ 'equals', 'not_equals', 'greater_than', 'less_than', 'contains', 'not_contains' ];

const listOf = < T >( given: unknown, name: string ): T[] => {
	if ( ! Array.isArray( given ) || given.length === 0 || given.some( ( one ) => typeof one !== 'object' || one === null ) ) {
		throw invalid( `matchConfig.${ name } must be a list of objects` );
	}
	return given as T[];
};
