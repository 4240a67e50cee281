import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Output } from './tally.ts';

export const root = fileURLToPath( new URL( '../../', import.meta.url ) );
/** Where the runners leave their reports. */
export const reports = join( root, '.artifacts/reports' );

const running = new Set< ChildProcess >();
for ( const signal of [ 'SIGINT', 'SIGTERM' ] as const ) {
	process.once( signal, () => {
		for ( const child of running ) {
			child.kill( signal );
		}
		process.exitCode = 130;
	} );
}

/** Runs a command with the project's own binaries first in PATH. Answers its exit code (null: ended by a signal) and all that it printed. */
export function runCommand(
	command: string,
	given: readonly string[],
	{
		cwd = root,
		variables = {},
		output,
	}: { readonly cwd?: string; readonly variables?: Record< string, string >; readonly output: Output }
): Promise< { readonly status: number | null; readonly printed: string } > {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( command, given, {
			cwd,
			env: {
				...process.env,
				...variables,
				PATH: join( root, 'node_modules/.bin' ) + delimiter + process.env.PATH,
			},
			stdio: [ 'ignore', 'pipe', 'pipe' ],
		} );
		running.add( child );
		let printed = '';
		for ( const stream of [ child.stdout, child.stderr ] ) {
			stream.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
				printed += text;
				output( text );
			} );
		}
		child.once( 'error', reject );
		child.once( 'close', ( status ) => {
			running.delete( child );
			resolve( { status, printed } );
		} );
	} );
}
