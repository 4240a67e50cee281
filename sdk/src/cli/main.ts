import { createSequenzy, syncStore, type LeftOut, type SyncResult } from '../server.ts';
import { forgetCursor, keepCursor, readCursor } from './cursor-file.ts';
import { commandIn, usage, UsageError, type Environment, type SyncCommand } from './options.ts';
import { createProgressBar, type Terminal } from './progress-bar.ts';
import { createWooCommerceClient } from './woocommerce-client.ts';

export interface Surroundings {
	readonly args: readonly string[];
	readonly env: Environment;
	readonly stdout: Terminal;
	readonly stderr: Terminal;
	/** Fires with Ctrl-C. */
	readonly signal: AbortSignal;
}

/** Answers with the exit code. */
export async function main( surroundings: Surroundings ): Promise< number > {
	const { args, env, stdout, stderr, signal } = surroundings;
	try {
		const command = commandIn( args, env );
		if ( command === 'help' ) {
			stdout.write( `${ usage }\n` );
			return 0;
		}
		return await run( command, surroundings );
	} catch ( thrown ) {
		if ( signal.aborted ) {
			stderr.write( '\nStopped. The same command goes on from here.\n' );
			return 130;
		}
		stderr.write( `\n${ thrown instanceof Error ? thrown.message : String( thrown ) }\n` );
		if ( thrown instanceof UsageError ) {
			stderr.write( `\n${ usage }\n` );
			return 2;
		}
		stderr.write( 'When that is mended, the same command goes on from here.\n' );
		return 1;
	}
}

async function run( command: SyncCommand, { stdout, stderr, signal }: Surroundings ): Promise< number > {
	const { storeUrl, apiKey, apiUrl, since, cursorFile, restart } = command;
	const cursor = restart ? undefined : await readCursor( cursorFile, storeUrl );
	const bar = createProgressBar( stderr );
	const reasons = new Map< string, LeftOut[] >();
	if ( cursor !== undefined ) {
		stderr.write( `Going on where it stopped (${ cursorFile }); --restart begins again.\n` );
	}
	try {
		const result = await syncStore( {
			woocommerce: await createWooCommerceClient( command ),
			sequenzy: createSequenzy( { apiKey, baseUrl: apiUrl } ),
			since,
			cursor,
			signal,
			onProgress: async ( progress ) => {
				bar.show( progress );
				for ( const one of progress.leftOut ) {
					reasons.set( one.reason, [ ...( reasons.get( one.reason ) ?? [] ), one ] );
				}
				await keepCursor( cursorFile, { storeUrl, cursor: progress.cursor } );
			},
		} );
		bar.end();
		await forgetCursor( cursorFile );
		stdout.write( summaryOf( result, reasons, storeUrl ) );
		return 0;
	} finally {
		bar.end();
	}
}

function summaryOf(
	{ products, customers, orders, startedAt }: SyncResult,
	reasons: ReadonlyMap< string, readonly LeftOut[] >,
	storeUrl: string
): string {
	const left = [ ...reasons ].map( ( [ reason, records ] ) => {
		const ids = records.slice( 0, 5 ).map( ( { resource, id } ) => `${ resource.slice( 0, -1 ) } ${ id }` );
		return `Left out ${ records.length }: ${ reason } (${ ids.join( ', ' ) }${ records.length > ids.length ? ', …' : '' })\n`;
	} );
	return `${ products.sent } products, ${ customers.sent } customers and ${ orders.sent } orders are in Sequenzy.\n${ left.join(
		''
	) }What changes from now on: sequenzy-woocommerce sync --store ${ storeUrl } --since ${ startedAt }\n`;
}
