/** `npm start`: a shop, the plugin and the mock, until somebody stops them. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { card } from './card.ts';
import { startSandbox } from './index.ts';
import { rememberSandbox, usualDir } from './manage/registry.ts';
import { createListrProgress } from './listr-progress.ts';
import { parseStartOptions, usage, UsageError, type StartOptions } from './options.ts';
import { usualPlaces } from './resolve/places.ts';
import { SandboxError } from './sandbox-error.ts';

const INTERRUPTED = 130;
const interruption = new AbortController();

process.exit( await main() );

async function main(): Promise< number > {
	try {
		const options = parseStartOptions( process.argv.slice( 2 ), process.env );
		if ( options.help ) {
			process.stdout.write( `${ usage }\n` );
			return 0;
		}
		return await serve( options );
	} catch ( error ) {
		return interruption.signal.aborted ? INTERRUPTED : complain( error );
	}
}

async function serve( options: StartOptions ): Promise< number > {
	// The same signal may come twice: from the terminal, and from npm.
	for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
		process.on( signal, () => interruption.abort() );
	}
	const placed = ( path: string ) => resolve( process.env.INIT_CWD ?? process.cwd(), path );
	const dir = options.dir === undefined ? usualDir : placed( options.dir );
	rememberSandbox( dir, usualPlaces() );
	const sandbox = await startSandbox( {
		...options,
		...( options.theme !== undefined && { theme: placed( options.theme ) } ),
		...( options.plugin !== undefined && { plugin: placed( options.plugin ) } ),
		dir,
		progress: createListrProgress( { quietStdout: options.json } ),
		signal: interruption.signal,
	} );
	if ( ! interruption.signal.aborted ) {
		process.stdout.write( options.json ? `${ JSON.stringify( sandbox.info ) }\n` : card( sandbox.info ) );
		await once( interruption.signal, 'abort' );
	}
	await sandbox.stop();
	return 0;
}

function complain( error: unknown ): number {
	if ( error instanceof UsageError ) {
		process.stderr.write( `${ error.message }\n\n${ usage }\n` );
		return 2;
	}
	process.stderr.write( `\n${ error instanceof SandboxError ? error.message : ( ( error as Error ).stack ?? String( error ) ) }\n` );
	return 1;
}
