/**
 * A build is made beside what it replaces and takes its place when it is whole: a sandbox that runs meanwhile never finds a folder
 * without its files, and a build that fails leaves the last good one.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where the next version of a folder is made; as deep as the folder, so that source maps find their sources. */
export const besideOf = ( folder ) => join( dirname( folder ), `.next-${ basename( folder ) }` );

export function makeRoom( folder ) {
	rmSync( besideOf( folder ), { recursive: true, force: true } );
}

export function takePlace( folder ) {
	const old = join( dirname( folder ), `.old-${ basename( folder ) }` );
	rmSync( old, { recursive: true, force: true } );
	if ( existsSync( folder ) ) {
		renameSync( folder, old );
	}
	renameSync( besideOf( folder ), folder );
	rmSync( old, { recursive: true, force: true } );
}
