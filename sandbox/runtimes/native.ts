import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../ports.ts';
import { SandboxError } from '../sandbox-error.ts';
import { lastComplaintIn } from './complaint.ts';
import { findPhps } from './host-php.ts';
import { leaveBehind } from './left-behind.ts';
import { startPhpServer } from './php-server.ts';
import type { Mount, Runtime, RuntimeOptions } from './runtime.ts';
import { placeSqlite } from './sqlite.ts';
import { quoted, writeWpConfig } from './wp-config.ts';

const WORDPRESS = '/wordpress';
const router = fileURLToPath( new URL( './router.php', import.meta.url ) );

/** The PHP of this machine with SQLite: no WebAssembly in between, and as quick as a store is in life. */
export async function startNative( options: RuntimeOptions ): Promise< Runtime > {
	const { tree, work, mounts, installed } = options;
	const php = findPhps().find( ( { version, hasSqlite } ) => version === options.php && hasSqlite );
	if ( php === undefined ) {
		throw new SandboxError( `PHP ${ options.php } with pdo_sqlite is not on this machine any more.` );
	}
	const port = options.port === 0 ? await freePort() : options.port;
	const url = `http://127.0.0.1:${ port }`;
	const settings = [
		'memory_limit=256M',
		'error_reporting=E_ALL',
		'display_errors=0',
		'log_errors=1',
		`error_log=${ join( tree, 'wp-content/debug.log' ) }`,
		'upload_max_filesize=64M',
		'post_max_size=64M',
		'opcache.revalidate_freq=0',
	];
	mkdirSync( work, { recursive: true } );
	linkMounts( tree, mounts );
	placeDatabase( tree );
	writeWpConfig( tree, { ...options.constants, WP_HOME: url, WP_SITEURL: url, FS_METHOD: 'direct' } );

	const runPhp = async ( code: string ): Promise< string > => {
		const before = lastComplaintIn( tree );
		const { status, out } = await runCode( php.path, settings, atHome( code, options ) );
		const said = lastComplaintIn( tree );
		if ( status !== 0 ) {
			throw new SandboxError( `PHP ended with ${ status }. ${ out.slice( -2000 ) }${ said === before ? '' : `\n${ said }` }` );
		}
		return out;
	};
	if ( ! installed ) {
		const said = await runPhp( readFileSync( new URL( './install.php', import.meta.url ), 'utf8' ) );
		if ( ! said.endsWith( 'installed' ) ) {
			throw new SandboxError( `WordPress could not be installed: ${ said.slice( 0, 2000 ) || lastComplaintIn( tree ) }` );
		}
	}
	const server = await startPhpServer( { php: php.path, router, root: tree, port, workers: 4, settings } );
	const isGone = leaveBehind( work, { group: server.pid, names: tree } );
	return {
		name: 'native',
		url,
		runPhp,
		lastComplaint: () => lastComplaintIn( tree ),
		stop: async () => {
			await server.close();
			isGone();
		},
	};
}

/** What another start linked and this one does not is taken away. */
function linkMounts( tree: string, mounts: readonly Mount[] ): void {
	for ( const folder of [ 'plugins', 'themes' ].map( ( name ) => join( tree, 'wp-content', name ) ) ) {
		for ( const name of existsSync( folder ) ? readdirSync( folder ) : [] ) {
			if ( lstatSync( join( folder, name ) ).isSymbolicLink() ) {
				unlinkSync( join( folder, name ) );
			}
		}
	}
	for ( const { host, inside } of mounts ) {
		if ( inside.startsWith( `${ WORDPRESS }/` ) ) {
			const link = join( tree, inside.slice( WORDPRESS.length ) );
			rmSync( link, { recursive: true, force: true } );
			mkdirSync( dirname( link ), { recursive: true } );
			symlinkSync( host, link, 'junction' );
		}
	}
}

function placeDatabase( tree: string ): void {
	const content = join( tree, 'wp-content' );
	const plugin = join( content, 'sqlite-database-integration' );
	placeSqlite( plugin );
	writeFileSync(
		join( content, 'db.php' ),
		readFileSync( join( plugin, 'db.copy' ), 'utf8' ).replaceAll( '{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin )
	);
}

/** Scripts name files as the other runtimes see them; here they lie where they are. */
function atHome( code: string, { tree, mounts }: RuntimeOptions ): string {
	const elsewhere = mounts.filter( ( { inside } ) => ! inside.startsWith( `${ WORDPRESS }/` ) );
	return [ ...elsewhere, { host: tree, inside: WORDPRESS } ].reduce(
		( text, { host, inside } ) => text.replaceAll( `'${ inside }/`, `${ quoted( `${ host }/` ).slice( 0, -1 ) }` ),
		code
	);
}

async function runCode(
	php: string,
	settings: readonly string[],
	code: string
): Promise< { readonly status: number | null; readonly out: string } > {
	const child = spawn(
		php,
		settings.flatMap( ( setting ) => [ '-d', setting ] ),
		{ stdio: [ 'pipe', 'pipe', 'ignore' ] }
	);
	let out = '';
	child.stdout.setEncoding( 'utf8' ).on( 'data', ( text: string ) => ( out += text ) );
	child.stdin.end( code );
	const [ status ] = ( await once( child, 'close' ) ) as [ number | null ];
	return { status, out };
}
