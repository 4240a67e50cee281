import { match, type MatchFunction } from 'path-to-regexp';

type Addressed = { method: string; path: string };

export type Found< R > =
	{ status: 'found'; route: R; params: Record< string, string > } | { status: 'wrong_method'; allowed: string[] } | { status: 'nowhere' };

/** Finds the route of a call: literal segments before parameters, whatever the order of the table. */
export const createRouter = < R extends Addressed >( routes: readonly R[] ): ( ( method: string, path: string ) => Found< R > ) => {
	const literal = new Map< string, R[] >();
	const patterns = new Map< string, R[] >();
	for ( const route of routes ) {
		const table = route.path.includes( '{' ) ? patterns : literal;
		table.set( route.path, [ ...( table.get( route.path ) ?? [] ), route ] );
	}
	const matchers = [ ...patterns ]
		.sort( ( [ a ], [ b ] ) => ( rankOf( a ) < rankOf( b ) ? -1 : 1 ) )
		.map( ( [ path, at ] ) => ( {
			fits: match( path.replace( /\{(\w+)\}/g, ':$1' ) ) as MatchFunction< Record< string, string > >,
			at,
		} ) );
	return ( method, path ) => {
		const plain = path.length > 1 && path.endsWith( '/' ) ? path.slice( 0, -1 ) : path;
		const allowed: string[] = [];
		const choose = ( at: readonly R[], params: Record< string, string > ): Found< R > | undefined => {
			const route = at.find( ( one ) => one.method === method );
			if ( ! route ) {
				allowed.push( ...at.map( ( one ) => one.method.toUpperCase() ).filter( ( one ) => ! allowed.includes( one ) ) );
			}
			return route && { status: 'found', route, params };
		};
		const spelled = literal.get( plain );
		if ( spelled ) {
			return choose( spelled, {} ) ?? { status: 'wrong_method', allowed };
		}
		for ( const { fits, at } of matchers ) {
			const matched = fits( plain );
			const found = matched && choose( at, { ...matched.params } );
			if ( found ) {
				return found;
			}
		}
		return allowed.length > 0 ? { status: 'wrong_method', allowed } : { status: 'nowhere' };
	};
};

/** Sorts `/a/b` before `/a/{id}`, segment by segment. */
const rankOf = ( path: string ): string =>
	path
		.split( '/' )
		.map( ( segment ) => ( segment.startsWith( '{' ) ? '\uffff' : segment ) )
		.join( '/' );
