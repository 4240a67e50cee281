/** Compares dotted versions by their numbers; what follows a dash is left out, so 6.6-RC3 counts as 6.6, as WordPress counts it. */
export function compareVersions( left: string, right: string ): number {
	const [ a, b ] = [ numbersOf( left ), numbersOf( right ) ];
	for ( let index = 0; index < Math.max( a.length, b.length ); index += 1 ) {
		const difference = ( a[ index ] ?? 0 ) - ( b[ index ] ?? 0 );
		if ( difference !== 0 ) {
			return difference;
		}
	}
	return 0;
}

export const isAtLeast = ( version: string, minimum: string ): boolean => compareVersions( version, minimum ) >= 0;

/** "7.1" matches 7.1 and 7.1.4, but not 7.10. */
export const isRelease = ( version: string, wanted: string ): boolean => {
	const numbers = numbersOf( version );
	return numbersOf( wanted ).every( ( number, index ) => ( numbers[ index ] ?? 0 ) === number );
};

export const looksLikeVersion = ( text: string ): boolean => /^\d+(\.\d+)*$/.test( text );

/** A field of a WordPress plugin header, such as "Requires at least". */
export function headerField( source: string, field: string ): string | undefined {
	return source
		.slice( 0, 8192 )
		.match( new RegExp( `^[ \\t/*#@]*${ field }:(.*)$`, 'mi' ) )?.[ 1 ]
		?.trim();
}

const numbersOf = ( version: string ): number[] =>
	( version.split( '-' )[ 0 ] ?? '' ).split( '.' ).map( ( part ) => Number.parseInt( part, 10 ) || 0 );
