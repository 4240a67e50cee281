import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SandboxError } from './sandbox-error.ts';

/** What is remembered of a sandbox between two starts; written only when its first start has succeeded. */
export interface SandboxState {
	readonly wordpress: { readonly version: string };
	readonly woocommerce: { readonly source: 'woocommerce' | 'stand-in'; readonly version: string; readonly folder: string };
	readonly storeUrl: string;
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
	readonly read: () => SandboxState | undefined;
	readonly write: ( state: SandboxState ) => void;
	readonly wipe: () => void;
}

export function openSandboxFolder( dir: string ): SandboxFolder {
	const file = join( dir, 'state.json' );
	const claim = join( dir, 'running.pid' );
	return {
		tree: join( dir, 'wordpress' ),
		woocommerce: join( dir, 'woocommerce' ),
		mockData: join( dir, 'mock.sqlite' ),
		work: join( dir, 'runtime' ),
		claim: () => {
			const owner = existsSync( claim ) ? Number( readFileSync( claim, 'utf8' ) ) : process.pid;
			if ( owner !== process.pid && isAlive( owner ) ) {
				throw new SandboxError(
					`The sandbox in ${ dir } is running already (process ${ owner }). Stop it first; if there is none, delete ${ claim }.`
				);
			}
			mkdirSync( dir, { recursive: true } );
			writeFileSync( claim, String( process.pid ) );
			return () => rmSync( claim, { force: true } );
		},
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

function isAlive( pid: number ): boolean {
	try {
		return process.kill( pid, 0 );
	} catch ( error ) {
		return ( error as NodeJS.ErrnoException ).code === 'EPERM';
	}
}
