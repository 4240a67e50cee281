import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const steps = [ 'patch', 'minor', 'major' ] as const;
type Step = ( typeof steps )[ number ];

/** One file of `.changeset`, in the format of @changesets/cli. */
export interface Changeset {
	readonly file: string;
	readonly packages: Readonly< Record< string, Step > >;
	readonly text: string;
}

/** In the order of their names. */
export function readChangesets( root: string, known: readonly string[] ): readonly Changeset[] {
	const folder = join( root, '.changeset' );
	if ( ! existsSync( folder ) ) {
		return [];
	}
	return readdirSync( folder )
		.filter( ( name ) => name.endsWith( '.md' ) && name !== 'README.md' )
		.sort()
		.map( ( name ) => parse( join( folder, name ), known ) );
}

function parse( file: string, known: readonly string[] ): Changeset {
	const [ , head, text = '' ] = /^---\n(.*?)\n?---\n+(.*)$/s.exec( readFileSync( file, 'utf8' ) ) ?? [];
	const packages = Object.fromEntries( ( head ?? '' ).split( '\n' ).map( ( line ) => packageOf( line, file, known ) ) );
	if ( text.trim() === '' ) {
		throw new Error( `${ file } says nothing. Write what users will see below the second "---".` );
	}
	return { file, packages, text: text.trim().replaceAll( /\s*\n\s*/g, ' ' ) };
}

function packageOf( line: string, file: string, known: readonly string[] ): [ string, Step ] {
	const [ , name = '', step = '' ] = /^(['"]?)(.+)\1: *(\w+)$/.exec( line )?.slice( 1 ) ?? [];
	if ( ! known.includes( name ) || ! steps.includes( step as Step ) ) {
		throw new Error( `${ file }: "${ line }" names no package of this project with patch, minor or major (.changeset/README.md).` );
	}
	return [ name, step as Step ];
}

/** The largest step counts: all packages have one version. */
export function nextVersion( version: string, changesets: readonly Changeset[] ): string {
	const asked = changesets.flatMap( ( { packages } ) => Object.values( packages ) );
	const largest = Math.max( ...asked.map( ( step ) => steps.indexOf( step ) ) );
	const [ major = 0, minor = 0, patch = 0 ] = version.split( '.' ).map( Number );
	return [ `${ major }.${ minor }.${ patch + 1 }`, `${ major }.${ minor + 1 }.0`, `${ major + 1 }.0.0` ][ largest ] ?? version;
}
