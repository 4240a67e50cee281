/** Adds to the set that stands under a key; the first one makes it. */
export const addTo = < Key, One >( sets: Map< Key, Set< One > >, key: Key, one: One ): void => {
	const known = sets.get( key );
	if ( known ) {
		known.add( one );
	} else {
		sets.set( key, new Set( [ one ] ) );
	}
};
