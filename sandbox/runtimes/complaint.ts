import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The last entry of the store's debug.log. One begins with its time in brackets; a stack follows on further lines. */
export function lastComplaintIn( tree: string ): string {
	const log = join( tree, 'wp-content/debug.log' );
	return existsSync( log )
		? ( readFileSync( log, 'utf8' )
				.trimEnd()
				.split( /\n(?=\[)/ )
				.at( -1 ) ?? '' )
		: '';
}
