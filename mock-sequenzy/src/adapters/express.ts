import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler, type Response } from 'express';
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

/** Reads bodies and writes answers; what lies between is the door's. */
export const expressApp = ( { door, live, wait }: ExpressOptions ): Express => {
	const app = express();
	app.disable( 'x-powered-by' );
	app.disable( 'etag' );
	const reading = ( limit: number ): RequestHandler => express.raw( { type: () => true, limit, inflate: true } );
	const readBody = reading( largestBodyBytes );
	const readPublicBody = reading( largestPublicBodyBytes );
	const readSnapshot = reading( largestSnapshotBytes );
	// One layer instead of a path each: Express would try them one by one with every event.
	app.use( ( req, res, next ) => {
		if ( req.url.startsWith( '/_mock/snapshots/' ) ) {
			readSnapshot( req, res, next );
		} else {
			( /^\/(api\/)?v1\//.test( req.url ) ? readPublicBody : readBody )( req, res, next );
		}
	} );
	app.use( tooLargeOrBroken( door ) );
	app.use( ( req, res ) => {
		if ( req.method === 'GET' && req.path === '/dashboard/live' ) {
			live.show( req, res );
			return;
		}
		const given = door.enter( read( req ) );
		if ( given.kind === 'answer' && given.delayMs !== undefined ) {
			void wait( given.delayMs ).then( () => send( req, res, given ) );
		} else {
			send( req, res, given );
		}
	} );
	return app;
};

const read = ( req: Request ): Incoming => {
	const [ path = '/', query ] = req.originalUrl.split( '?', 2 );
	return {
		method: req.method,
		path,
		query: new URLSearchParams( query ),
		// Node joins what came twice; only Set-Cookie stays a list, and nobody sends that to a server.
		headers: req.headers as Incoming[ 'headers' ],
		body: Buffer.isBuffer( req.body ) ? req.body : nothing,
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

const tooLargeOrBroken =
	( door: Door ): ErrorRequestHandler =>
	( error, req, res, _next ) =>
		send( req, res, door.refuse( read( req ), refusalOf( ( error as { type?: string } ).type ) ) );

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
