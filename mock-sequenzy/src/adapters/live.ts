import type { IncomingMessage, ServerResponse } from 'node:http';
import { isTrustedHost } from '../api/access.ts';
import type { Server } from '../api/mock.ts';
import { visitorOf } from '../api/visitor.ts';

export type Live = { show: ( req: IncomingMessage, res: ServerResponse ) => void; close: () => void };

/** Server-sent events: one `sequenzy-changed` for all that happened in a moment. Pages then fetch themselves again. */
export const createLive = ( mock: Server ): Live => {
	const open = new Set< ServerResponse >();
	let waiting: NodeJS.Timeout | undefined;
	const send = ( text: string ) => open.forEach( ( res ) => void res.write( text ) );
	const forget = mock.journal.onChange( () => {
		waiting ??= setTimeout( () => {
			waiting = undefined;
			send( 'event: sequenzy-changed\ndata: now\n\n' );
		}, gatherMs ).unref();
	} );
	const heart = setInterval( () => send( ': still here\n\n' ), 25_000 ).unref();
	return {
		show: ( req, res ) => {
			const isStranger = visitorOf( mock, { headers: { cookie: req.headers.cookie } } ).status === 'stranger';
			if ( isStranger || ! mock.access.lab || ! isTrustedHost( req.headers.host, mock.baseUrl() ) ) {
				res.writeHead( 403 ).end();
				return;
			}
			res.writeHead( 200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } );
			// How long the browser waits before it connects again: milliseconds, of the event stream's own format. No call is repeated.
			res.write( 'retry: 1000\n\n' );
			open.add( res );
			res.on( 'close', () => open.delete( res ) );
		},
		close: () => {
			forget();
			clearInterval( heart );
			clearTimeout( waiting );
			open.forEach( ( res ) => res.end() );
		},
	};
};

const gatherMs = 120;
