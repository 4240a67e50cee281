/** How a value differs from what was expected of it, a line a place; keys that nobody asked for do not count. */
export function differencesOf( expected: unknown, actual: unknown, at = '' ): string[] {
	if ( Array.isArray( expected ) ) {
		return Array.isArray( actual ) && actual.length === expected.length
			? expected.flatMap( ( item, index ) => differencesOf( item, actual[ index ], `${ at }[${ index }]` ) )
			: [ said( expected, actual, at ) ];
	}
	if ( typeof expected === 'object' && expected !== null ) {
		if ( typeof actual !== 'object' || actual === null || Array.isArray( actual ) ) {
			return [ said( expected, actual, at ) ];
		}
		const held: Readonly< Record< string, unknown > > = { ...actual };
		return Object.entries( expected ).flatMap( ( [ key, value ] ) =>
			value === undefined ? [] : differencesOf( value, held[ key ], at === '' ? key : `${ at }.${ key }` )
		);
	}
	return Object.is( expected, actual ) ? [] : [ said( expected, actual, at ) ];
}

const said = ( expected: unknown, actual: unknown, at: string ): string =>
	`${ at || 'It' }: expected ${ JSON.stringify( expected ) }, was ${ actual === undefined ? 'not there' : JSON.stringify( actual ) }`;
