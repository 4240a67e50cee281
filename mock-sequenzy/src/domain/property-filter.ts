import { valuesAt } from './property-path.ts';
import { unreachable } from './unreachable.ts';

/** Reference 11: at most ten of them, and all must match. */
export type PropertyFilter = {
	path: string;
	operator: 'exists' | 'not_exists' | 'equals' | 'not_equals' | 'one_of' | 'contains' | 'greater_than' | 'less_than';
	value?: unknown;
};

/** Through a list (`lineItems[].x`) one fitting item is enough; for `not_equals` and `not_exists` none may be there. */
export const fits = ( data: unknown, { path, operator, value }: PropertyFilter ): boolean => {
	const found = valuesAt( data, path ).filter( ( one ) => one !== null && one !== undefined );
	switch ( operator ) {
		case 'exists':
			return found.length > 0;
		case 'not_exists':
			return found.length === 0;
		case 'equals':
			return found.some( ( one ) => isSame( one, value ) );
		case 'not_equals':
			return ! found.some( ( one ) => isSame( one, value ) );
		case 'one_of':
			return found.some( ( one ) => Array.isArray( value ) && value.some( ( wanted ) => isSame( one, wanted ) ) );
		case 'contains':
			return found.some( ( one ) =>
				Array.isArray( one )
					? one.some( ( item ) => isSame( item, value ) )
					: String( one ).toLowerCase().includes( String( value ).toLowerCase() )
			);
		case 'greater_than':
			return found.some( ( one ) => Number( one ) > Number( value ) );
		case 'less_than':
			return found.some( ( one ) => Number( one ) < Number( value ) );
		default:
			return unreachable( operator );
	}
};

/** Reference 1.6: an order id is a text in one message and a number in another, so ids are never compared by type. */
export const isSame = ( a: unknown, b: unknown ): boolean => a === b || ( isScalar( a ) && isScalar( b ) && String( a ) === String( b ) );

const isScalar = ( value: unknown ): boolean => [ 'string', 'number', 'boolean' ].includes( typeof value );
