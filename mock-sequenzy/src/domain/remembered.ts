/** The same answer to the same text without working it out again: each call of a store brings the same token and the same address. */
export const remembered = < Found extends string | boolean >(
	work: ( text: string ) => Found,
	most = 1_000
): ( ( text: string ) => Found ) => {
	const known = new Map< string, Found >();
	return ( text ) => {
		const before = known.get( text );
		if ( before !== undefined ) {
			return before;
		}
		const found = work( text );
		if ( known.size >= most ) {
			known.clear();
		}
		known.set( text, found );
		return found;
	};
};
