import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express from 'express';
import type { Refusal } from '../api/api-error.ts';

type Unpacked = ( req: IncomingMessage, res: ServerResponse, body: Uint8Array, refusal: Refusal | null ) => void;

/** Bodies that are packed, too large or endless: Express unpacks them, and stops at the limit. */
export const createUnpacker = ( done: Unpacked, limitOf: ( req: IncomingMessage ) => number ): RequestListener => {
	const app = express();
	app.disable( 'x-powered-by' );
	app.disable( 'etag' );
	app.use( ( req, res ) => {
		const unpack = express.raw( { type: () => true, limit: limitOf( req ), inflate: true } );
		unpack( req, res, ( error?: unknown ) =>
			done(
				req,
				res,
				Buffer.isBuffer( req.body ) ? req.body : new Uint8Array(),
				error === undefined ? null : refusalOf( ( error as { type?: string } ).type )
			)
		);
	} );
	return app;
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
