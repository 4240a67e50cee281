import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Refusal } from '../api/api-error.ts';
import type { Answer } from '../api/call.ts';
import type { Door, Incoming } from './door.ts';
import type { Live } from './live.ts';

/** Protocol, Events: at most 512 KB, after unzipping. An import of the public API may be 5,000 subscribers. */
const largestBodyBytes = 512 * 1024;
const largestPublicBodyBytes = 16 * 1024 * 1024;
/** Of snapshots and journals. */
const largestFileBytes = 512 * 1024 * 1024;

export type WayInOptions = {
	door: Door;
	live: Live;
	/** How a late answer waits. */
	wait: ( ms: number ) => Promise< void >;
};

/** Reads bodies and writes answers; what lies between is the door's. Express takes the bodies that need it (docs/adr/0026). */
export const createWayIn = ( { door, live, wait }: WayInOptions ): RequestListener => {
	const answer = ( req: IncomingMessage, res: ServerResponse, body: Uint8Array, refusal: Refusal | null ): void =>
		guarded( req, res, () => {
			const incoming = read( req, body );
			const given = refusal === null ? door.enter( incoming ) : door.refuse( incoming, refusal );
			if ( given.kind === 'answer' && given.delayMs !== undefined ) {
				void wait( given.delayMs ).then( () => guarded( req, res, () => send( req, res, given ) ) );
			} else {
				send( req, res, given );
			}
		} );
	let unpacker: Promise< RequestListener > | undefined;
	/** Loaded with the first body that needs it: Express is a third of what a start would cost, and most stores never send one. */
	const unpack: RequestListener = ( req, res ) => {
		unpacker ??= import( './express.ts' ).then( ( { createUnpacker } ) =>
			createUnpacker( answer, ( one ) => largestBodyAt( urlOf( one ) ) )
		);
		void unpacker.then( ( take ) => guarded( req, res, () => take( req, res ) ) );
	};
	return ( req, res ) => {
		if ( req.method === 'GET' && req.url === '/dashboard/live' ) {
			guarded( req, res, () => live.show( req, res ) );
			return;
		}
		const length = plainLength( req );
		if ( length === null ) {
			unpack( req, res );
		} else if ( length === 0 ) {
			answer( req, res, nothing, null );
		} else {
			gather( req, ( body ) => answer( req, res, body, null ) );
		}
	};
};

/** Whatever breaks here, the others' calls go on. */
const guarded = ( req: IncomingMessage, res: ServerResponse, work: () => void ): void => {
	try {
		work();
	} catch ( error ) {
		console.error( `${ req.method } ${ req.url } broke:`, error );
		if ( ! res.headersSent ) {
			res.writeHead( 500 );
		}
		res.end();
	}
};

/** Of a body that comes as it is, with its length told and right; null for one that is packed, too large or endless. */
const plainLength = ( req: IncomingMessage ): number | null => {
	const { headers } = req;
	if ( headers[ 'content-encoding' ] !== undefined || headers[ 'transfer-encoding' ] !== undefined ) {
		return null;
	}
	const length = headers[ 'content-length' ] === undefined ? 0 : Number( headers[ 'content-length' ] );
	return length <= largestBodyAt( urlOf( req ) ) ? length : null;
};

const gather = ( req: IncomingMessage, done: ( body: Uint8Array ) => void ): void => {
	const chunks: Buffer[] = [];
	req.on( 'data', ( chunk: Buffer ) => void chunks.push( chunk ) );
	req.on( 'end', () => done( chunks.length === 1 && chunks[ 0 ] ? chunks[ 0 ] : Buffer.concat( chunks ) ) );
};

/** Node always knows it of a call that came in. */
const urlOf = ( { url = '/' }: IncomingMessage ): string => url;

const largestBodyAt = ( url: string ): number => {
	if ( url.startsWith( '/_mock/snapshots/' ) || url.startsWith( '/_mock/journal/replay' ) ) {
		return largestFileBytes;
	}
	return url.startsWith( '/api/v1/' ) || url.startsWith( '/v1/' ) ? largestPublicBodyBytes : largestBodyBytes;
};

const read = ( req: IncomingMessage, body: Uint8Array ): Incoming => {
	const url = urlOf( req );
	const at = url.indexOf( '?' );
	return {
		method: req.method ?? 'GET',
		path: at === -1 ? url : url.slice( 0, at ),
		query: new URLSearchParams( at === -1 ? '' : url.slice( at ) ),
		// Node joins what came twice; only Set-Cookie stays a list, and nobody sends that to a server.
		headers: req.headers as Incoming[ 'headers' ],
		body,
	};
};

const nothing = new Uint8Array();

const send = ( req: IncomingMessage, res: ServerResponse, given: Answer ): void => {
	if ( given.kind === 'drop' ) {
		req.socket.destroy();
		return;
	}
	if ( given.status === 204 ) {
		res.writeHead( 204, given.headers ).end();
		return;
	}
	// With its length an answer is one packet; without it, three.
	res.writeHead( given.status, { ...given.headers, 'content-length': Buffer.byteLength( given.body ) } ).end( given.body );
};
