import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Running = { url: string; close: () => Promise< void > };

const main = fileURLToPath( new URL( '../../../mock-sequenzy/bin/mock-sequenzy.mjs', import.meta.url ) );
const serve = fileURLToPath( new URL( './serve.ts', import.meta.url ) );

/** Each server has a process of its own, as it has in life. */
export const startMock = ( ...options: string[] ): Promise< Running > => start( main, '--port', '0', '--json', ...options );

export type Measured = Running & {
	/** Seconds that the processor has worked for the server so far. */
	processorSeconds: () => Promise< number >;
};

export const startMeasured = async ( what: 'mock' | 'echo' ): Promise< Measured > => {
	const child = fork( serve, [ what ], { stdio: [ 'ignore', 'inherit', 'inherit', 'ipc' ] } );
	const [ url ] = ( await once( child, 'message' ) ) as [ string ];
	return {
		url,
		processorSeconds: async () => {
			const answered = once( child, 'message' );
			child.send( 'usage' );
			return ( ( await answered ) as [ number ] )[ 0 ];
		},
		close: () => end( child ),
	};
};

const start = async ( file: string, ...args: string[] ): Promise< Running > => {
	const child = spawn( process.execPath, [ file, ...args ], { stdio: [ 'ignore', 'pipe', 'inherit' ] } );
	const [ line ] = ( await once( child.stdout, 'data' ) ) as [ Buffer ];
	const { url } = JSON.parse( line.toString() ) as { url: string };
	return { url, close: () => end( child ) };
};

const end = async ( child: ChildProcess ): Promise< void > => {
	const closed = once( child, 'close' );
	child.kill( 'SIGTERM' );
	await closed;
};

export const control = async ( url: string, method: string, path: string, body?: unknown ): Promise< Record< string, unknown > > => {
	const response = await fetch( `${ url }/_mock${ path }`, {
		method,
		...( body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify( body ) } ),
	} );
	if ( ! response.ok ) {
		throw new Error( `${ method } ${ path } answered ${ response.status }: ${ await response.text() }` );
	}
	return ( await response.json() ) as Record< string, unknown >;
};
