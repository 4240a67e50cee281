import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence about every store, and the PHP that shows it. */
export interface Claim {
	readonly title: string;
	/** The body of a function that runs in a request of its own before; that request has ended when `php` runs. */
	readonly earlier?: string;
	/** The body of a function; what it returns is what was seen. */
	readonly php: string;
	readonly expected: unknown;
}

/** What one claim's PHP returned, or the message of what it threw. */
export type Seen = { readonly returned: unknown } | { readonly threw: string };

const tools = readFileSync( join( import.meta.dirname, 'tools.php' ), 'utf8' );

/** Runs all claims in two requests, because starting PHP costs more than any of them; answers with what each saw, by title. */
export async function runClaims(
	claims: readonly Claim[],
	runPhp: ( code: string ) => Promise< string >
): Promise< ReadonlyMap< string, Seen > > {
	const earlier = claims.flatMap( ( { title, earlier: php } ) => ( php === undefined ? [] : [ { title, php } ] ) );
	const before = new Map( read( await runPhp( scriptOf( earlier ) ) ) );
	const after = read( await runPhp( scriptOf( claims ) ) );
	const failed = ( title: string ): Seen | undefined => {
		const seen = before.get( title );
		return seen !== undefined && 'threw' in seen ? { threw: `in the earlier request: ${ seen.threw }` } : undefined;
	};
	return new Map( after.map( ( [ title, seen ] ) => [ title, failed( title ) ?? seen ] ) );
}

const MARK = 'store-contract:';

function scriptOf( bodies: readonly { readonly title: string; readonly php: string }[] ): string {
	const functions = bodies.map(
		( { title, php } ) => `${ JSON.stringify( title ).replaceAll( '$', '\\$' ) } => static function () {${ php }\n}`
	);
	return `${ tools }
$seen = array();
foreach ( array( ${ functions.join( ', ' ) } ) as $title => $claim ) {
	try {
		$seen[] = array( $title, array( 'returned' => $claim() ) );
	} catch ( Throwable $error ) {
		$seen[] = array( $title, array( 'threw' => $error->getMessage() . ' at ' . basename( $error->getFile() ) . ':' . $error->getLine() ) );
	}
}
echo '${ MARK }', wp_json_encode( $seen );`;
}

function read( printed: string ): [ string, Seen ][] {
	const at = printed.indexOf( MARK );
	if ( at < 0 ) {
		throw new Error( `The claims could not be tried: ${ printed.slice( 0, 2_000 ) || 'PHP printed nothing.' }` );
	}
	return JSON.parse( printed.slice( at + MARK.length ) ) as [ string, Seen ][];
}
