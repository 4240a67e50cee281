import { SequenzyError } from './sequenzy-error.ts';

export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** One call of the public API, as data. */
export interface Operation {
	/** Method, and address below `/api/v1`; `{id}` stands for an id, so that it may be shown and logged. */
	readonly route: `${ 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' } ${ string }`;
	readonly ids?: readonly ( string | number )[];
	readonly query?: Readonly< Record< string, QueryValue > > | undefined;
	readonly body?: unknown;
	/** Whether sending it twice does what sending it once does; what reads, replaces or deletes does. */
	readonly repeatable?: boolean | undefined;
}

export const isRepeatable = ( { route, repeatable }: Operation ): boolean => repeatable ?? /^(GET|PUT|PATCH|DELETE) /.test( route );

/**
 * What would lead elsewhere never leaves: an empty id would name the whole collection, and `..` its parent.
 */
export function addressOf( { route, ids = [], query }: Operation ): { readonly method: string; readonly path: string } {
	const [ method = '', words = '' ] = route.split( ' ' );
	const left = [ ...ids ];
	const path = words.replaceAll( '{id}', () => {
		const id = String( left.shift() ?? '' ).trim();
		if ( /^(\.{0,2}|\[object .*)$/.test( id ) ) {
			throw new SequenzyError( 'invalid', route, 'EMPTY_ID', `"${ id }" is no id`, {
				resolution: 'Name what you mean by its id or address.',
			} );
		}
		return encodeURIComponent( id );
	} );
	return { method, path: `/api/v1/${ path }${ queryOf( query ) }` };
}

/** Lists travel with commas; what is undefined is left out. */
function queryOf( query: Operation[ 'query' ] ): string {
	const given = Object.entries( query ?? {} ).flatMap( ( [ name, value ] ) =>
		value === undefined ? [] : [ [ name, Array.isArray( value ) ? value.join( ',' ) : String( value ) ] ]
	);
	return given.length === 0 ? '' : `?${ new URLSearchParams( given ) }`;
}
