import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SandboxError } from '../sandbox-error.ts';

type Env = Readonly< Record< string, string | undefined > >;

/** Where things are looked for; tests give their own. */
export interface Places {
	/** Holds wordpress/<version>/ and woocommerce/<version>/. */
	readonly cache: string;
	/** The npm package with WordPress builds. */
	readonly builds: string;
	readonly standIn: string;
	/** Where wordpress.org keeps its zips. */
	readonly downloads: string;
	/** Paths given by a person are relative to where that person is; npm changes into the project first. */
	readonly from: string;
}

const here = ( path: string ): string => fileURLToPath( new URL( path, import.meta.url ) );

export function usualPlaces( env: Env = process.env ): Places {
	const caches =
		env.XDG_CACHE_HOME === undefined || env.XDG_CACHE_HOME === '' ? join( env.HOME ?? homedir(), '.cache' ) : env.XDG_CACHE_HOME;
	return {
		cache: join( caches, 'sequenzy-sandbox' ),
		builds: here( '../../node_modules/@wp-playground/wordpress-builds' ),
		standIn: here( '../stand-in' ),
		downloads: 'https://downloads.wordpress.org/',
		from: env.INIT_CWD ?? process.cwd(),
	};
}

/** The folders `<cache>/<kind>/<version>`; a missing cache is an empty one. */
export function cachedFolders( places: Places, kind: 'wordpress' | 'woocommerce' ): string[] {
	const parent = join( places.cache, kind );
	return existsSync( parent ) ? readdirSync( parent ).map( ( name ) => join( parent, name ) ) : [];
}

export type Given = { readonly type: 'folder' | 'zip'; readonly path: string };

/** What a person gave as DIR|ZIP. */
export function lookAt( option: string, value: string, places: Places ): Given {
	const path = resolve( places.from, value );
	if ( ! existsSync( path ) ) {
		throw new SandboxError( `${ option } ${ value }: there is nothing at ${ path }. Give a folder or a zip that exists.` );
	}
	return { type: statSync( path ).isDirectory() ? 'folder' : 'zip', path };
}
