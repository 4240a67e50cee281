/** Adds to the set that stands under a key; the first one makes it. */
export const addTo = < Key, One >( sets: Map< Key, Set< One > >, key: Key, one: One ): void => {
	const known = sets.get( key );
	if ( known ) {
		known.add( one );
	} else {
		sets.set( key, new Set< One >().add( one ) );
	}
};

/** Appends to the list that stands under a key: for what is never taken off, a list costs a third of a set. */
export const appendTo = < Key, One >( lists: Map< Key, One[] >, key: Key, one: One ): void => {
	const known = lists.get( key );
	if ( known ) {
		known.push( one );
	} else {
		lists.set( key, [ one ] );
	}
};
