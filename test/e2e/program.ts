import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath( new URL( '../..', import.meta.url ) );

export interface Program {
	readonly child: ChildProcess;
	readonly stdout: () => string;
	/** The first match in what it prints; fails with what it said when it ends before. */
	readonly lineOf: ( pattern: RegExp ) => Promise< string >;
}

/** What `npm start` runs. */
export function start( args: readonly string[], env: Readonly< Record< string, string > > ): Program {
	const child = spawn( process.execPath, [ 'sandbox/start.ts', ...args ], {
		cwd: root,
		env: { ...process.env, ...env },
		stdio: [ 'ignore', 'pipe', 'pipe' ],
	} );
	let out = '';
	let said = '';
	child.stdout.setEncoding( 'utf8' ).on( 'data', ( text: string ) => ( out += text ) );
	child.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => ( said += text ) );
	return {
		child,
		stdout: () => out,
		lineOf: ( pattern ) =>
			new Promise( ( resolve, reject ) => {
				child.stdout.on( 'data', () => {
					const match = out.match( pattern );
					if ( match !== null ) {
						resolve( match[ 0 ] );
					}
				} );
				child.on( 'close', ( code ) => reject( new Error( `npm start ended with ${ code }: ${ said }` ) ) );
			} ),
	};
}

/** Programs of this machine that name the folder; on a system without /proc none can be seen. */
export function processesOf( folder: string ): string[] {
	try {
		return readdirSync( '/proc' )
			.filter( ( name ) => /^\d+$/.test( name ) && Number( name ) !== process.pid )
			.filter( ( pid ) => readFileSync( `/proc/${ pid }/cmdline`, 'utf8' ).includes( folder ) );
	} catch {
		return [];
	}
}
