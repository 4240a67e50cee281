import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath( new URL( '../../', import.meta.url ) );

const leftOut = [ 'node_modules', 'vendor', 'dist', 'build', '.git', '.artifacts', '.sandbox' ];

/** The project as somebody else has checked it out, its packages installed. */
export function copyProject( folder: string ): void {
	cpSync( root, folder, {
		recursive: true,
		filter: ( path ) => ! leftOut.includes( basename( path ) ) && ! /^\.(next|old)-/.test( basename( path ) ),
	} );
	installInto( folder );
}

/** The packages of this project, but the workspaces are those of the folder: no build there can take a file of ours. */
export function installInto( folder: string ): void {
	const { workspaces = [] } = manifestOf( folder );
	const own = new Map( workspaces.map( ( workspace ) => [ manifestOf( join( folder, workspace ) ).name, workspace ] ) );
	mkdirSync( join( folder, 'node_modules' ) );
	for ( const name of readdirSync( join( root, 'node_modules' ) ) ) {
		const workspace = own.get( name );
		const target = workspace === undefined ? join( root, 'node_modules', name ) : join( folder, workspace );
		symlinkSync( target, join( folder, 'node_modules', name ) );
	}
	for ( const workspace of workspaces ) {
		const nested = join( root, workspace, 'node_modules' );
		if ( existsSync( nested ) ) {
			symlinkSync( nested, join( folder, workspace, 'node_modules' ) );
		}
	}
}

const manifestOf = ( folder: string ): { name: string; workspaces?: string[] } =>
	JSON.parse( readFileSync( join( folder, 'package.json' ), 'utf8' ) ) as { name: string };
