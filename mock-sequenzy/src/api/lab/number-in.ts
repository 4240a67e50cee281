import { ApiError } from '../api-error.ts';

/** A whole number of the query; undefined when it is left out. */
export const numberIn = ( query: URLSearchParams, name: string ): number | undefined => {
	const given = query.get( name );
	if ( given === null || given === '' ) {
		return undefined;
	}
	if ( ! /^\d{1,15}$/.test( given ) ) {
		throw new ApiError( { code: 'VALIDATION_FAILED', description: `${ name } is no whole number of at least 0.` } );
	}
	return Number( given );
};
