import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../ports.ts';
import { SandboxError } from '../../sandbox-error.ts';
import { lastComplaintIn } from '../complaint.ts';
import { leaveBehind } from '../left-behind.ts';
import type { Runtime, RuntimeOptions } from '../runtime.ts';
import { placeSqlite } from '../sqlite.ts';
import { writeWpConfig } from '../wp-config.ts';
import type { Answer, Script, WpNowOrder } from './host.ts';

const MU_PLUGINS = '/wordpress/wp-content/mu-plugins';
/** Only the name of a folder in wp-now's cache: with a whole WordPress as its project it runs that, and must not go and fetch one. */
const CACHED = '1.0';
let warned = false;

interface Asked {
	readonly resolve: ( text: string ) => void;
	readonly reject: ( error: Error ) => void;
}

/** The real wp-now, on a cache that needs no network (docs/adr/0032). */
export async function startWpNow( options: RuntimeOptions ): Promise< Runtime > {
	sayThatItIsOld();
	const { tree, work } = options;
	const port = options.port === 0 ? await freePort() : options.port;
	const url = `http://127.0.0.1:${ port }`;
	const home = join( work, 'home' );
	seedCache( home, options );
	mkdirSync( join( tree, 'wp-content/database' ), { recursive: true } );
	writeWpConfig( tree, { ...options.constants, WP_HOME: url, WP_SITEURL: url } );

	const order: WpNowOrder = {
		tree,
		url,
		php: options.php,
		wordpress: CACHED,
		mounts: options.mounts.filter( ( { inside } ) => inside !== MU_PLUGINS ),
	};
	const logFile = join( work, 'wp-now.log' );
	const log = openSync( logFile, 'w' );
	const child = fork( fileURLToPath( new URL( './host.ts', import.meta.url ) ), [ JSON.stringify( order ) ], {
		env: { ...process.env, HOME: home, USERPROFILE: home, NODE_ENV: 'production' },
		execArgv: [],
		stdio: [ 'ignore', log, log, 'ipc' ],
		// A terminal tells the whole group of Ctrl+C; when this one ends, the sandbox says.
		detached: true,
	} );
	closeSync( log );
	const isGone = leaveBehind( work, { group: child.pid ?? 0, names: tree } );
	const ended = once( child, 'exit' );
	const waiting = new Map< number, Asked >();
	await new Promise< void >( ( ready, failed ) => {
		child.on( 'message', ( answer: Answer ) => {
			switch ( answer.type ) {
				case 'ready':
					return ready();
				case 'printed':
					return waiting.get( answer.id )?.resolve( answer.text );
				case 'failed':
					return waiting.get( answer.id )?.reject( new SandboxError( `${ answer.message }\n${ lastComplaintIn( tree ) }` ) );
			}
		} );
		void ended.then( () => {
			const error = new SandboxError( `wp-now ended. What it said last:\n${ readFileSync( logFile, 'utf8' ).slice( -2000 ) }` );
			failed( error );
			waiting.forEach( ( { reject } ) => reject( error ) );
		} );
	} );

	let count = 0;
	return {
		name: 'wp-now',
		url,
		runPhp: async ( code ) => {
			if ( ! child.connected ) {
				throw new SandboxError( `wp-now has ended; what it said is in ${ logFile }.` );
			}
			count += 1;
			const script: Script = { id: count, code };
			const printed = new Promise< string >( ( resolve, reject ) => waiting.set( script.id, { resolve, reject } ) );
			child.send( script );
			return printed.finally( () => waiting.delete( script.id ) );
		},
		lastComplaint: () => lastComplaintIn( tree ),
		stop: async () => {
			child.kill();
			await ended;
			isGone();
		},
	};
}

/** What wp-now would download: a WordPress of that name, the SQLite plugin; and our must-use plugin beside its own. */
function seedCache( home: string, { tree, mounts }: RuntimeOptions ): void {
	const cache = join( home, '.wp-now' );
	const muPlugins = join( cache, 'mu-plugins' );
	rmSync( cache, { recursive: true, force: true } );
	mkdirSync( join( cache, 'wordpress-versions' ), { recursive: true } );
	symlinkSync( tree, join( cache, 'wordpress-versions', CACHED ), 'junction' );
	placeSqlite( join( muPlugins, 'sqlite-database-integration-main' ) );
	for ( const { host } of mounts.filter( ( { inside } ) => inside === MU_PLUGINS ) ) {
		cpSync( host, muPlugins, { recursive: true } );
	}
}

function sayThatItIsOld(): void {
	if ( ! warned ) {
		warned = true;
		process.stderr.write(
			'wp-now is deprecated and no longer maintained by its makers, who name Playground as what comes after it (--runtime playground).\n'
		);
	}
}
