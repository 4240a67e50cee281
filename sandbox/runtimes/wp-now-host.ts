/**
 * wp-now in a process of its own: it looks for its cache in the home folder, talks on stdout and ends the process when something is missing.
 * Told what to run in its first argument, as JSON; afterwards a script by message, and its answer the same way.
 */
import { join } from 'node:path';
import { getWpNowConfig, startServer, type Php } from '@wp-now/wp-now';
import { onLoopbackOnly } from './loopback.ts';
import type { Mount } from './runtime.ts';
import { oneAtATime } from './one-at-a-time.ts';

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
// A terminal tells everybody of Ctrl+C; the sandbox says when this one's turn is.
process.on( 'SIGINT', () => undefined );

const config = await getWpNowConfig( { path: order.tree, php: order.php, wp: order.wordpress, port: Number( new URL( order.url ).port ) } );
const { php } = await onLoopbackOnly( () =>
	startServer( { ...config, documentRoot: '/wordpress', absoluteUrl: order.url, wpContentPath: join( order.tree, 'wp-content' ) } )
);
mountAgainAndAgain( php );
const inTurn = oneAtATime();
giveEveryVisitorTheirCookies( php );
process.on( 'message', ( { id, code }: Script ) => {
	void inTurn( () => php.run( { code } ) ).then(
		( { text } ) => tell( { type: 'printed', id, text } ),
		( error: Error ) => tell( { type: 'failed', id, message: error.message } )
	);
} );
tell( { type: 'ready' } );

/** wp-now begins with a new PHP after some hundred requests, which knows its own folders alone. */
function mountAgainAndAgain( instance: Php ): void {
	const swap = instance.hotSwapPHPRuntime.bind( instance );
	const mountAll = () => {
		for ( const { host, inside } of order.mounts ) {
			instance.mkdir( inside );
			void instance.mount( inside, async ( _php, files, point ) => files.mount( files.filesystems.NODEFS, { root: host }, point ) );
		}
	};
	instance.hotSwapPHPRuntime = ( ...args ) => {
		swap( ...args );
		mountAll();
	};
	mountAll();
}

/**
 * wp-now keeps one jar of cookies for everybody, with the owner's log-in in it, and answers 502 to a request that comes while another is
 * under way. Here they come one after the other, each with the cookies of its visitor.
 */
function giveEveryVisitorTheirCookies( instance: Php ): void {
	const { requestHandler } = instance;
	const [ answer, run ] = [ requestHandler.request.bind( requestHandler ), instance.run.bind( instance ) ];
	let cookie = '';
	instance.run = ( request ) => run( request.headers === undefined ? request : { ...request, headers: { ...request.headers, cookie } } );
	requestHandler.request = ( request ) =>
		inTurn( () => {
			cookie = request.headers?.cookie ?? '';
			return answer( request );
		} );
}
