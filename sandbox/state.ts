import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is remembered of a sandbox between two starts; written only when its first start has succeeded. */
export interface SandboxState {
	readonly wordpress: { readonly version: string };
	readonly woocommerce: { readonly source: 'woocommerce' | 'stand-in'; readonly version: string; readonly folder: string };
	readonly storeUrl: string;
}

/** The folder of a sandbox: store, mock and keys lie together. */
export interface SandboxFolder {
	readonly tree: string;
	readonly woocommerce: string;
	readonly mockData: string;
	readonly work: string;
	readonly read: () => SandboxState | undefined;
	readonly write: ( state: SandboxState ) => void;
	readonly wipe: () => void;
}

export function openSandboxFolder( dir: string ): SandboxFolder {
	const file = join( dir, 'state.json' );
	return {
		tree: join( dir, 'wordpress' ),
		woocommerce: join( dir, 'woocommerce' ),
		mockData: join( dir, 'mock.sqlite' ),
		work: join( dir, 'runtime' ),
		read: () => ( existsSync( file ) ? ( JSON.parse( readFileSync( file, 'utf8' ) ) as SandboxState ) : undefined ),
		write: ( state ) => {
			mkdirSync( dir, { recursive: true } );
			writeFileSync( file, `${ JSON.stringify( state, null, '\t' ) }\n` );
		},
		wipe: () => {
			for ( const name of [ 'state.json', 'wordpress', 'woocommerce', 'runtime', 'mock.sqlite', 'mock.sqlite-wal', 'mock.sqlite-shm', 'mock.sqlite-journal' ] ) {
				rmSync( join( dir, name ), { recursive: true, force: true } );
			}
		},
	};
}
