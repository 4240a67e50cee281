import { createHash } from 'node:crypto';
import { closeSync, createReadStream, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Progress } from '../progress.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Places } from './places.ts';
import { isAtLeast, isRelease, looksLikeVersion } from './version.ts';
import { findWooCommerce, OLDEST as OLDEST_WOOCOMMERCE } from './woocommerce.ts';
import { findWordPress, OLDEST as OLDEST_WORDPRESS } from './wordpress.ts';
import { openZip } from './zip.ts';

type Kind = 'wordpress' | 'woocommerce';

interface Offer {
	readonly name: string;
	readonly oldest: string;
	readonly here: ( places: Places ) => readonly { readonly version: string }[];
	/** Below wordpress.org's address for downloads. */
	readonly path: ( version: string ) => string;
	/** wordpress.org has a sum for WordPress. For a plugin's zip it has none: there the sums inside the zip must do. */
	readonly hasSum: boolean;
}

const offers: Readonly< Record< Kind, Offer > > = {
	wordpress: {
		name: 'WordPress',
		oldest: OLDEST_WORDPRESS,
		here: ( places ) => findWordPress( undefined, places ),
		path: ( version ) => `release/wordpress-${ version }.zip`,
		hasSum: true,
	},
	woocommerce: {
		name: 'WooCommerce',
		oldest: OLDEST_WOOCOMMERCE,
		here: ( places ) => findWooCommerce( undefined, places ).filter( ( { source } ) => source === 'woocommerce' ),
		path: ( version ) => `plugin/woocommerce.${ version }.zip`,
		hasSum: false,
	},
};

/** Lays a version that somebody wants, and that is not on this machine, into the cache. */
export async function fetchMissing(
	given: { readonly [ kind in Kind ]?: string },
	places: Places,
	step: Progress[ 'step' ]
): Promise< void > {
	for ( const kind of [ 'wordpress', 'woocommerce' ] as const ) {
		const [ version, offer ] = [ given[ kind ], offers[ kind ] ];
		const isWanted = version !== undefined && looksLikeVersion( version ) && isAtLeast( version, offer.oldest );
		if ( isWanted && ! offer.here( places ).some( ( build ) => isRelease( build.version, version ) ) ) {
			await step( `Downloading ${ offer.name } ${ version }`, ( say ) => fetchVersion( kind, version, places, say ) );
		}
	}
}

async function fetchVersion( kind: Kind, version: string, places: Places, say: ( text: string ) => void ): Promise< void > {
	const { name, path, hasSum } = offers[ kind ];
	const url = new URL( path( version ), places.downloads ).href;
	const zip = join( places.cache, 'downloads', `${ kind }-${ version }.zip` );
	const said = ( reason: string ) =>
		new SandboxError(
			`${ name } ${ version } is not on this machine, and ${ reason } Or unpack it into ${ join( places.cache, kind, version ) }, give a folder or a zip with --${ kind }, or leave the option out: what is here is taken.`
		);
	const reach = ( address: string, init: RequestInit = {} ): Promise< Response > =>
		fetch( address, init ).catch( ( error: Error ) => {
			const { code } = ( error.cause ?? {} ) as { readonly code?: string };
			throw said(
				`${ new URL( url ).host } cannot be reached (${ code ?? error.message }). Connect and start again; behind a proxy set NODE_USE_ENV_PROXY=1.`
			);
		} );

	mkdirSync( dirname( zip ), { recursive: true } );
	const answer = await reach( url, { headers: existsSync( zip ) ? { range: `bytes=${ statSync( zip ).size }-` } : {} } );
	if ( answer.status === 404 ) {
		throw said( `${ new URL( url ).host } has no such version. Give one as it stands on wordpress.org, with all its numbers.` );
	}
	// 416: it had arrived to its last byte.
	if ( answer.status !== 416 ) {
		if ( ! answer.ok ) {
			throw said( `${ url } answers ${ answer.status }. Start again later.` );
		}
		await receive( answer, zip, say ).catch( ( error: Error ) => {
			throw said( `the download broke off (${ error.message }). Start again: it goes on where it was.` );
		} );
	}
	const sum = hasSum ? await reach( `${ url }.sha1` ) : undefined;
	if ( sum?.ok && ( await sum.text() ).trim() !== ( await sha1Of( zip ) ) ) {
		rmSync( zip );
		throw said( `what ${ url } sent does not match its checksum. Start again.` );
	}
	unpackInto( join( places.cache, kind, version ), zip, `${ kind }/` );
}

/** Goes on where an earlier try ended, when the server does; what arrives is kept, also when it breaks off. */
async function receive( answer: Response, file: string, say: ( text: string ) => void ): Promise< void > {
	const isRest = answer.status === 206;
	let have = isRest ? statSync( file ).size : 0;
	const whole = have + Number( answer.headers.get( 'content-length' ) ?? 0 );
	const output = openSync( file, isRest ? 'a' : 'w' );
	let told = -1;
	try {
		for await ( const chunk of Readable.fromWeb( answer.body as ReadableStream ) ) {
			have += writeSync( output, chunk as Uint8Array );
			const tenth = Math.floor( ( 10 * have ) / Math.max( whole, have ) );
			if ( tenth > told ) {
				told = tenth;
				say( `${ megabytes( have ) } of ${ megabytes( Math.max( whole, have ) ) }` );
			}
		}
	} finally {
		closeSync( output );
	}
}

const megabytes = ( bytes: number ): string => `${ ( bytes / 1_000_000 ).toFixed( 1 ) } MB`;

async function sha1Of( file: string ): Promise< string > {
	const sum = createHash( 'sha1' );
	for await ( const chunk of createReadStream( file ) ) {
		sum.update( chunk as Buffer );
	}
	return sum.digest( 'hex' );
}

/** In one move, so that nobody finds half a WordPress in the cache. A zip that is not whole is thrown away. */
function unpackInto( folder: string, path: string, prefix: string ): void {
	const beside = path.replace( /\.zip$/, '' );
	rmSync( beside, { recursive: true, force: true } );
	try {
		const zip = openZip( path );
		try {
			zip.unpack( prefix, beside );
		} finally {
			zip.close();
		}
	} catch ( error ) {
		rmSync( path );
		throw error;
	}
	mkdirSync( dirname( folder ), { recursive: true } );
	rmSync( folder, { recursive: true, force: true } );
	renameSync( beside, folder );
	rmSync( path );
}
