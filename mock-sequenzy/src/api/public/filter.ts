import type { PropertyFilter } from '../../domain/property-filter.ts';
import { invalid } from './errors.ts';

const operators: ReadonlyArray< PropertyFilter[ 'operator' ] > = [
	'exists',
	'not_exists',
	'equals',
	'not_equals',
	'one_of',
	'contains',
	'greater_than',
	'less_than',
];

export const filterOf = ( { path, operator, value }: { path: string; operator: string; value?: unknown } ): PropertyFilter => {
	const known = operators.find( ( one ) => one === operator );
	if ( typeof path !== 'string' || ! known ) {
		throw invalid( `A filter needs a path and one of these operators: ${ operators.join( ', ' ) }` );
	}
	const needsValue = operator !== 'exists' && operator !== 'not_exists';
	if ( needsValue && value === undefined ) {
		throw invalid( `The filter on ${ path } needs a value` );
	}
	if ( operator === 'one_of' && ( ! Array.isArray( value ) || value.length > 50 ) ) {
		throw invalid( `The filter on ${ path } needs a list of at most 50 values` );
	}
	return { path, operator: known, ...( value !== undefined && { value } ) };
};
