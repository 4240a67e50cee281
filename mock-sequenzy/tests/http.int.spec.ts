import { createServer, request, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWayIn } from '../src/adapters/http.ts';
import type { Answer } from '../src/api/call.ts';

let http: Server;
afterEach( () => {
	vi.restoreAllMocks();
	http.close();
} );

/** A way in to a door that answers with what it was brought. */
const open = async ( enter: ( body: string ) => Answer ): Promise< number > => {
	http = createServer(
		createWayIn( {
			door: {
				enter: ( { body } ) => enter( new TextDecoder().decode( body ) ),
				refuse: ( _incoming, { code } ) => ( { kind: 'answer', status: 400, headers: {}, body: code } ),
			},
			live: { show: () => undefined, close: () => undefined },
			wait: async () => undefined,
		} )
	);
	await new Promise< void >( ( listening ) => http.listen( 0, '127.0.0.1', listening ) );
	return ( http.address() as AddressInfo ).port;
};

const send = ( port: number, headers: OutgoingHttpHeaders, parts: ReadonlyArray< string | Uint8Array > ): Promise< string > =>
	new Promise( ( answered, failed ) => {
		const call = request( { port, host: '127.0.0.1', method: 'POST', path: '/', headers }, ( res ) => {
			const chunks: Buffer[] = [];
			res.on( 'data', ( chunk: Buffer ) => void chunks.push( chunk ) );
			res.on( 'end', () => answered( `${ res.statusCode } ${ Buffer.concat( chunks ).toString() }` ) );
		} );
		call.on( 'error', failed );
		parts.forEach( ( part ) => void call.write( part ) );
		call.end();
	} );

const text = '{"name":"é"}';
const bytes = new TextEncoder().encode( text );
const torn = [ bytes.slice( 0, 10 ), bytes.slice( 10 ) ];
const brought = ( body: string ): Answer => ( { kind: 'answer', status: 200, headers: {}, body } );

describe( 'the way in over HTTP', () => {
	it.each( [
		[ 'in one piece', { 'content-length': bytes.length }, [ bytes ] ],
		[ 'in two pieces, torn within a letter', { 'content-length': bytes.length }, torn ],
		[ 'without its length', { 'transfer-encoding': 'chunked' }, torn ],
		[ 'packed', { 'content-encoding': 'gzip' }, [ gzipSync( bytes ) ] ],
	] )( 'brings the same body however it comes: %s', async ( _how, headers, parts ) => {
		expect( await send( await open( brought ), headers, parts ) ).toBe( `200 ${ text }` );
	} );

	it( 'refuses a body that is too large, told or not', async () => {
		const port = await open( brought );
		const large = 'x'.repeat( 512 * 1024 + 1 );
		expect( await send( port, { 'content-length': large.length }, [ large ] ) ).toBe( '400 BODY_TOO_LARGE' );
		expect( await send( port, { 'transfer-encoding': 'chunked' }, [ large ] ) ).toBe( '400 BODY_TOO_LARGE' );
	} );

	it( 'answers 500 for what cannot be sent, and goes on', async () => {
		const said = vi.spyOn( console, 'error' ).mockReturnValue( undefined );
		const port = await open( ( body ) => ( { kind: 'answer', status: 200, headers: { 'x-broken': body }, body: 'ok' } ) );
		expect( await send( port, { 'content-length': 3 }, [ 'a\nb' ] ) ).toBe( '500 ' );
		expect( said ).toHaveBeenCalledOnce();
		expect( await send( port, { 'content-length': 3 }, [ 'a-b' ] ) ).toBe( '200 ok' );
	} );
} );
