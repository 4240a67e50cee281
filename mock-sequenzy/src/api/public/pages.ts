import { invalid } from './errors.ts';

export type OffsetPage< T > = {
	items: T[];
	pagination: { limit: number | null; offset: number; count: number; total: number; hasMore: boolean };
};

/** Reference 1.5: `limit` and `offset`. Both left out with `whole` means everything. */
export const offsetPage = < T >(
	all: readonly T[],
	query: URLSearchParams,
	{ limit: usual, most, whole = false }: { limit: number; most: number; whole?: boolean }
): OffsetPage< T > => {
	const isWhole = whole && ! query.has( 'limit' ) && ! query.has( 'offset' );
	const limit = isWhole ? all.length : wholeNumber( query, 'limit', { usual, least: 1, most } );
	const offset = wholeNumber( query, 'offset', { usual: 0, least: 0, most: Number.MAX_SAFE_INTEGER } );
	const items = all.slice( offset, offset + limit );
	return {
		items,
		pagination: {
			limit: isWhole ? null : limit,
			offset,
			count: items.length,
			total: all.length,
			hasMore: offset + items.length < all.length,
		},
	};
};

export const wholeNumber = (
	query: URLSearchParams,
	name: string,
	{ usual, least, most }: { usual: number; least: number; most: number }
): number => {
	const given = query.get( name );
	if ( given === null || given === '' ) {
		return usual;
	}
	const value = /^\d+$/.test( given ) ? Number( given ) : NaN;
	if ( ! ( value >= least ) ) {
		throw invalid( `${ name } must be a whole number of at least ${ least }` );
	}
	return Math.min( value, most );
};
