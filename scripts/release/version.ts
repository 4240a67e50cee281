/**
 * `npm run release:version`: the next version. Reads `.changeset`, writes the changelogs and the version everywhere, and deletes the
 * files it has read. Look at the difference, commit it, tag it `v<version>`: release.yml does the rest.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nextVersion, readChangesets, type Changeset } from './changesets.ts';
import { packageJson, root as here } from './project.ts';
import { versionsIn } from './versions.ts';

/** Undefined when there is nothing to release. */
export function raiseVersion( root: string ): string | undefined {
	const { version, workspaces = [] } = packageJson( root );
	const changesets = readChangesets(
		root,
		workspaces.map( ( folder ) => packageJson( join( root, folder ) ).name )
	);
	if ( changesets.length === 0 ) {
		return undefined;
	}
	const next = nextVersion( version, changesets );
	const about = ( ...names: string[] ): readonly Changeset[] =>
		changesets.filter( ( { packages } ) => names.some( ( name ) => name in packages ) );

	insert( join( root, 'CHANGELOG.md' ), '## ', `## ${ next }\n`, lines( '-', changesets ) );
	insert( join( root, 'sdk/CHANGELOG.md' ), '## ', `## ${ next }\n`, lines( '-', about( 'sequenzy-woocommerce' ) ) );
	insert(
		join( root, 'plugin/readme.txt' ),
		'= ',
		`= ${ next } =`,
		lines( '*', about( 'sequenzy-plugin', 'sequenzy-blocks' ) ),
		'== Changelog =='
	);
	versionsIn( root ).write( next );
	changesets.forEach( ( { file } ) => rmSync( file ) );
	return next;
}

const lines = ( bullet: string, changesets: readonly Changeset[] ): string =>
	changesets.length === 0
		? `${ bullet } Nothing changed here; the version is that of the other parts.`
		: changesets.map( ( { text } ) => `${ bullet } ${ text }` ).join( '\n' );

/** Above the newest entry: the first line that begins so, after `section`. */
function insert( file: string, begins: string, heading: string, text: string, section = '' ): void {
	const old = readFileSync( file, 'utf8' );
	const at = old.indexOf( `\n${ begins }`, old.indexOf( section ) ) + 1;
	if ( at === 0 ) {
		throw new Error( `${ file } has no entry above which ${ heading.trim() } could stand.` );
	}
	writeFileSync( file, `${ old.slice( 0, at ) }${ heading }\n${ text }\n\n${ old.slice( at ) }` );
}

if ( process.argv[ 1 ] === import.meta.filename ) {
	const version = raiseVersion( here );
	console.log( version ?? 'Nothing to release: .changeset holds no file (see .changeset/README.md).' );
	process.exitCode = version === undefined ? 1 : 0;
}
