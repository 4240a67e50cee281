import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from '../resolve/places.ts';
import type { RuntimeName } from '../runtimes/runtime.ts';
import { openSandboxFolder } from '../state.ts';

/** A sandbox as somebody sees it from outside. */
export interface KnownSandbox {
	readonly dir: string;
	/** `killed` when it could not clean up after itself: the next start, or `stop`, does that. */
	readonly status: 'running' | 'stopped' | 'killed';
	readonly pid?: number;
	/** Of the running store, else of the one that was set up. */
	readonly storeUrl?: string;
	readonly dashboardUrl?: string;
	readonly adminUrl?: string;
	readonly inboxUrl?: string;
	readonly mockUrl?: string;
	readonly runtime?: RuntimeName;
	readonly wordpress?: string;
	readonly woocommerce?: string;
}

/** Where `npm start` keeps its sandbox when nobody names a folder. */
export const usualDir = fileURLToPath( new URL( '../../.sandbox', import.meta.url ) );

/** What is known of a sandbox lies in its folder; remembered here is only where that is. */
export function rememberSandbox( dir: string, places: Pick< Places, 'cache' > ): void {
	mkdirSync( registryOf( places ), { recursive: true } );
	writeFileSync( entryOf( dir, places ), dir );
}

/** All that were ever started and are still there, in the order of their folders. */
export function knownSandboxes( places: Pick< Places, 'cache' > ): KnownSandbox[] {
	const registry = registryOf( places );
	const entries = existsSync( registry ) ? readdirSync( registry ).map( ( name ) => join( registry, name ) ) : [];
	return entries
		.flatMap( ( entry ) => {
			const sandbox = lookInto( readFileSync( entry, 'utf8' ) );
			if ( sandbox === undefined ) {
				rmSync( entry, { force: true } );
				return [];
			}
			return [ sandbox ];
		} )
		.sort( ( left, right ) => ( left.dir < right.dir ? -1 : 1 ) );
}

/** Undefined when there is none in this folder. */
export function lookInto( dir: string ): KnownSandbox | undefined {
	const folder = openSandboxFolder( dir );
	const [ state, owner ] = [ folder.read(), folder.owner() ];
	if ( state === undefined && owner === undefined ) {
		return undefined;
	}
	const set = state && {
		storeUrl: state.storeUrl,
		runtime: state.runtime ?? 'playground',
		wordpress: state.wordpress.version,
		woocommerce: state.woocommerce.source === 'stand-in' ? 'stand-in' : state.woocommerce.version,
	};
	if ( owner === undefined || owner.gone ) {
		return { dir, status: owner === undefined ? 'stopped' : 'killed', ...set };
	}
	const info = folder.announced();
	return {
		dir,
		status: 'running',
		pid: owner.pid,
		...set,
		...( info && {
			storeUrl: info.storeUrl,
			adminUrl: info.adminUrl,
			dashboardUrl: info.dashboardUrl,
			inboxUrl: info.inboxUrl,
			mockUrl: info.mockUrl,
		} ),
	};
}

const registryOf = ( { cache }: Pick< Places, 'cache' > ): string => join( cache, 'sandboxes' );

const entryOf = ( dir: string, places: Pick< Places, 'cache' > ): string =>
	join( registryOf( places ), createHash( 'sha256' ).update( dir ).digest( 'hex' ).slice( 0, 16 ) );
