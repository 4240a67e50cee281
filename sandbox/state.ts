import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeName } from './runtimes/runtime.ts';
import { SandboxError } from './sandbox-error.ts';
import type { SandboxInfo } from './sandbox-info.ts';

/** What is remembered of a sandbox between two starts; written only when its first start has succeeded. */
export interface SandboxState {
	readonly wordpress: { readonly version: string };
	readonly woocommerce: { readonly source: 'woocommerce' | 'stand-in'; readonly version: string; readonly folder: string };
	readonly storeUrl: string;
	/** Playground when an earlier version of the sandbox has written it. */
	readonly runtime?: RuntimeName;
	/** The words of `--seed` that it was set up with. */
	readonly seed?: string;
	/** Whether the start before had a theme or a plugin of somebody else. */
	readonly guests?: boolean;
}

/** The folder of a sandbox: store, mock and keys lie together. */
export interface SandboxFolder {
	readonly tree: string;
	readonly woocommerce: string;
	readonly mockData: string;
	readonly work: string;
	/** One sandbox at a time: two would write into one database. Answers with what gives the folder free again. */
	readonly claim: () => () => void;
	/** The process of the sandbox that runs here; `gone` when it was killed and could not clean up. */
	readonly owner: () => { readonly pid: number; readonly gone: boolean } | undefined;
	/** Tells other programs where what runs here can be reached, until the folder is given free. */
	readonly announce: ( info: SandboxInfo ) => void;
	readonly announced: () => SandboxInfo | undefined;
	readonly read: () => SandboxState | undefined;
	readonly write: ( state: SandboxState ) => void;
	readonly wipe: () => void;
}

export function openSandboxFolder( dir: string ): SandboxFolder {
	const file = join( dir, 'state.json' );
	const claim = join( dir, 'running.pid' );
	const announcement = join( dir, 'running.json' );
	const owner = (): number | undefined => ( existsSync( claim ) ? Number( readFileSync( claim, 'utf8' ) ) : undefined );
	return {
		tree: join( dir, 'wordpress' ),
		woocommerce: join( dir, 'woocommerce' ),
		mockData: join( dir, 'mock.sqlite' ),
		work: join( dir, 'runtime' ),
		claim: () => {
			const other = owner() ?? process.pid;
			if ( other !== process.pid && isAlive( other ) ) {
				throw new SandboxError(
					`The sandbox in ${ dir } is running already (process ${ other }). Stop it first; if there is none, delete ${ claim }.`
				);
			}
			mkdirSync( dir, { recursive: true } );
			rmSync( announcement, { force: true } );
			writeFileSync( claim, String( process.pid ) );
			return () => {
				rmSync( announcement, { force: true } );
				rmSync( claim, { force: true } );
			};
		},
		owner: () => {
			const pid = owner();
			return pid === undefined ? undefined : { pid, gone: ! isAlive( pid ) };
		},
		announce: ( info ) => writeFileSync( announcement, JSON.stringify( info ) ),
		announced: () => ( existsSync( announcement ) ? ( JSON.parse( readFileSync( announcement, 'utf8' ) ) as SandboxInfo ) : undefined ),
		read: () => ( existsSync( file ) ? ( JSON.parse( readFileSync( file, 'utf8' ) ) as SandboxState ) : undefined ),
		write: ( state ) => {
			mkdirSync( dir, { recursive: true } );
			writeFileSync( file, `${ JSON.stringify( state, null, '\t' ) }\n` );
		},
		wipe: () => {
			for ( const name of [
				'state.json',
				'wordpress',
				'woocommerce',
				'runtime',
				'mock.sqlite',
				'mock.sqlite-wal',
				'mock.sqlite-shm',
				'mock.sqlite-journal',
			] ) {
				rmSync( join( dir, name ), { recursive: true, force: true } );
			}
		},
	};
}

export function isAlive( pid: number ): boolean {
	try {
		return process.kill( pid, 0 );
	} catch ( error ) {
		return ( error as NodeJS.ErrnoException ).code === 'EPERM';
	}
}
