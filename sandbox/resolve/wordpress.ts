import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SandboxError } from '../sandbox-error.ts';
import { cachedFolders, lookAt, type Places } from './places.ts';
import { compareVersions, isAtLeast, isRelease, looksLikeVersion } from './version.ts';
import { openZip } from './zip.ts';

/** A WordPress that can be laid into an empty folder. */
export interface WordPressBuild {
	readonly version: string;
	readonly from: string;
	readonly place: ( folder: string ) => void;
}

export const OLDEST = '6.6';
const VERSION_FILE = 'wp-includes/version.php';
/** The build of the npm package that is nearest to the floor: 6.6-RC3. */
const NPM_BUILD = 'wp-beta';

/** One build when a person chose it, else all that this machine has, newest first. */
export function findWordPress( given: string | undefined, places: Places ): readonly WordPressBuild[] {
	if ( given === undefined ) {
		return onThisMachine( places );
	}
	const build = looksLikeVersion( given ) ? byVersion( given, places ) : byPath( given, places );
	if ( ! isAtLeast( build.version, OLDEST ) ) {
		throw new SandboxError(
			`WordPress ${ build.version } (${ build.from }) is too old: the plugin needs ${ OLDEST } or newer. Give a newer one with --wordpress.`
		);
	}
	return [ build ];
}

function onThisMachine( places: Places ): WordPressBuild[] {
	const cached = cachedFolders( places, 'wordpress' ).flatMap( ( folder ) =>
		existsSync( join( folder, VERSION_FILE ) ) ? [ fromFolder( folder ) ] : []
	);
	return [ ...cached, ...fromNpm( places ) ]
		.filter( ( build ) => isAtLeast( build.version, OLDEST ) )
		.sort( ( left, right ) => compareVersions( right.version, left.version ) );
}

function byVersion( version: string, places: Places ): WordPressBuild {
	const builds = onThisMachine( places );
	const build = builds.find( ( candidate ) => isRelease( candidate.version, version ) );
	if ( build === undefined ) {
		throw new SandboxError(
			`WordPress ${ version } is not on this machine (found: ${ builds.map( ( candidate ) => candidate.version ).join( ', ' ) }). Give a folder or a zip with --wordpress, or put it in ${ join( places.cache, 'wordpress', version ) }.`
		);
	}
	return build;
}

function byPath( given: string, places: Places ): WordPressBuild {
	const { type, path } = lookAt( '--wordpress', given, places );
	if ( type === 'zip' ) {
		return fromZip( path );
	}
	const folder = [ path, join( path, 'wordpress' ) ].find( ( candidate ) => existsSync( join( candidate, VERSION_FILE ) ) );
	if ( folder === undefined ) {
		throw new SandboxError(
			`There is no WordPress in ${ path }: ${ VERSION_FILE } is missing. Give the folder that holds wp-load.php.`
		);
	}
	return fromFolder( folder );
}

function fromFolder( folder: string ): WordPressBuild {
	return {
		version: versionIn( readFileSync( join( folder, VERSION_FILE ), 'utf8' ), folder ),
		from: folder,
		place: ( target ) => {
			cpSync( folder, target, { recursive: true, dereference: true } );
			forgetInstallation( target );
		},
	};
}

function fromZip( path: string ): WordPressBuild {
	const zip = openZip( path );
	try {
		const versionFile = zip.names.find( ( name ) => name === VERSION_FILE || name === `wordpress/${ VERSION_FILE }` );
		if ( versionFile === undefined ) {
			throw new SandboxError(
				`There is no WordPress in ${ path }: ${ VERSION_FILE } is missing. Give the zip that wordpress.org offers.`
			);
		}
		return {
			version: versionIn( zip.read( versionFile ).toString( 'utf8' ), path ),
			from: path,
			place: ( target ) => {
				unpack( path, versionFile.slice( 0, -VERSION_FILE.length ), target );
				forgetInstallation( target );
			},
		};
	} finally {
		zip.close();
	}
}

/** The zip of the package lacks styles, scripts and images: they lie beside it, to be served by its own web server. */
function fromNpm( places: Places ): WordPressBuild[] {
	const path = join( places.builds, 'src/wordpress', `${ NPM_BUILD }.zip` );
	if ( ! existsSync( path ) ) {
		return [];
	}
	const build = fromZip( path );
	return [
		{
			version: build.version,
			from: 'npm package @wp-playground/wordpress-builds',
			place: ( target ) => {
				build.place( target );
				cpSync( join( places.builds, 'public', NPM_BUILD ), target, { recursive: true } );
				forgetInstallation( target );
			},
		},
	];
}

function unpack( path: string, prefix: string, target: string ): void {
	const zip = openZip( path );
	try {
		zip.unpack( prefix, target );
	} finally {
		zip.close();
	}
}

/** What belongs to somebody's installation, or cannot work here: settings, data, themes without code. */
function forgetInstallation( folder: string ): void {
	for ( const path of [ 'wp-config.php', 'wp-content/database', 'wp-content/db.php', 'wp-content/mu-plugins' ] ) {
		rmSync( join( folder, path ), { recursive: true, force: true } );
	}
	const themes = join( folder, 'wp-content/themes' );
	for ( const theme of existsSync( themes ) ? readdirSync( themes, { withFileTypes: true } ) : [] ) {
		if ( theme.isDirectory() && ! existsSync( join( themes, theme.name, 'functions.php' ) ) ) {
			rmSync( join( themes, theme.name ), { recursive: true } );
		}
	}
}

function versionIn( source: string, where: string ): string {
	const version = source.match( /\$wp_version\s*=\s*'([^']+)'/ )?.[ 1 ];
	if ( version === undefined ) {
		throw new SandboxError( `${ VERSION_FILE } in ${ where } names no version: this WordPress is not whole. Download it again.` );
	}
	return version;
}
