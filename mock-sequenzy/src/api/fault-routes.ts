import { surfaces } from '../faults.ts';
import { uncoveredRoute, uncoveredRoutes } from './public/not-covered.ts';
import { routes } from './routes.ts';

const known: readonly string[] = [
	...new Set( [ '*', ...surfaces, ...[ ...routes, uncoveredRoute, ...uncoveredRoutes ].map( ( { operationId } ) => operationId ) ] ),
];

/** A fault on a route that does not exist would never strike, and nobody would notice. Null: the route is one. */
export const wrongRoute = ( faults: ReadonlyArray< { route: string } > ): string | null => {
	const wrong = faults.find( ( { route } ) => ! known.includes( route ) )?.route;
	return wrong === undefined
		? null
		: `There is no route ${ wrong.slice( 0, 80 ) } that a fault could strike. Nearest is ${ nearest( wrong ) }; * is all, and plugin, storefront and public are the surfaces.`;
};

const nearest = ( typed: string ): string => {
	const distances = known.filter( ( name ) => name !== '*' ).map( ( name ) => [ name, distance( typed.slice( 0, 80 ), name ) ] as const );
	return distances.reduce( ( best, one ) => ( one[ 1 ] < best[ 1 ] ? one : best ) )[ 0 ];
};

/** How many letters to put in, take out or change (Levenshtein), whatever their case. */
const distance = ( from: string, to: string ): number => {
	const [ a, b ] = [ from.toLowerCase(), to.toLowerCase() ];
	let row = Array.from( { length: b.length + 1 }, ( _, index ) => index );
	for ( let i = 1; i <= a.length; i++ ) {
		const next = [ i ];
		for ( let j = 1; j <= b.length; j++ ) {
			const [ above = 0, before = 0, left = 0 ] = [ row[ j ], row[ j - 1 ], next[ j - 1 ] ];
			next.push( Math.min( above + 1, left + 1, before + ( a[ i - 1 ] === b[ j - 1 ] ? 0 : 1 ) ) );
		}
		row = next;
	}
	return row[ b.length ] ?? 0;
};
