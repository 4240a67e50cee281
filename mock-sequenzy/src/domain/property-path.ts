/**
 * Reads event data by the vendor's dot-paths: `orderId`, `order.id`, `lineItems[].providerProductId`, `lineItems[0].title`.
 * `[]` goes through every item. A path that leads nowhere gives nothing, never an error (reference 8.3).
 */
export const valuesAt = ( data: unknown, path: string ): unknown[] =>
	partsOf( path ).reduce< unknown[] >( ( found, part ) => found.flatMap( ( value ) => membersAt( value, part ) ), [ data ] );

/** The first of them; the usual case, a path without lists, is walked straight. */
export const valueAt = ( data: unknown, path: string ): unknown => {
	let value = data;
	for ( const part of partsOf( path ) ) {
		if ( part === '[]' ) {
			return valuesAt( data, path )[ 0 ];
		}
		if ( typeof value !== 'object' || value === null || ! Object.hasOwn( value, part ) ) {
			return undefined;
		}
		value = ( value as Record< string, unknown > )[ part ];
	}
	return value;
};

/** Every path of a message with its type, for people who write merge tags. */
export const pathsIn = ( data: unknown, prefix = '' ): Array< { path: string; type: string } > => {
	if ( Array.isArray( data ) ) {
		return [
			{ path: prefix, type: 'array' },
			...( data.length > 0 ? pathsIn( data[ 0 ], `${ prefix }[]` ).slice( isObject( data[ 0 ] ) ? 0 : 1 ) : [] ),
		];
	}
	if ( isObject( data ) ) {
		return Object.entries( data ).flatMap( ( [ name, value ] ) => pathsIn( value, prefix === '' ? name : `${ prefix }.${ name }` ) );
	}
	return [ { path: prefix, type: data === null ? 'null' : typeof data } ];
};

const knownParts = new Map< string, readonly string[] >();
const mostKnown = 1_000;

const partsOf = ( path: string ): readonly string[] => {
	const known = knownParts.get( path );
	if ( known ) {
		return known;
	}
	const parts = path
		.replace( /\[(\d*)\]/g, ( _whole, index: string ) => ( index === '' ? '.[]' : `.${ index }` ) )
		.split( '.' )
		.filter( Boolean );
	if ( knownParts.size >= mostKnown ) {
		knownParts.clear();
	}
	knownParts.set( path, parts );
	return parts;
};

const membersAt = ( value: unknown, name: string ): unknown[] => {
	if ( name === '[]' ) {
		return Array.isArray( value ) ? value : [];
	}
	const hasMember = typeof value === 'object' && value !== null && Object.hasOwn( value, name );
	return hasMember ? [ ( value as Record< string, unknown > )[ name ] ] : [];
};

const isObject = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );
