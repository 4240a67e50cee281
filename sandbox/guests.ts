import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Mount, Runtime } from './runtimes/runtime.ts';
import { SandboxError } from './sandbox-error.ts';
import { runScript } from './store.ts';

/** A theme or a plugin that somebody works on beside us: mounted where it lies, so that what is saved is there at once. */
export interface Guest {
	readonly kind: 'theme' | 'plugin';
	/** Its folder in wp-content, and its name there. */
	readonly slug: string;
	readonly folder: string;
}

const headers = { theme: 'Theme Name:', plugin: 'Plugin Name:' } as const;
const residents: readonly string[] = [ 'woocommerce', 'sequenzy-for-woocommerce' ];

/** Looks before anything is started whether it is one. */
export function guestIn( kind: Guest[ 'kind' ], dir: string ): Guest {
	const folder = resolve( dir );
	const slug = basename( folder );
	const option = `--${ kind } ${ dir }`;
	if ( ! existsSync( folder ) || ! statSync( folder ).isDirectory() ) {
		throw new SandboxError( `${ option }: there is no such folder.` );
	}
	if ( ! /^[\w.-]+$/.test( slug ) || residents.includes( slug ) ) {
		throw new SandboxError( `${ option }: a ${ kind } cannot be called "${ slug }" here. Give its folder another name.` );
	}
	const candidates = kind === 'theme' ? [ 'style.css' ] : readdirSync( folder ).filter( ( name ) => name.endsWith( '.php' ) );
	if (
		! candidates.some(
			( name ) => existsSync( join( folder, name ) ) && readFileSync( join( folder, name ), 'utf8' ).includes( headers[ kind ] )
		)
	) {
		throw new SandboxError(
			`${ option }: no ${ kind === 'theme' ? 'style.css' : 'PHP file' } in it says "${ headers[ kind ] }", so WordPress would not know it.`
		);
	}
	return { kind, slug, folder };
}

export const mountOf = ( { kind, slug, folder }: Guest ): Mount => ( {
	host: folder,
	inside: `/wordpress/wp-content/${ kind }s/${ slug }`,
} );

/** Activates them; without a theme, one of an earlier start gives way to WordPress's own. */
export function welcome( runtime: Runtime, guests: readonly Guest[] ): Promise< void > {
	const slugOf = ( wanted: Guest[ 'kind' ] ) => guests.find( ( { kind } ) => kind === wanted )?.slug ?? '';
	return runScript( runtime, 'welcome', { theme: slugOf( 'theme' ), plugin: slugOf( 'plugin' ) } );
}
