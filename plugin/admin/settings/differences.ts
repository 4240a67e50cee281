/** Of `next`, what is not so in `known`. */
export function differences< T extends object >( known: T, next: Partial< T > ): Partial< T > {
	const changed = ( Object.keys( next ) as ( keyof T )[] ).filter( ( name ) => next[ name ] !== known[ name ] );
	return Object.fromEntries( changed.map( ( name ) => [ name, next[ name ] ] ) ) as Partial< T >;
}
