import { once } from 'node:events';
import { createServer, request as callOn, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** The mock behind a door that counts what comes, and can refuse batches of events which hold a word, without saying which event it was. */
export interface Watched {
	readonly url: string;
	readonly batches: () => number;
	/** Under which ids a fact about this address was sent: one, however often. */
	readonly idsOf: ( email: string ) => number;
	/** Records of sync runs: how many were sent since they were forgotten, and how many different ones in each run. */
	readonly items: () => { readonly sent: number; readonly distinct: number };
	readonly forgetItems: () => void;
	/** Undefined: refuses nothing. */
	refuse: ( word: string | undefined ) => void;
	readonly close: () => Promise< void >;
}

/** The error code of a refused batch. */
export const refusal = 'VALIDATION_FAILED';

export const startWatched = async ( mockUrl: string ): Promise< Watched > => {
	let batches = 0;
	let refused: string | undefined;
	const ids = new Map< string, Set< string > >();
	const records = new Set< string >();
	let sent = 0;
	const server = createServer( async ( incoming, outgoing ) => {
		const body = await bodyOf( incoming );
		const isBatch = incoming.url?.endsWith( '/api/woocommerce/events' ) ?? false;
		batches += isBatch ? 1 : 0;
		if ( isBatch ) {
			remember( ids, textOf( incoming, body ) );
		}
		if ( incoming.url?.endsWith( '/batches' ) ) {
			const { resource, items } = JSON.parse( textOf( incoming, body ) ) as Page;
			sent += items.length;
			for ( const { id } of items ) {
				records.add( `${ incoming.url } ${ resource } ${ id }` );
			}
		}
		if ( isBatch && refused !== undefined && textOf( incoming, body ).includes( refused ) ) {
			outgoing.writeHead( 400, { 'content-type': 'application/json' } );
			outgoing.end( JSON.stringify( { success: false, code: refusal, description: 'Something in here is not right.' } ) );
			return;
		}
		passOn( mockUrl, incoming, body, outgoing );
	} );
	server.listen( 0, '127.0.0.1' );
	await once( server, 'listening' );
	return {
		url: `http://127.0.0.1:${ ( server.address() as AddressInfo ).port }`,
		batches: () => batches,
		items: () => ( { sent, distinct: records.size } ),
		forgetItems: () => {
			sent = 0;
			records.clear();
		},
		idsOf: ( email ) => ids.get( email )?.size ?? 0,
		refuse: ( word ) => ( refused = word ),
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once( server, 'close' );
		},
	};
};

interface Page {
	readonly resource: string;
	readonly items: ReadonlyArray< { readonly id: number } >;
}

interface Sent {
	readonly eventId: string;
	readonly entity?: unknown;
	readonly payload: { readonly email?: string };
}

const remember = ( ids: Map< string, Set< string > >, text: string ): void => {
	for ( const { eventId, entity, payload } of ( JSON.parse( text ) as { events: readonly Sent[] } ).events ) {
		if ( entity === undefined && payload.email !== undefined ) {
			ids.set( payload.email, ( ids.get( payload.email ) ?? new Set() ).add( eventId ) );
		}
	}
};

const bodyOf = async ( incoming: IncomingMessage ): Promise< Buffer > => {
	const parts: Buffer[] = [];
	for await ( const part of incoming ) {
		parts.push( part as Buffer );
	}
	return Buffer.concat( parts );
};

const textOf = ( incoming: IncomingMessage, body: Buffer ): string =>
	( incoming.headers[ 'content-encoding' ] === 'gzip' ? gunzipSync( body ) : body ).toString();

/** What the mock cuts is cut here too. */
const passOn = ( mockUrl: string, incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse ): void => {
	const call = callOn( mockUrl + ( incoming.url ?? '/' ), { method: incoming.method, headers: incoming.headers }, ( answer ) => {
		outgoing.writeHead( answer.statusCode ?? 502, answer.headers );
		answer.pipe( outgoing );
	} );
	call.on( 'error', () => outgoing.destroy() );
	call.end( body );
};
