import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findPhp } from '../../sandbox/runtimes/host-php.ts';
import { stores } from '../e2e/stores.ts';
import { layStore } from './lay-store.ts';
import { canRunMariaDb } from './php.ts';

/** What a process of the store said; `signal` when it was killed. */
export interface Said {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly text: string;
}

/** A connected-to-nothing store on native PHP, in a temporary folder. */
export interface NativeStore {
	readonly name: string;
	readonly engine: Engine;
	/** Runs a script in a process of its own; what is told becomes its first argument, as JSON. */
	readonly run: ( script: URL, told: unknown, options?: { readonly settings?: readonly string[] } ) => Promise< Said >;
	/** The same for a script that answers in JSON, whatever comes of it. */
	readonly ask: < Answer >(
		script: URL,
		told?: Record< string, unknown >,
		options?: { readonly settings?: readonly string[] }
	) => Promise< Answer >;
	/** Runs a script with arguments and an environment of its own. */
	readonly runWith: ( script: URL, given: readonly string[], variables: Readonly< Record< string, string > > ) => Promise< Said >;
	readonly environment: Readonly< Record< string, string > >;
	readonly php: string;
	/** PHP settings that let a process read what an earlier one compiled. */
	readonly compiledOnce: readonly string[];
	readonly close: () => Promise< void >;
}

export type Engine = 'sqlite' | 'mariadb';

/** Undefined, with the reason, when this machine cannot have one. */
export function absentNativeStore( engine: Engine ): string | undefined {
	const php = findPhp();
	if ( php === undefined ) {
		return 'PHP 8.1 or newer was not found.';
	}
	if ( engine === 'sqlite' && ! php.hasSqlite ) {
		return 'PHP lacks pdo_sqlite (Debian: php8.2-sqlite3).';
	}
	return engine === 'mariadb' && ! canRunMariaDb( php )
		? "mariadbd or PHP's mysqli was not found (Debian: mariadb-server, php8.2-mysql)."
		: undefined;
}

/** The newest WooCommerce that is found, else the stand-in; its plugin speaks to `apiUrl`. */
export async function startNativeStore( engine: Engine, apiUrl: string ): Promise< NativeStore > {
	const absent = absentNativeStore( engine );
	const php = findPhp();
	const store = stores()
		.filter( ( one ) => one.absent === undefined )
		.at( -1 );
	if ( absent !== undefined || php === undefined || store === undefined ) {
		throw new Error( `No store on native PHP: ${ absent ?? 'no WordPress was found.' }` );
	}
	const laid = layStore( store.options );
	const host = spawn( php.path, [ fileURLToPath( new URL( './native/host.php', import.meta.url ) ) ], {
		env: { ...process.env, ...laid.environment, SEQUENZY_TEST_ENGINE: engine, SEQUENZY_API_URL: apiUrl },
		stdio: [ 'pipe', 'pipe', 'inherit' ],
	} );
	const [ line ] = ( await Promise.race( [
		once( createInterface( host.stdout ), 'line' ),
		once( host, 'close' ).then( () => [ '{}' ] ),
	] ) ) as [ string ];
	const environment = JSON.parse( line ) as Record< string, string >;
	if ( environment.SEQUENZY_TEST_SITE === undefined ) {
		throw new Error( 'The store could not be assembled; its process said why.' );
	}
	const compiledOnce = [ 'enable_cli=1', 'file_cache_only=1', `file_cache=${ environment.SEQUENZY_TEST_CODE }` ].flatMap( ( setting ) => [
		'-d',
		`opcache.${ setting }`,
	] );
	const run: NativeStore[ 'run' ] = ( script, told, { settings = [] } = {} ) =>
		say( php.path, [ ...compiledOnce, ...settings, fileURLToPath( script ), JSON.stringify( told ) ], environment );
	return {
		name: store.name,
		engine,
		environment,
		php: php.path,
		compiledOnce,
		run,
		runWith: ( script, given, variables ) =>
			say( php.path, [ ...compiledOnce, fileURLToPath( script ), ...given ], { ...environment, ...variables } ),
		ask: async ( script, told = {}, options ) => answerOf( script, await run( script, told, options ) ),
		close: async () => {
			if ( host.exitCode === null && host.signalCode === null ) {
				const closed = once( host, 'close' );
				host.stdin.end();
				await closed;
			}
			laid.remove();
		},
	};
}

/** Scripts that more than one kind of test runs. */
export const nativeScript = ( name: 'connect' | 'settle' ): URL => new URL( `./native/${ name }.php`, import.meta.url );

export function answerOf< Answer >( script: URL, { code, signal, text }: Said ): Answer {
	try {
		return JSON.parse( text ) as Answer;
	} catch {
		throw new Error( `${ script.pathname } ended with ${ code ?? signal } and said: ${ text.slice( -2000 ) }` );
	}
}

async function say( php: string, given: readonly string[], environment: Record< string, string > ): Promise< Said > {
	const child = spawn( php, given, { env: { ...process.env, ...environment }, stdio: [ 'ignore', 'pipe', 'pipe' ] } );
	let text = '';
	for ( const stream of [ child.stdout, child.stderr ] ) {
		stream.setEncoding( 'utf8' ).on( 'data', ( more: string ) => ( text += more ) );
	}
	const [ code, signal ] = ( await once( child, 'close' ) ) as [ number | null, NodeJS.Signals | null ];
	return { code, signal, text };
}
