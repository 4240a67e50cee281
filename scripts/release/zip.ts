import { zipSync } from 'fflate';
import type { Files } from './contents.ts';

/** Plain files that their owner may write and all may read, as Unix says it. */
const attributes = { os: 3, attrs: 0o100644 * 65_536 } as const;

/** The same files and the same moment give the same bytes, on any machine: sorted by name, nothing of the disk but the contents. */
export function zip( files: Files, at: Date ): Uint8Array {
	// A zip holds a local time, without its zone.
	const mtime = new Date( at.getTime() + at.getTimezoneOffset() * 60_000 );
	const sorted = Object.entries( files ).sort( ( [ left ], [ right ] ) => ( left < right ? -1 : 1 ) );
	return zipSync( Object.fromEntries( sorted ), { level: 9, mtime, ...attributes } );
}
