import express, { type Express, type Request, type Response } from 'express';
import type { Refusal } from '../api/api-error.ts';
import type { Answer } from '../api/call.ts';
import type { Door, Incoming } from './door.ts';
import type { Live } from './live.ts';

/** Protocol, Events: at most 512 KB, after unzipping. An import of the public API may be 5,000 subscribers. */
const largestBodyBytes = 512 * 1024;
const largestPublicBodyBytes = 16 * 1024 * 1024;
const largestSnapshotBytes = 512 * 1024 * 1024;

export type ExpressOptions = {
	door: Door;
	live: Live;
	/** How a late answer waits. */
	wait: ( ms: number ) => Promise< void >;
};

/** Reads bodies and writes answers; what lies between is the door's. One layer: Express would try several one by one with every event. */
export const expressApp = ( { door, live, wait }: ExpressOptions ): Express => {
	const app = express();
	app.disable( 'x-powered-by' );
	app.disable( 'etag' );
	app.use( ( req, res ) => {
		if ( req.method === 'GET' && req.url === '/dashboard/live' ) {
			live.show( req, res );
			return;
		}
		readBody( req, res, ( body, error ) => {
			const given = error === null ? door.enter( read( req, body ) ) : door.refuse( read( req, body ), refusalOf( error.type ) );
			if ( given.kind === 'answer' && given.delayMs !== undefined ) {
				void wait( given.delayMs ).then( () => send( req, res, given ) );
			} else {
				send( req, res, given );
			}
		} );
	} );
	return app;
};

type BodyError = { type?: string };
type Done = ( body: Uint8Array, error: BodyError | null ) => void;

/** A body whose length is told and right is gathered as it comes; packed ones, and those that are too large or endless, are Express's. */
const readBody = ( req: Request, res: Response, done: Done ): void => {
	const { headers } = req;
	const limit = largestBodyAt( req.url );
	const length = headers[ 'content-length' ] === undefined ? 0 : Number( headers[ 'content-length' ] );
	if ( headers[ 'content-encoding' ] !== undefined || headers[ 'transfer-encoding' ] !== undefined || ! ( length <= limit ) ) {
		const unpack = express.raw( { type: () => true, limit, inflate: true } );
		unpack( req, res, ( error?: unknown ) =>
			done( Buffer.isBuffer( req.body ) ? req.body : nothing, error === undefined ? null : ( error as BodyError ) )
		);
		return;
	}
	if ( length === 0 ) {
		done( nothing, null );
		return;
	}
	const chunks: Buffer[] = [];
	req.on( 'data', ( chunk: Buffer ) => void chunks.push( chunk ) );
	req.on( 'end', () => done( chunks.length === 1 && chunks[ 0 ] ? chunks[ 0 ] : Buffer.concat( chunks ), null ) );
};

const largestBodyAt = ( url: string ): number => {
	if ( url.startsWith( '/_mock/snapshots/' ) ) {
		return largestSnapshotBytes;
	}
	return url.startsWith( '/api/v1/' ) || url.startsWith( '/v1/' ) ? largestPublicBodyBytes : largestBodyBytes;
};

const read = ( req: Request, body: Uint8Array ): Incoming => {
	const { url } = req;
	const at = url.indexOf( '?' );
	return {
		method: req.method,
		path: at === -1 ? url : url.slice( 0, at ),
		query: new URLSearchParams( at === -1 ? '' : url.slice( at ) ),
		// Node joins what came twice; only Set-Cookie stays a list, and nobody sends that to a server.
		headers: req.headers as Incoming[ 'headers' ],
		body,
	};
};

const nothing = new Uint8Array();

const send = ( req: Request, res: Response, given: Answer ): void => {
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

const refusalOf = ( type: string | undefined ): Refusal => {
	switch ( type ) {
		case 'entity.too.large':
			return { code: 'BODY_TOO_LARGE', description: 'The body is larger than this address takes.' };
		case 'encoding.unsupported':
			return { code: 'UNSUPPORTED_MEDIA_TYPE', description: 'The Content-Encoding is not one of gzip, deflate and br.' };
		default:
			return {
				code: 'MALFORMED_JSON',
				description: 'The body could not be read to its end, or it is not packed as Content-Encoding says.',
			};
	}
};
