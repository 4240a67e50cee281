/** `npm start`: a shop, the plugin and the mock, until somebody stops them. */
import { fileURLToPath } from 'node:url';
import { card } from './card.ts';
import { startSandbox, type Sandbox } from './index.ts';
import { createListrProgress } from './listr-progress.ts';
import { parseStartOptions, usage, UsageError, type StartOptions } from './options.ts';
import { SandboxError } from './sandbox-error.ts';

let stopping = false;
let sandbox: Sandbox | undefined;

process.exitCode = await main();

async function main(): Promise< number > {
	let options: StartOptions;
	try {
		options = parseStartOptions( process.argv.slice( 2 ), process.env );
	} catch ( error ) {
		return complain( error );
	}
	if ( options.help ) {
		process.stdout.write( `${ usage }\n` );
		return 0;
	}
	// Both may arrive, and both twice: from the terminal, and from whoever started us.
	for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
		process.on( signal, () => void stop() );
	}
	try {
		sandbox = await startSandbox( {
			...options,
			dir: fileURLToPath( new URL( '../.sandbox', import.meta.url ) ),
			progress: createListrProgress( { quietStdout: options.json } ),
		} );
	} catch ( error ) {
		return complain( error );
	}
	if ( stopping ) {
		await sandbox.stop();
		process.exit( 0 );
	}
	process.stdout.write( options.json ? `${ JSON.stringify( sandbox.info ) }\n` : card( sandbox.info ) );
	return 0;
}

/** During the start it is remembered: workers that are being started cannot be stopped half-way. */
async function stop(): Promise< void > {
	if ( stopping ) {
		return;
	}
	stopping = true;
	if ( sandbox !== undefined ) {
		await sandbox.stop();
		process.exit( 0 );
	}
}

function complain( error: unknown ): number {
	if ( error instanceof UsageError ) {
		process.stderr.write( `${ error.message }\n\n${ usage }\n` );
		return 2;
	}
	process.stderr.write( `\n${ error instanceof SandboxError ? error.message : ( error as Error ).stack ?? String( error ) }\n` );
	return 1;
}
