import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { SandboxInfo } from '../../sandbox/index.ts';
import { projectRoot } from '../support/guide.ts';

/** What a reader of the documentation types in: word for word, but on free ports and in folders of their own. */
export interface Terminal {
	readonly folder: string;
	/** Plays a command; of one that stays (a sandbox, a mock), until it is ready. Answers with what it printed. */
	readonly type: ( command: string ) => Promise< string >;
	/** The card of the sandbox that was started. */
	readonly info: () => SandboxInfo;
	readonly close: () => Promise< void >;
}

const TEN_MINUTES_MS = 600_000;
const stays = ( command: string ): boolean => /^npm start\b|^npx mock-sequenzy (?!--replay)/.test( command );

export function openTerminal(): Terminal {
	const folder = mkdtempSync( join( tmpdir(), 'sequenzy-docs-' ) );
	symlinkSync( join( projectRoot, 'docs' ), join( folder, 'docs' ) );
	// A registry of its own; the stand-in and npm's WordPress need no cache.
	const env = {
		...process.env,
		XDG_CACHE_HOME: join( folder, 'cache' ),
		PATH: join( projectRoot, 'node_modules/.bin' ) + delimiter + process.env.PATH,
	};
	const shop = join( folder, 'shop' );
	const addresses = new Map< string, string >();
	const running: ChildProcess[] = [];
	let card: SandboxInfo | undefined;

	const placed = ( command: string ): string =>
		[ ...addresses ].reduce(
			( text, [ written, real ] ) => text.replaceAll( written, real ),
			command
				.replace( /^npm (start|run)\b/, `npm --prefix ${ projectRoot } $1` )
				.replace( /\bstart -- /, `$&--dir ${ shop } --port 0 --mock-port 0 --json ` )
				.replace( /\brun sandbox -- \w+/, `$& ${ shop }` )
				.replace( /^npx mock-sequenzy (?!--replay)/, '$&--port 0 --json ' )
				// Its folder is in the PATH here.
				.replace( /^npx /, '' )
		);

	const keepRunning = async ( command: string ): Promise< string > => {
		const child = spawn( 'bash', [ '-c', command ], { cwd: folder, env, detached: true, stdio: [ 'ignore', 'pipe', 'pipe' ] } );
		running.push( child );
		let said = '';
		let out = '';
		child.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => ( said += text ) );
		child.stdout.setEncoding( 'utf8' );
		await new Promise< void >( ( resolve, reject ) => {
			child.stdout.on( 'data', ( text: string ) => {
				out += text;
				if ( /^\{.*\}$/m.test( out ) ) {
					resolve();
				}
			} );
			child.once( 'close', ( code ) => reject( new Error( `"${ command }" ended with ${ code }: ${ said }` ) ) );
		} );
		const [ line = '' ] = /^\{.*\}$/m.exec( out ) ?? [];
		const ready = JSON.parse( line ) as SandboxInfo & { readonly url?: string };
		if ( ready.url === undefined ) {
			card = ready;
			addresses.set( 'http://127.0.0.1:8480', ready.storeUrl );
		}
		addresses.set( 'http://127.0.0.1:8481', ready.url ?? ready.mockUrl );
		return out;
	};

	return {
		folder,
		type: async ( command ) => {
			if ( stays( command ) ) {
				return keepRunning( placed( command ) );
			}
			const { stdout, stderr } = await promisify( execFile )( 'bash', [ '-c', placed( command ) ], {
				cwd: folder,
				env,
				timeout: TEN_MINUTES_MS,
			} );
			return stdout + stderr;
		},
		info: () => {
			if ( card === undefined ) {
				throw new Error( 'No sandbox was started yet.' );
			}
			return card;
		},
		close: async () => {
			// Those of this registry alone; also one that was left in the background.
			await promisify( execFile )( process.execPath, [ join( projectRoot, 'sandbox/manage/run.ts' ), 'stop', '--all' ], { env } );
			for ( const child of running ) {
				if ( child.exitCode === null && child.signalCode === null && child.pid !== undefined ) {
					const closed = once( child, 'close' );
					process.kill( -child.pid, 'SIGTERM' );
					await closed;
				}
			}
			rmSync( folder, { recursive: true, force: true } );
		},
	};
}
