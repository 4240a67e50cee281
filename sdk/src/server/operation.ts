import { SequenzyError } from './sequenzy-error.ts';

export type QueryValue = string | number | boolean | readonly string[] | undefined;

/** One call of the public API, as data. */
export interface Operation {
	/** Which method of this package, for messages and logs. */
	readonly name: string;
	readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** Below `/api/v1`: words of the address, and ids. */
	readonly path: readonly ( string | { readonly id: string | number } )[];
	readonly query?: Readonly< Record< string, QueryValue > > | undefined;
	readonly body?: unknown;
	/** Whether sending it twice does what sending it once does; reads, PUT and DELETE do. */
	readonly repeatable?: boolean;
}

export const isRepeatable = ( { method, repeatable }: Operation ): boolean =>
	repeatable ?? ( method === 'GET' || method === 'PUT' || method === 'DELETE' );

/**
 * What would lead elsewhere never leaves: an empty id would name the whole collection, and `..` its parent.
 */
export function addressOf( { name, path, query }: Operation ): string {
	const words = path.map( ( part ) => {
		if ( typeof part === 'string' ) {
			return part;
		}
		const id = typeof part.id === 'string' || typeof part.id === 'number' ? String( part.id ).trim() : '';
		if ( /^\.{0,2}$/.test( id ) ) {
			throw new SequenzyError( 'invalid', name, 'EMPTY_ID', `"${ id }" is no id`, {
				resolution: 'Name what you mean by its id or address.',
			} );
		}
		return encodeURIComponent( id );
	} );
	return `/api/v1/${ words.join( '/' ) }${ queryOf( query ) }`;
}

/** Lists travel with commas; what is undefined is left out. */
function queryOf( query: Operation[ 'query' ] ): string {
	const given = Object.entries( query ?? {} ).flatMap( ( [ name, value ] ) =>
		value === undefined ? [] : [ [ name, Array.isArray( value ) ? value.join( ',' ) : String( value ) ] ]
	);
	return given.length === 0 ? '' : `?${ new URLSearchParams( given ) }`;
}
