/**
 * wp-now in a process of its own: it looks for its cache in the home folder, talks on stdout and ends the process when something is missing.
 * Told what to run in its first argument, as JSON; afterwards a script by message, and its answer the same way.
 */
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { createNodeFsMountHandler } from '@php-wasm/node';
import { PHPResponse, type PHPRequest } from '@php-wasm/universal';
import { onLoopbackOnly } from '../loopback.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Mount } from '../runtime.ts';

export interface WpNowOrder {
	readonly tree: string;
	readonly url: string;
	readonly php: string;
	readonly wordpress: string;
	readonly mounts: readonly Mount[];
}

export interface Script {
	readonly id: number;
	readonly code: string;
}

export type Answer =
	| { readonly type: 'ready' }
	| { readonly type: 'printed'; readonly id: number; readonly text: string }
	| { readonly type: 'failed'; readonly id: number; readonly message: string };

const order = JSON.parse( process.argv[ 2 ] ?? '' ) as WpNowOrder;
const tell = ( answer: Answer ) => process.send?.( answer );
// Whoever started it is gone, however that came: nothing is left to run for.
process.on( 'disconnect', () => process.exit( 0 ) );

registerHooks( {
	resolve: ( specifier, context, next ) =>
		context.parentURL?.includes( '/@wp-now/wp-now/' ) && [ '@php-wasm/node', '@php-wasm/universal' ].includes( specifier )
			? next( new URL( './adapted.ts', import.meta.url ).href, context )
			: next( specifier, context ),
} );
const { getWpNowConfig, startServer } = await import( '@wp-now/wp-now' );

const config = await getWpNowConfig( { path: order.tree, php: order.php, wp: order.wordpress, port: Number( new URL( order.url ).port ) } );
const { php } = await onLoopbackOnly( () =>
	startServer( { ...config, documentRoot: '/wordpress', absoluteUrl: order.url, wpContentPath: join( order.tree, 'wp-content' ) } )
);
for ( const { host, inside } of order.mounts ) {
	await php.mount( inside, createNodeFsMountHandler( host ) );
}
const inTurn = oneAtATime();
const { requestHandler } = php;
if ( requestHandler !== undefined ) {
	const answer = requestHandler.request.bind( requestHandler );
	requestHandler.request = ( request ) => inTurn( () => answer( request ).catch( ( error: Error ) => failure( request, error ) ) );
}
process.on( 'message', ( { id, code }: Script ) => {
	void inTurn( () => php.run( { code } ) ).then(
		( { text } ) => tell( { type: 'printed', id, text } ),
		( error: Error ) => tell( { type: 'failed', id, message: error.message } )
	);
} );
tell( { type: 'ready' } );

/** wp-now itself leaves a request that fails without an answer, and the visitor waiting. */
function failure( { method, url }: PHPRequest, error: Error ): PHPResponse {
	console.error( method, url, error );
	const text = `PHP failed at ${ method } ${ url }: ${ error.message }`;
	return new PHPResponse( 500, { 'content-type': [ 'text/plain' ] }, new TextEncoder().encode( text ) );
}
